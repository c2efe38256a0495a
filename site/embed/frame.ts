/** The script of a page in a frame: takes options, says how high the text is. */
import { fromPage, sign, type FromPage } from './messages.js';

/** Options that may stand in the address: none of them can put words into the hospital's mouth. */
const options = ['sections', 'heading-level', 'open', 'print', 'unreviewed'];

/** The one widget of the page. Options come before its script: it is rendered once. */
const widget = document.body.firstElementChild as HTMLElement;
for (const [name, value] of new URLSearchParams(location.search)) {
  if (options.includes(name)) widget.setAttribute(name, value);
}

/** Puts the hospital's words where they belong; as text, whatever stands in them. */
function take({ words, colorScheme }: FromPage): void {
  document.documentElement.style.colorScheme = colorScheme;
  for (const [name, text] of Object.entries(words)) {
    if (name !== 'contact' && name !== 'local') {
      widget.setAttribute(name, text);
      continue;
    }
    const place =
      widget.querySelector(`[slot="${name}"]`) ??
      widget.appendChild(Object.assign(document.createElement('p'), { slot: name }));
    place.textContent = text;
  }
}

let height = 0;
let heard = '';

/** Says how high the text is now, which is no secret: a frame doesn't know who is around it. */
function say(): void {
  ({ height } = document.body.getBoundingClientRect());
  parent.postMessage(sign({ height, title: document.title }), '*');
}

addEventListener('message', ({ source, data }) => {
  const message = source === parent && fromPage(data);
  if (!message) return;
  const now = JSON.stringify(message);
  if (now === heard) return; // an answer to what was said last
  heard = now;
  take(message);
  say();
});

if (parent !== window) {
  // Browsers don't observe sizes in frames that are far from being seen.
  addEventListener('load', say);
  new ResizeObserver(() => {
    if (document.body.getBoundingClientRect().height !== height) say();
  }).observe(document.body);
}
