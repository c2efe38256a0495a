/**
 * The parent script, for pages with our frames. It gives each frame the height of its text, and a title if the frame has
 * none. It sends the hospital's words to each frame, and opens the part that the page's hash names.
 */
import { warnOnce } from '../../src/diagnostics/console.js';
import { READER_EVENTS, hasActed, isScrolled } from '../../src/page/acts.js';
import { builtIn } from '../../src/page/built-in.js';
import { idInHash, onHash } from '../../src/shared/hash-links.js';
import { pageAddress } from '../../src/shared/page-address.js';
import { reveal } from '../../src/page/reveal.js';
import { reportUnknownSettings } from '../../src/shared/site-settings.js';
import { frameFor, frames, originOf } from './frames.js';
import { reportLost } from './lost.js';
import { dataAttributes, isLength, isObject, isOurs, ours } from './messages.js';
import type { Ask, FromPage } from './messages.js';
import { soon } from './soon.js';
import { wordsFor } from './words.js';

/** The channel to a document that has sent a hello from its frame, and the work that is left to do for this document. */
interface Connection {
  readonly port: MessagePort;
  /** Set when the page listens to the port. */
  heard?: true;
  /** Whether the page must send its settings. */
  due: boolean;
  /** The last height from the document, in CSS pixels. */
  height?: number;
  /** The last height that this script has set. */
  set?: number;
  /** A position that the document has sent, in CSS pixels. The page has not scrolled to it yet. */
  top?: number;
}

const connections = new Map<HTMLIFrameElement, Connection>();
/** Frames whose title this script has set. */
const titled = new WeakSet<HTMLIFrameElement>();
/** Frames of opaque origin from which a hello was accepted after `src` was last set. The value is the frame's window. */
const accepted = new WeakMap<HTMLIFrameElement, MessageEventSource>();

/** Id of the part that a frame must show, from the page's hash. Unset once the frame has shown the part, or once the reader has begun to use the page. */
let wanted: string | undefined;

/** How often this script has followed the page's hash. The first time is when the script starts. */
let calls = 0;

/**
 * The request to a frame for the wanted part. Empty if the part is not in the frame, or if the page must not scroll any
 * more. Otherwise the function also opens what hides the frame on the page.
 */
function requestFor(frame: HTMLIFrameElement): Pick<FromPage, 'show' | 'call'> {
  if (!wanted || frame !== frameFor(wanted)) return {};
  // A page that was opened with a hash must not scroll after the reader has begun to use the page.
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

/**
 * Whether a frame must keep its height. A frame that is fixed to the window must. An absolutely positioned frame must if
 * it is as high as its box (its `offsetParent`), or ends where that box ends, or where the window ends before the page is
 * scrolled. A box does not grow with such a frame, and may cut it off. The text scrolls in the frame.
 */
function keepsHeight(frame: HTMLIFrameElement, { position }: CSSStyleDeclaration): boolean {
  const box = frame.offsetParent ?? frame; // a frame that is fixed to the window has no `offsetParent`
  const end = (element: Element): number => element.getBoundingClientRect().bottom;
  const gaps = [
    box.clientHeight - frame.offsetHeight,
    end(box) - end(frame),
    innerHeight - scrollY - end(frame),
  ];
  return /absolute|fixed/.test(position) && gaps.some((gap) => Math.abs(gap) < 8); // boxes and frames may have borders
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  if (style.borderTopStyle === 'inset') frame.style.border = '0'; // the browser's default, not set by the page
  if (keepsHeight(frame, style)) return;
  const around =
    style.boxSizing === 'border-box'
      ? parseFloat(style.borderTopWidth) +
        parseFloat(style.borderBottomWidth) +
        parseFloat(style.paddingTop) +
        parseFloat(style.paddingBottom)
      : 0;
  frame.style.height = `${Math.ceil(height) + around}px`;
}

/**
 * Scrolls to a part of a frame. Respects the page's scroll padding and the frame's scroll margin. If the page keeps
 * the frame smaller than the text, the text has scrolled towards the part already.
 * @param height the height of the text; the frame may still grow to it by a transition
 */
function goTo(frame: HTMLIFrameElement, top: number, height = 0): void {
  const { scrollMarginTop } = frame.style;
  const style = getComputedStyle(frame);
  const margin = parseFloat(style.scrollMarginTop) || 0;
  const scrolled = /[1-9]/.test(style.transitionDuration)
    ? 0
    : Math.max(0, height - frame.clientHeight);
  frame.style.scrollMarginTop = `${margin - frame.clientTop - Math.max(0, top - scrolled)}px`;
  frame.scrollIntoView();
  frame.style.scrollMarginTop = scrollMarginTop;
}

function hear(frame: HTMLIFrameElement, state: Connection): void {
  const { port } = state;
  state.heard = true;
  changes.observe(frame, { attributeFilter: attributes });
  new MutationObserver(work).observe(frame, { attributeFilter: ['style'] });
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isObject(data)) return;
    if (isLength(data.height)) state.height = data.height;
    // Ignore the answer to an earlier request.
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
    // A script that replaces the page's attributes may have removed the height.
    if (state.height && (state.height !== state.set || !frame.style.height)) {
      setHeight(frame, state.height);
      state.set = state.height;
    }
  }
  for (const [frame, state] of connections) {
    // Only a frame that was asked for a part may scroll the page.
    if (state.top !== undefined && wanted && frame === frameFor(wanted)) {
      wanted = undefined;
      goTo(frame, state.top, state.height);
    }
    delete state.top;
    if (state.due) sendSettings(frame, state.port);
    state.due = false;
  }
});

function listen({ data, source, origin: from, ports: [port] }: MessageEvent<unknown>): void {
  if (!source || !port || !isOurs(data) || !data.hello) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) {
    warnOnce(
      `a frame from ${from} is left alone: write data-iort-frame on it, outside shadow roots`,
    );
    return;
  }
  // A server may redirect to the origin of this page, such as from example.org to www.example.org.
  if (from !== originOf(frame) && from !== origin) {
    warnOnce(`<iframe src="${frame.src}">: its page came from ${from}: write that address`);
    return;
  }
  reportLost(frame);
  if (from === 'null') {
    // Accept only one hello from an opaque origin, because the frame may have navigated to another page.
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

/** Sends the settings to all frames again when the page's colors or the hospital's words may have changed. */
const changes = new MutationObserver((records) => {
  for (const { target, attributeName: name } of records) {
    if (name === 'src') accepted.delete(target as HTMLIFrameElement);
  }
  for (const state of connections.values()) state.due = true;
  work();
});
const attributes = ['src', ...dataAttributes];

/** Asks a frame for the part that the page's hash names, unless the page itself has an element with this id. */
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
for (const name of ['documentElement', 'head', 'body'] as const) {
  const element = builtIn(document, name);
  const inHead = name === 'head';
  // Without `defer` the script may run before the body exists.
  if (element) changes.observe(element, { attributes: true, childList: inHead, subtree: inHead });
}
followHash();
reportUnknownSettings(document);
// Ask for a new hello, because frames may have sent theirs before this script ran.
const ask: Ask = { ask: true };
for (const frame of frames()) frame.contentWindow?.postMessage({ ...ours, ...ask }, '*');
