/**
 * The script inside a frame. It reads options from the frame's address, sends the height of the text to the page around
 * the frame, and shows the words that this page sends. If this page lacks our parent script, the frame scrolls.
 */
import { addressOptions } from '../../src/generated/contract/names.js';
import { paragraphsWith } from '../../src/slots/paragraphs.js';
import {
  asText,
  attributeName,
  isObject,
  isOurs,
  ours,
  wordNames,
  type Hello,
} from './messages.js';
import { soon } from './soon.js';

const widget = document.querySelector('[data-iort-ssr]') as HTMLElement & {
  updateComplete?: Promise<boolean>;
};
const content = widget.parentElement as HTMLElement;
const query = new URLSearchParams(location.search);
for (const name of addressOptions) {
  const value = query.get(name);
  if (value !== null) widget.setAttribute(name, value);
}

/** The channel to the page that has answered, and the last height that was sent through the channel. */
let page: MessagePort | undefined;
let sentHeight: number | undefined;

/** How long the page may take to give the frame its height, in milliseconds. After that, the frame gets a scroll bar. */
const SIZING_TIME = 2000;

/** Sends the height to the page that has answered, if the height has changed or if there is a position to send. */
function send(place?: { readonly top: number; readonly call: unknown }): void {
  const { height } = content.getBoundingClientRect();
  if (!page || (height === sentHeight && !place)) return;
  sentHeight = height;
  page.postMessage({ height, ...place });
  checkSizeLater();
}

const { classList, dataset, style } = document.documentElement;

/** Shows the scroll bar if the page leaves the frame smaller than the text, or else hides it. */
const checkSize = (): void => {
  classList.toggle('sized', innerHeight + 1 >= content.offsetHeight);
};

let sizing: ReturnType<typeof setTimeout> | undefined;

/** Gives the page time to set the height of the frame. */
function checkSizeLater(): void {
  clearTimeout(sizing);
  sizing = setTimeout(checkSize, SIZING_TIME);
}

const sizes = new ResizeObserver(() => send());

/**
 * Sends the height at once. A browser may not report sizes while the frame is far from the viewport. Observing the
 * element anew makes the browser report its size again, even if the size is the same as before.
 */
function sendNow(place?: Parameters<typeof send>[0]): void {
  send(place);
  sizes.unobserve(content);
  sizes.observe(content);
}

/** Waits until the widget runs and has rendered the changes. */
async function settled(): Promise<void> {
  await customElements.whenDefined(widget.localName);
  // `slotchange` fires in a microtask, and one update may cause another update.
  do await Promise.resolve();
  while (!(await widget.updateComplete));
}

/** Puts the hospital's words into a slot as plain text, with one paragraph per line. */
function fillSlot(slot: string, text: string): void {
  widget.querySelectorAll(`[slot=${slot}]`).forEach((paragraph) => paragraph.remove());
  widget.append(...paragraphsWith((name) => document.createElement(name), text, slot));
}

let shownWords = '';

/** Shows the hospital's words, if they have changed. */
function showWords(words: unknown): void {
  if (!isObject(words)) return;
  const texts = wordNames.map((name) => asText(words[name]));
  const all = texts.join('\0');
  if (all === shownWords) return;
  shownWords = all;
  wordNames.forEach((name, index) => {
    const text = texts[index] as string;
    if (name === 'contact' || name === 'local') fillSlot(name, text);
    else if (text) widget.setAttribute(attributeName(name), text);
    else widget.removeAttribute(attributeName(name));
  });
}

/** Sends the height once the words are rendered. Then opens the part with this id, if there is one, and sends its position. */
async function show(id: string, call: unknown): Promise<void> {
  await settled();
  sendNow();
  const part = widget.shadowRoot?.getElementById(id);
  if (!part) return;
  const followed = new Promise((resolve) =>
    addEventListener('hashchange', resolve, { once: true }),
  );
  // The widget itself reacts to `hashchange`. Setting the same hash again fires no event, so dispatch one.
  if (location.hash === `#${id}`) dispatchEvent(new Event('hashchange'));
  else location.replace(`#${id}`);
  await followed;
  sendNow({ top: part.getBoundingClientRect().top + scrollY, call });
}

/** For each field of the page's messages: the last value, until `applyReceived` applies it. */
let received: Record<string, unknown> = {};

const applyReceived = soon(() => {
  const { scheme, page: address, words, show: id, call } = received;
  received = {};
  // On paper a frame is as tall as on the screen, so there is no room to open closed disclosures.
  if (!query.has('print')) widget.setAttribute('print', 'closed');
  style.colorScheme = asText(scheme);
  if (/^https?:/.test(asText(address))) dataset.iortPage = asText(address);
  showWords(words);
  sendNow();
  void show(asText(id), call);
});

/** The ports of the last four channels. They are kept because WebKit drops a port that nothing refers to. */
let offered: MessagePort[] = [];

/** Sends a hello message to the page around the frame, with one end of a new channel. Only that page can answer through the channel. */
const sayHello = soon(() => {
  const { port1, port2 } = new MessageChannel();
  offered = [port1, ...offered].slice(0, 4);
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isObject(data)) return;
    if (page !== port1) {
      sentHeight = undefined;
      classList.add('sized');
      checkSizeLater();
    }
    page = port1;
    received = { ...received, ...data };
    applyReceived();
  };
  const hello: Hello & typeof ours = { ...ours, hello: true, title: document.title };
  parent.postMessage(hello, '*', [port2]);
});

if (parent !== window) {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isOurs(data) && data.ask) sayHello();
  });
  sayHello();
  sizes.observe(content);
} else {
  classList.add('alone');
}
