/**
 * For pages with `<iframe data-iort-frame>`: gives each frame the height of its text and, where it
 * has none, a title; hands the hospital's words over to it and opens what the page's hash names.
 */
import { isLength, isOurs, ours, wordNames, type FromPage } from './messages.js';

const attributes = wordNames.map((name) => `data-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`);

/** Frames that have said hello, and which of them got their title from us. */
const greeted = new Set<HTMLIFrameElement>();
const titled = new WeakSet<HTMLIFrameElement>();

/** Id in the page's hash that no frame has shown yet. */
let wanted: string | undefined;

const frames = (): HTMLIFrameElement[] => [
  ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-iort-frame]'),
];

/** The origin of what a frame shows; `null` where a sandbox gives it one of its own. */
function originOf(frame: HTMLIFrameElement): string {
  const { sandbox, src } = frame;
  const isOpaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  // A page in a sandbox hands that on to its frames.
  return isOpaque || origin === 'null' || !URL.canParse(src) ? 'null' : new URL(src).origin;
}

/** The first frame with the widget that has this id. */
const frameFor = (id: string): HTMLIFrameElement | undefined =>
  frames().find(({ src }) => {
    const widget = /\/(iort-[a-z-]+)\.[\w-]+\.html/.exec(src)?.[1];
    return widget && id.startsWith(`${widget}-`);
  });

function send(frame: HTMLIFrameElement, message: FromPage, to: string): void {
  frame.contentWindow?.postMessage({ ...ours, ...message }, to);
}

function greet(frame: HTMLIFrameElement): void {
  const to = originOf(frame);
  const message: FromPage = {
    scheme: getComputedStyle(frame).colorScheme,
    page: location.href.split('#')[0] as string,
    words: Object.fromEntries(wordNames.map((name) => [name, frame.dataset[name]])),
    show: wanted && frame === frameFor(wanted) ? wanted : undefined,
  };
  send(frame, message, to === 'null' ? '*' : to);
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  if (style.borderTopStyle === 'inset') frame.style.border = '0'; // the browser's, nobody's choice
  const edges = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ].map(parseFloat);
  const around = style.boxSizing === 'border-box' ? edges.reduce((one, other) => one + other) : 0;
  frame.style.height = `${Math.ceil(height) + around}px`;
}

function listen({ data, source, origin: from }: MessageEvent<unknown>): void {
  if (!source || !isOurs(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || from !== originOf(frame)) return;
  const { hello, height, title, top } = data;
  if (isLength(height) && height > 0) setHeight(frame, height);
  if (typeof title === 'string' && (titled.has(frame) || !frame.title.trim())) {
    frame.title = title;
    titled.add(frame);
  }
  if (hello) {
    if (!greeted.has(frame)) changes.observe(frame, { attributeFilter: attributes });
    greeted.add(frame);
    greet(frame);
  }
  // Only a frame that was asked for a part may move the page.
  if (wanted && frame === frameFor(wanted) && isLength(top)) {
    wanted = undefined;
    // What the page keeps free for a header that stays.
    const free = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    scrollBy(0, frame.getBoundingClientRect().top + frame.clientTop + top - free);
  }
}

/** Asks a frame for what the page's hash names, unless the page has that itself. */
function followHash(): void {
  const id = location.hash.slice(1);
  wanted = document.getElementById(id) ? undefined : id;
  const frame = frameFor(id);
  if (!wanted || !frame) return;
  frame.loading = 'eager';
  if (greeted.has(frame)) greet(frame);
}

/** The page may change its colours, an editor the hospital's words. */
const changes = new MutationObserver(() => {
  for (const frame of greeted) {
    if (frame.isConnected) greet(frame);
    else greeted.delete(frame);
  }
});

addEventListener('message', listen);
addEventListener('hashchange', followHash);
changes.observe(document.documentElement, { attributes: true });
// Without `defer` the script may come before it.
if (document.body) changes.observe(document.body, { attributes: true });
followHash();
// Those that said hello before; the others are not there yet, whoever they are.
for (const frame of frames()) send(frame, { ask: true }, '*');
