/**
 * The script for pages with frames of ours: gives each frame the height of its text and, if it has no title, a
 * title; sends it the hospital's words; and opens the part that the page's hash names.
 */
import { READER_EVENTS, hasActed, isScrolled } from '../../src/page/acts.js';
import { builtIn } from '../../src/page/built-in.js';
import { idInHash, onHash } from '../../src/shared/hash-links.js';
import { pageAddress } from '../../src/shared/page-address.js';
import { reveal } from '../../src/page/reveal.js';
import { frameFor, frames, originOf } from './frames.js';
import { attributeName, isLength, isObject, isOurs, ours, wordNames } from './messages.js';
import type { Ask, FromPage } from './messages.js';
import { soon } from './soon.js';
import { wordsFor } from './words.js';

/** The document in a frame that has said hello, and the work that is left to do for it. */
interface Connection {
  readonly port: MessagePort;
  /** Whether the page listens to it. */
  heard?: true;
  /** Whether the page has to send its settings. */
  due: boolean;
  height?: number;
  top?: number;
}

const connections = new Map<HTMLIFrameElement, Connection>();
/** Frames that got their title from us. */
const titled = new WeakSet<HTMLIFrameElement>();
/** Windows without an origin that were accepted once since the page set the frame's `src`. */
const accepted = new WeakMap<HTMLIFrameElement, MessageEventSource>();

/** Id in the page's hash that no frame has shown yet. */
let wanted: string | undefined;

/** The number of requests for a part so far. */
let calls = 0;

/** The request to a frame for the wanted part, if it is in that frame; scrolls the frame into view. */
function requestFor(frame: HTMLIFrameElement): Pick<FromPage, 'show' | 'call'> {
  if (!wanted || frame !== frameFor(wanted)) return {};
  // A page that was opened with a hash doesn't scroll after the reader has begun to use it.
  if (calls === 1 && (hasActed() || isScrolled(frame))) {
    wanted = undefined;
    return {};
  }
  reveal(frame);
  return { show: wanted, call: calls };
}

function sendSettings(frame: HTMLIFrameElement, port: MessagePort): void {
  const message: FromPage = {
    scheme: getComputedStyle(frame).colorScheme,
    page: pageAddress(),
    words: wordsFor(frame),
    ...requestFor(frame),
  };
  port.postMessage(message);
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  if (style.borderTopStyle === 'inset') frame.style.border = '0'; // the browser's default, not set by the page
  const edges = [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ].map(parseFloat);
  const around = style.boxSizing === 'border-box' ? edges.reduce((one, other) => one + other) : 0;
  frame.style.height = `${Math.ceil(height) + around}px`;
}

/** Scrolls to a part of a frame, below the space that the page's padding or the frame's margin keeps free. */
function goTo(frame: HTMLIFrameElement, top: number): void {
  const { scrollMarginTop } = frame.style;
  const margin = parseFloat(getComputedStyle(frame).scrollMarginTop) || 0;
  frame.style.scrollMarginTop = `${margin - frame.clientTop - top}px`;
  frame.scrollIntoView();
  frame.style.scrollMarginTop = scrollMarginTop;
}

function hear(frame: HTMLIFrameElement, state: Connection): void {
  const { port } = state;
  state.heard = true;
  changes.observe(frame, { attributeFilter: attributes });
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isObject(data)) return;
    if (isLength(data.height)) state.height = data.height;
    // An answer to an earlier request is out of date.
    if (isLength(data.top) && data.call === calls) state.top = data.top;
    work();
  });
  port.start();
}

const work = soon(() => {
  for (const [frame, state] of connections) {
    if (frame.isConnected) {
      if (!state.heard) hear(frame, state);
    } else {
      state.port.close();
      connections.delete(frame);
    }
  }
  for (const [frame, state] of connections) {
    const { height = 0 } = state;
    if (height > 0) setHeight(frame, height);
    delete state.height;
  }
  for (const [frame, state] of connections) {
    // Only a frame that was asked for a part may move the page.
    if (state.top !== undefined && wanted && frame === frameFor(wanted)) {
      wanted = undefined;
      goTo(frame, state.top);
    }
    delete state.top;
    if (state.due) sendSettings(frame, state.port);
    state.due = false;
  }
});

function listen({ data, source, origin: from, ports: [port] }: MessageEvent<unknown>): void {
  if (!source || !port || !isOurs(data) || !data.hello) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || from !== originOf(frame)) return;
  if (from === 'null') {
    // It may be another page, because a frame can navigate by itself.
    if (accepted.get(frame) === source) return;
    accepted.set(frame, source);
  }
  const { title } = data;
  if (typeof title === 'string' && (titled.has(frame) || !frame.title.trim())) {
    frame.title = title;
    titled.add(frame);
  }
  connections.get(frame)?.port.close();
  connections.set(frame, { port, due: true });
  work();
}

/** Sends the settings to all frames again, as the page's colours or the hospital's words may have changed. */
const changes = new MutationObserver((records) => {
  for (const { target, attributeName: name } of records) {
    if (name === 'src') accepted.delete(target as HTMLIFrameElement);
  }
  for (const state of connections.values()) state.due = true;
  work();
});
const attributes = ['src', ...wordNames.map((name) => `data-${attributeName(name)}`)];

/** Asks a frame for the target of the page's hash, unless the target is in the page itself. */
function followHash(): void {
  const id = idInHash();
  wanted = builtIn(document, 'getElementById')(id) ? undefined : id;
  calls += 1;
  const frame = wanted && frameFor(wanted);
  if (!frame) return;
  frame.loading = 'eager';
  const state = connections.get(frame);
  if (!state) return;
  state.due = true;
  delete state.top;
  work();
}

addEventListener('message', listen);
onHash(followHash);
for (const type of READER_EVENTS) {
  addEventListener(type, () => (wanted = undefined), { capture: true, passive: true });
}
changes.observe(builtIn(document, 'documentElement'), { attributes: true });
const [head, body] = (['head', 'body'] as const).map((name) => builtIn(document, name));
if (head) changes.observe(head, { childList: true, subtree: true, attributes: true });
// Without `defer` the script may run before the body exists.
if (body) changes.observe(body, { attributes: true });
followHash();
// For frames that said hello before this script ran; the others are not loaded yet.
const ask: Ask = { ask: true };
for (const frame of frames()) frame.contentWindow?.postMessage({ ...ours, ...ask }, '*');
