import { parseHTML } from 'linkedom';

/** What only works with the script, and what stands there for it. */
const INTERACTIVE =
  'button:not(.term), .copy, .print-controls, .own, .hint, .mine, .status, .choices small, ' +
  '.address, .contact, .local, .number, input, textarea, iframe';

/** Attributes that mean nothing without the widget's styles and scripts. */
const ATTRIBUTES = ['class', 'part', 'role', 'hidden', 'type', 'aria-expanded'];

/** How the drawings look without a style sheet: attributes, as styles may be refused. */
function drawPicture(picture: Element): void {
  const attributes = {
    width: '160',
    height: '128',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, value);
  for (const shape of picture.querySelectorAll('.tint')) shape.setAttribute('fill', '#cfe3f1');
  for (const shape of picture.querySelectorAll('.dashed')) {
    shape.setAttribute('stroke-dasharray', '3 5');
  }
  for (const shape of picture.querySelectorAll('.shield')) shape.setAttribute('stroke-width', '6');
}

function replaceByContent(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/**
 * Makes a plain fragment of a prerendered widget, for systems that strip scripts: no shadow root, no
 * style, no control; terms explained under their paragraphs, ids and links as they are.
 * @param prerendered an element with a declarative shadow root
 */
export function plainHtml(prerendered: string): string {
  const { document } = parseHTML(`<!doctype html><body>${prerendered}</body>`);
  const template = document.querySelector('template');
  const shown = template?.content.querySelector('.root') ?? template?.querySelector('.root');
  if (!shown) throw new Error('nothing was rendered');
  const root = document.createElement('div');
  for (const name of ['lang', 'dir']) root.setAttribute(name, shown.getAttribute(name) ?? '');
  root.append(...shown.childNodes);

  root.querySelectorAll(INTERACTIVE).forEach((element) => element.remove());
  root.querySelectorAll('.picture').forEach(drawPicture);
  for (const label of root.querySelectorAll('.label')) {
    // A name on a line of its own, where something follows.
    const whole = label.parentElement?.textContent.trim();
    if (whole !== label.textContent.trim()) label.after(document.createElement('br'));
  }
  root.querySelectorAll('.term, label, li span, li > div, div.passage').forEach(replaceByContent);
  for (const element of root.querySelectorAll('*')) {
    const isPicture = element.localName === 'svg';
    for (const name of element.getAttributeNames()) {
      const drop = ATTRIBUTES.includes(name) || name.startsWith('data-');
      if (drop && !(isPicture && name === 'role')) element.removeAttribute(name);
    }
  }
  return `${root.outerHTML
    .replace(/<!--.*?-->|<\?>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:div|section|h\d|p|ul|ol|li|details|summary|svg)\b[^>]*>) ?/g, '$1')
    .replace(/(<\/(?:section|h\d|p|ul|ol|li|details|summary|svg|div)>)/g, '$1\n')
    .trim()}\n`;
}
