/**
 * Checks the page after each case. There must be no error, no script from the input may have run, the
 * widgets may have only the library's own markup, and the whole text must be readable.
 */
import { dense, everyElement, readable, rootOf } from '../support/reading.js';
import { watch, type Watch } from '../support/watch.js';
import { options, sectionsOf, settled, stage, tags, comes } from './world.js';

/** Records the errors of the test page, beginning before the first case. */
export const here = watch(window);

/** The library's own markup: its elements, their attributes, and the addresses of links. */
const vocabulary = new Set<string>();
const lengths = new Map<string, number>();

const linking = ['href', 'src', 'action', 'formaction', 'xlink:href'];

function* wordsOf(element: Element): Generator<string> {
  yield element.localName;
  for (const { name, value } of element.attributes)
    yield `${element.localName} ${name}${linking.includes(name) ? `=${value}` : ''}`;
}

/** Adds a widget without any hostile input, for comparison, and waits until it shows its text. */
async function reference(tag: string, lang: string, sections: string): Promise<HTMLElement> {
  const element = document.createElement(tag);
  element.lang = lang;
  if (sections) element.setAttribute('sections', sections);
  stage.append(element);
  if (!(await comes(() => !!rootOf(element), 10_000))) throw new Error(`${tag} shows nothing`);
  await settled();
  return element;
}

/** The length of the text in a widget without any hostile input. */
async function lengthOf(tag: string, lang: string, sections: string): Promise<number> {
  const key = [tag, lang, sections].join();
  if (!lengths.has(key)) {
    const element = await reference(tag, lang, sections);
    lengths.set(key, dense(readable(element.shadowRoot!)).length);
    element.remove();
  }
  return lengths.get(key)!;
}

const learnFrom = (root: ParentNode): void => {
  for (const element of everyElement(root))
    for (const word of wordsOf(element)) vocabulary.add(word);
};

const allShown = {
  'reviewed-by': 'A. Reviewer',
  'reviewed-on': '2026-01-01',
  'local-name': 'Hospital',
  phone: 'Call 2222-3333: 555-0142', // digits that may be years, which don't become a link, and a number that does
  open: 'all',
};

/** Uses a widget as a reader would, so that it also shows the markup that appears only in use. */
function use(root: ShadowRoot): void {
  for (const each of root.querySelectorAll<HTMLElement>('.term, [type=checkbox]')) each.click();
  const field = root.querySelector<HTMLInputElement>('input.field');
  if (!field) return;
  field.value = 'A question';
  field.parentElement!.querySelector('button')!.click();
}

/** Empties the list of questions, which all widgets of the page share. */
async function forget(root: ShadowRoot): Promise<void> {
  for (;;) {
    const button = root.querySelector<HTMLElement>('[data-do=remove]');
    if (!button) return;
    button.click();
    await settled();
  }
}

/** Learns the library's own markup in the states of each widget, and the length of each text. */
export async function learn(languages: readonly string[]): Promise<void> {
  // If a shipped language can't be loaded, a notice in that language says so, and has a `lang`.
  vocabulary.add('p lang');
  for (const tag of tags)
    for (const lang of [...languages, 'eu']) {
      const element = await reference(tag, lang, '');
      const root = element.shadowRoot!;
      learnFrom(root);
      for (const [name, value] of Object.entries(allShown)) element.setAttribute(name, value);
      element.innerHTML = '<p slot="contact">555</p><p slot="local">Here</p>';
      // One language is enough for all heading levels: their elements are the same in each language.
      for (const level of lang === languages[0] ? [1, 2, 3, 4, 5, 6] : [2]) {
        element.setAttribute('heading-level', String(level));
        await settled();
        learnFrom(root);
      }
      use(root);
      await settled();
      learnFrom(root);
      await forget(root);
      element.remove();
      await lengthOf(tag, lang === 'eu' ? 'en' : lang, '');
    }
}

