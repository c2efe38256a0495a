/**
 * The script of a page that has the widgets in frames, once for all of them:
 * `<script src="…/embed/parent.js" defer></script>`. It makes each `<iframe data-iort-frame>` as high
 * as its text, gives it a title where it has none, and hands it the hospital's own words. Without
 * it, the frames scroll inside.
 */
import { fromFrame, sign, words } from './messages.js';

/** Heights that a text can have, in CSS pixels; others are ignored. */
const LOWEST = 40;
const HIGHEST = 40_000;

/** What is said to a frame: the words that stand in its `data-` attributes. */
const letter = (frame: HTMLIFrameElement) =>
  sign({
    colorScheme: getComputedStyle(frame).colorScheme,
    words: Object.fromEntries(
      words.flatMap((name) => {
        const text = frame.getAttribute(`data-${name}`);
        return text ? [[name, text]] : [];
      }),
    ),
  });

/** The origin that a frame's messages have: none where it is sandboxed without one. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const opaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return opaque || !URL.canParse(src) ? 'null' : new URL(src).origin;
}

addEventListener('message', ({ source, origin, data }) => {
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('[data-iort-frame]')].find(
    ({ contentWindow }) => contentWindow && contentWindow === source,
  );
  if (!frame || origin !== originOf(frame)) return;
  const message = fromFrame(data);
  if (!message) return;
  if (message.height >= LOWEST && message.height <= HIGHEST) {
    frame.style.height = `${Math.ceil(message.height)}px`;
    frame.style.border = '0';
  }
  frame.title ||= message.title;
  // What is said is public on this page; a frame without an origin can't be named.
  frame.contentWindow?.postMessage(letter(frame), origin === 'null' ? '*' : origin);
});

// Frames that were there first have said their height to nobody: they say it again when asked.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-iort-frame]')) {
  frame.contentWindow?.postMessage(sign({ colorScheme: '', words: {} }), '*');
}
