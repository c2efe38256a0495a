/**
 * Inside a frame: takes the options from the frame's address, tells the page around it how tall the
 * text is, and shows the words that the page sends. Without such a page the text is shown and scrolls.
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

/** The channel to the page that has answered, and the height that it was sent last. */
let page: MessagePort | undefined;
let told: number | undefined;

/** Sends news to the page that has answered, and to nobody else. */
function tell(place?: { readonly top: number; readonly call: unknown }): void {
  const { height } = content.getBoundingClientRect();
  if (!page || (height === told && !place)) return;
  told = height;
  page.postMessage({ height, ...place });
}

const sizes = new ResizeObserver(() => tell());

/**
 * Sends the height at once, because a browser observes no sizes far from the visible part of the page. It
 * is sent again when the browser does observe the size, even if that is the size observed last.
 */
function tellNow(place?: Parameters<typeof tell>[0]): void {
  tell(place);
  sizes.unobserve(content);
  sizes.observe(content);
}

/** Waits until the widget runs and has rendered the changes. */
async function settled(): Promise<void> {
  await customElements.whenDefined(widget.localName);
  // `slotchange` comes at the end of the task, and one update may cause another.
  do await Promise.resolve();
  while (!(await widget.updateComplete));
}

/** Puts the hospital's words into a slot: one paragraph per line, as text. */
function fillSlot(slot: string, text: string): void {
  widget.querySelectorAll(`[slot=${slot}]`).forEach((paragraph) => paragraph.remove());
  widget.append(...paragraphs(text, slot));
}

let said = '';

/** Shows the hospital's words, if they have changed. */
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
  // The widget follows its page's hash by itself; setting the same hash again would fire no event.
  if (location.hash === `#${id}`) dispatchEvent(new Event('hashchange'));
  else location.replace(`#${id}`);
  await followed;
  tellNow({ top: part.getBoundingClientRect().top + scrollY, call });
}

/** The messages of the page since the last tick: the last of each kind. */
let news: Record<string, unknown> = {};

const takeNews = soon(() => {
  const { scheme, page: address, words, show: id, call } = news;
  news = {};
  const root = document.documentElement;
  root.classList.add('sized');
  // A printed page shows a frame as tall as on the screen, so closed disclosures stay closed.
  if (!query.has('print')) widget.setAttribute('print', 'closed');
  root.style.colorScheme = asText(scheme);
  if (/^https?:/.test(asText(address))) root.dataset.iortPage = asText(address);
  sayWords(words);
  tellNow();
  if (asText(id)) void show(asText(id), call);
  void settled().then(() => tellNow());
});

/** The ports of the last channels, kept because WebKit drops a port without a reference. */
let offered: MessagePort[] = [];

/** Says hello to the page around; only that page can answer through this channel. */
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
  // Far from the visible part of the page no size is observed.
  void settled().then(() => tellNow());
} else {
  document.documentElement.classList.add('alone');
}