/** Learns the markup that only prerendered text has. */
export function learnPrerendered(html: string): void {
  const page = (
    Document as typeof Document & { parseHTMLUnsafe(html: string): Document }
  ).parseHTMLUnsafe(html);
  for (const widget of page.body.children) learnFrom(widget.shadowRoot!);
}

/** Attributes that the script may set on a widget that it creates: options except `reviewed-…`, the language, the direction and exported parts. */
const allowedAttributes = new Set([
  ...options.filter((name) => !name.startsWith('reviewed-')),
  ...['lang', 'dir', 'exportparts'],
]);

/** A text that is a date or has a letter. Such a text must not be a link, which would call nobody or a wrong number. */
const UNCALLED = /^(?:19|20)\d\d-\d\d-\d\d$|\p{L}/u;

/** Whether a link calls the number that it shows. The page gives this number, so it may be any number. */
function callsWhatItShows(element: Element): boolean {
  const shown = element.textContent.replace('(0)', '');
  return (
    !UNCALLED.test(shown) && element.getAttribute('href') === `tel:${shown.replace(/[^+\d]/g, '')}`
  );
}

/** Headings and sections to which a link has led. The script makes them focusable, so that the Tab key goes on from there. */
const LINK_TARGETS = ':is(section, h1, h2, h3, h4, h5, h6)[tabindex="-1"]';

/** Finds markup that is not the library's own in the shadow tree of a widget. */
export function* foreignMarkup(root: ParentNode): Generator<string> {
  for (const element of everyElement(root))
    for (const word of wordsOf(element)) {
      if (vocabulary.has(word)) continue;
      if (word.startsWith('a href=tel:') && callsWhatItShows(element)) continue;
      if (word.endsWith(' tabindex') && element.matches(LINK_TARGETS)) continue;
      yield `foreign markup: <${word}>`;
    }
}

/** Finds attributes that a widget created by the script must not have. */
export function* foreignAttributes(widget: Element): Generator<string> {
  for (const name of widget.getAttributeNames())
    if (!allowedAttributes.has(name)) yield `the script gave <${widget.localName}> ${name}`;
}

/** The language in the `lang` of a widget's text. */
export const shownLang = (widget: Element): string => rootOf(widget)?.lang ?? '';

/** The known sections in a widget's property `sections`, which may have any value. */
function sectionsAsked(widget: Element & { sections?: unknown }): string[] {
  const known = sectionsOf(widget.localName);
  try {
    const words = String(widget.sections ?? '').match(/\S+/g);
    return [...new Set(words)].filter((name) => known.includes(name));
  } catch {
    return []; // the value can't be converted to text
  }
}

/** Finds reasons why a reader can't read the whole text of a widget. */
export async function* unreadable(widget: Element): AsyncGenerator<string> {
  const { localName: tag } = widget;
  const root = rootOf(widget);
  if (!root) return void (yield `<${tag}> shows nothing`);
  if (widget.shadowRoot!.querySelectorAll('[part~=root]').length > 1)
    yield `<${tag}> shows its text twice`;
  const least = 0.95 * (await lengthOf(tag, root.lang, sectionsAsked(widget).join(' ')));
  const { length } = dense(readable(widget.shadowRoot!));
  if (length < least)
    yield `<${tag}> shows ${length} characters in ${root.lang}, not at least ${least}`;
  const { width, height } = root.getBoundingClientRect();
  if (width < 200 || height < 100) yield `<${tag}> is ${width} × ${height} px`;
}

/** Ends a case. If there are faults or errors, throws an error that lists the first eight. */
export async function judge(
  found: Iterable<string> | AsyncIterable<string>,
  page: Watch = here,
): Promise<void> {
  const wrong = [];
  for await (const each of found) wrong.push(each);
  wrong.push(...page.take());
  if (wrong.length > 0) throw new Error([...new Set(wrong)].slice(0, 8).join('\n'));
}

/** Finds faults of a widget: text that can't be read, and foreign markup. */
export async function* faultsOf(widget: Element): AsyncGenerator<string> {
  yield* unreadable(widget);
  yield* foreignMarkup(widget.shadowRoot ?? document.createDocumentFragment());
}
