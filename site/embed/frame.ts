/**
 * Inside a frame: takes the options from the frame's address, tells the page around it how tall the
 * text is, and shows what that page hands over. Without such a page the text stands and scrolls.
 */
import { asText, isOurs, ours, wordNames, type FromFrame } from './messages.js';

/** What may come by the address: nothing in it is shown as text. */
const options = ['sections', 'heading-level', 'open', 'print', 'unreviewed'];

const widget = document.querySelector('[data-iort-ssr]') as HTMLElement & {
  updateComplete?: Promise<boolean>;
};
const content = widget.parentElement as HTMLElement;
const query = new URLSearchParams(location.search);
for (const name of options) {
  const value = query.get(name);
  if (value !== null) widget.setAttribute(name, value);
}

/** Nothing of it is secret, and a frame can't know the origin of the page around it. */
const tell = (more: Partial<FromFrame> = {}): void => {
  const { height } = content.getBoundingClientRect();
  parent.postMessage({ ...ours, height, title: document.title, ...more }, '*');
};

const sizes = new ResizeObserver(() => tell());

/**
 * Tells at once, as far from what the reader sees a browser observes no size; and again when it
 * does: what it has observed before says nothing of a height that was told in between.
 */
function tellNow(more: Partial<FromFrame> = {}): void {
  tell(more);
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

const attributeName = (word: string): string => word.replace(/[A-Z]/g, '-$&').toLowerCase();

/** Puts the hospital's words into a slot: a paragraph a line, as text. */
function fillSlot(slot: string, text: string): void {
  widget.querySelectorAll(`[slot=${slot}]`).forEach((paragraph) => paragraph.remove());
  for (const line of text.split('\n').filter((line) => line.trim())) {
    const paragraph = document.createElement('p');
    paragraph.slot = slot;
    paragraph.dir = 'auto';
    paragraph.textContent = line;
    widget.append(paragraph);
  }
}

let said = '';

/** Shows the hospital's words; again only where they have changed. */
function sayWords(words: object): void {
  const texts = wordNames.map((name) => asText((words as Record<string, unknown>)[name]));
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
async function show(id: string): Promise<void> {
  await settled();
  const part = widget.shadowRoot?.getElementById(id);
  if (!part) return;
  location.replace(`#${id}`); // the widget itself follows it
  tellNow({ top: part.getBoundingClientRect().top + scrollY });
}

function listen({ source, data }: MessageEvent<unknown>): void {
  if (source !== parent || !isOurs(data)) return;
  if (data.ask) return tellNow({ hello: true });
  const root = document.documentElement;
  root.classList.add('sized');
  // On the page's paper a frame is as tall as on its screen: what folds stays folded.
  if (!query.has('print')) widget.setAttribute('print', 'closed');
  root.style.colorScheme = asText(data.scheme);
  if (/^https?:/.test(asText(data.page))) root.dataset.iortPage = asText(data.page);
  if (typeof data.words === 'object' && data.words) sayWords(data.words);
  if (asText(data.show)) void show(asText(data.show));
  void settled().then(() => tellNow());
}

if (parent !== window) {
  addEventListener('message', listen);
  tellNow({ hello: true });
  void settled().then(() => tellNow());
  widget.addEventListener('iort-toggle', () => tellNow());
}
