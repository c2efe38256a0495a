/** Pages that give their own elements the names of built-in properties, or of globals that Lit looks for. */
import { blankPage } from '../support/blank-page.js';
import { rootOf, widgetsIn } from '../support/reading.js';
import { isReadable } from './readable.js';

/** Methods of the document that Lit calls. If an element of the page hides one of them, the widgets keep their fallbacks. */
export const ofLit = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

/** Globals that Lit looks for. */
export const globals = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'ShadyCSS',
  'trustedTypes',
];

/** The names of all properties that an object inherits. */
export function namesOf(holder: object): string[] {
  const names = new Set<string>();
  for (let place = Object.getPrototypeOf(holder); place; place = Object.getPrototypeOf(place)) {
    for (const name of Object.getOwnPropertyNames(place)) names.add(name);
  }
  return [...names];
}

const form = document.createElement('form');
export const ofDocument = namesOf(document).filter((name) => !ofLit.includes(name));
export const forms = (names: readonly string[]) =>
  names.map((name) => `<form name="${name}"></form>`).join('');
export const fields = namesOf(form)
  .map((name) => `<input name="${name}" hidden>`)
  .join('');

export const widgets = `<div lang="en">
  <iort-faq><p>Ask your care team.</p></iort-faq>
  <div data-iort="overview" data-local="Room 5"><p>Ask your care team.</p></div>
</div>`;

/** Opens a page with some markup, and runs a script in it. */
export async function open(markup: string, src: string, type = 'module') {
  const blank = await blankPage();
  const { body, head } = blank.document;
  head.insertAdjacentHTML('beforeend', '<meta name="iort-phone" content="(555) 555-0142">');
  body.innerHTML = markup;
  await blank.run(src, type);
  const shown = () => {
    const found = widgetsIn(body);
    return found.length === 2 && found.every((each) => rootOf(each) && isReadable(each));
  };
  return { ...blank, body, shown };
}

export const openWidgets = (markup: string) => open(markup, '/dist/cdn/iort.js');
