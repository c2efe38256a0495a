/**
 * Inside a frame: takes the options from the frame's address, tells the page around it how tall the
 * text is, and shows what that page hands over. Without such a page the text stands and scrolls.
 */
import { addressOptions } from '../../src/generated/contract/names.js';
import { paragraphs } from '../../src/slots/paragraphs.js';
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

/** The way to the page that has answered, and the height that it knows. */
let page: MessagePort | undefined;
let told: number | undefined;

/** Tells the page that has answered what it doesn't know yet, and nobody else. */
function tell(place?: { readonly top: number; readonly call: unknown }): void {
  const { height } = content.getBoundingClientRect();
  if (!page || (height === told && !place)) return;
  told = height;
  page.postMessage({ height, ...place });
}

const sizes = new ResizeObserver(() => tell());

/**
 * Tells at once, as far from what the reader sees a browser observes no size; and again when it
 * does: what it has observed before says nothing of a height that was told in between.
 */
function tellNow(place?: Parameters<typeof tell>[0]): void {
  tell(place);
  sizes.unobserve(content);
  sizes.observe(content);
}

/** Waits until the widget runs and has answered what was changed. */
async function settled(): Promise<void> {
  await customElements.whenDefined(widget.localName);
  // Filled slots are told at the end of the task, and one update may ask for another.
  do await Promise.resolve();
  while (!(await widget.updateComplete));
}

/** Puts the hospital's words into a slot: a paragraph a line, as text. */
function fillSlot(slot: string, text: string): void {
  widget.querySelectorAll(`[slot=${slot}]`).forEach((paragraph) => paragraph.remove());
  widget.append(...paragraphs(text, slot));
}

let said = '';

/** Shows the hospital's words; again only where they have changed. */
function sayWords(words: unknown): void {
  if (!isObject(words)) return;
  const texts = wordNames.map((name) => asText(words[name]));
  if (texts.join('\0') === said) return;
  said = texts.join('\0');
  wordNames.forEach((name, index) => {
    const text = texts[index] as string;
    if (name === 'contact' || name === 'local') fillSlot(name, text);
    else if (text) widget.setAttribute(attributeName(name), text);
    else widget.removeAttribute(attributeName(name));
  });
}

/** Opens a part of the widget and tells where it is. */
async function show(id: string, call: unknown): Promise<void> {
  await settled();
  const part = widget.shadowRoot?.getElementById(id);
  if (!part) return;
  const followed = new Promise((resolve) =>
    addEventListener('hashchange', resolve, { once: true }),
  );
  // The widget itself follows its page's hash; one that stands there already changes nothing.
  if (location.hash === `#${id}`) dispatchEvent(new Event('hashchange'));
  else location.replace(`#${id}`);
  await followed;
  tellNow({ top: part.getBoundingClientRect().top + scrollY, call });
}

/** What the page has said since the last tick: the last of each kind. */
let news: Record<string, unknown> = {};

const takeNews = soon(() => {
  const { scheme, page: address, words, show: id, call } = news;
  news = {};
  const root = document.documentElement;
  root.classList.add('sized');
  // On the page's paper a frame is as tall as on its screen: what folds stays folded.
  if (!query.has('print')) widget.setAttribute('print', 'closed');
  root.style.colorScheme = asText(scheme);
  if (/^https?:/.test(asText(address))) root.dataset.iortPage = asText(address);
  sayWords(words);
  tellNow();
  if (asText(id)) void show(asText(id), call);
  void settled().then(() => tellNow());
});

/** The last ends of channels that were handed out: WebKit drops a port that nothing holds. */
let offered: MessagePort[] = [];

/** Says hello to whoever is around it; what comes back by this channel can only be from there. */
const sayHello = soon(() => {
  const { port1, port2 } = new MessageChannel();
  offered = [port1, ...offered.slice(0, 3)];
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isObject(data)) return;
    if (page !== port1) told = undefined;
    page = port1;
    news = { ...news, ...data };
    takeNews();
  };
  const hello: Hello = { hello: true, title: document.title };
  parent.postMessage({ ...ours, ...hello }, '*', [port2]);
});

if (parent !== window) {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isOurs(data) && data.ask) sayHello();
  });
  sayHello();
  sizes.observe(content);
  // Far from what the reader sees no size is observed.
  void settled().then(() => tellNow());
}
