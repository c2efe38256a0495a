import { glossary, pictureTexts, uiQuestions } from '../generated/content/shared.js';
import type { Passage } from '../../content/statement.js';
import type {
  Balance,
  Block,
  Checklist,
  Disclosures,
  Item,
  List,
  Steps,
} from '../../content/topic.js';
import { pictures, viewBox, type Shape } from '../shared/picture.js';
import type { Reader } from '../shared/reader.js';
import { runsOf } from '../shared/term.js';
import { inAttribute, inText } from './escape.js';

/** What plain HTML is written with. */
export interface Plain {
  readonly reader: Reader;
  /** The tag of a heading some steps below the widget's top one, such as `h3`. */
  readonly tagOf: (steps: number) => string;
}

/** An element that stands on a line of its own. */
export const element = (tag: string, content: string, attributes = ''): string =>
  `<${tag}${attributes}>${content}</${tag}>\n`;

/** An element with nothing but a text. */
export const said = (tag: string, text: string): string => element(tag, inText(text));

/** What is laid out by the room that there is stands in two more, which a page may style. */
const byRoom = (content: string): string => element('div', element('div', content));

/** A text without its marks, and under it the explanations of its terms: no script opens them. */
function read(reader: Reader, passages: readonly Passage[]) {
  const runs = runsOf(reader, passages);
  const terms = runs.flatMap(({ term }) => term ?? []);
  return {
    text: inText(runs.map(({ text }) => text).join('')),
    notes: terms.map((term) => said('p', reader.say(glossary[term]))).join(''),
  };
}

/** A paragraph, and the explanations of its terms. */
export function paragraph({ reader }: Plain, passages: readonly Passage[]): string {
  const { text, notes } = read(reader, passages);
  return element('p', text) + notes;
}

/** An item's name on a line of its own, its sentences, the explanations of both. */
function itemContent({ reader }: Plain, { label, passages }: Item): string {
  const { text, notes } = read(reader, passages);
  if (!label) return text + notes;
  const name = read(reader, [label]);
  const rest = `${text && ` ${text}`}${name.notes}${notes}`;
  return `<strong>${name.text}</strong>${rest && `<br>${rest}`}`;
}

const list = (plain: Plain, { heading, items }: List, steps: number): string =>
  (heading ? said(plain.tagOf(steps), plain.reader.say(heading)) : '') +
  element('ul', items.map((item) => element('li', itemContent(plain, item))).join(''));

/** What folds, as browsers do it by themselves. */
export const disclosure = (
  { reader, tagOf }: Plain,
  name: string,
  steps: number,
  title: string,
  content: string,
): string => {
  const id = reader.idOf(name);
  const summary = element('summary', said(tagOf(steps), title));
  return element('details', summary + element('div', content), ` id="${id}"${reader.opened(id)}`);
};

/** How drawings look where styles may be refused: by attributes. */
const LOOKS: Record<Shape[0], string> = {
  body: '',
  dashed: 'stroke-dasharray="3 5" ',
  line: '',
  shield: 'stroke-width="6" ',
  tint: 'fill="#cfe3f1" ',
};

const DRAWN =
  'stroke-linejoin="round" stroke-linecap="round" stroke-width="2.5" stroke="currentColor" fill="none" height="128" width="160"';

const picture = (shapes: readonly Shape[], alternative: string): string =>
  element(
    'svg',
    shapes.map(([look, tag, geometry]) => `<${tag} ${LOOKS[look]}${geometry} />`).join(''),
    ` ${DRAWN} viewBox="${viewBox}" role="img" aria-label="${inAttribute(alternative)}"`,
  );

function steps(plain: Plain, { items }: Steps): string {
  const shown = items.map((item, index) => {
    const [shapes, alternative] = [pictures[index], pictureTexts[index]];
    const drawn = shapes && alternative ? picture(shapes, plain.reader.say(alternative)) : '';
    return element('li', drawn + itemContent(plain, item));
  });
  return byRoom(element('ol', shown.join('')));
}

function side(plain: Plain, { heading, lists }: Balance['sides'][number]): string {
  const title = said(plain.tagOf(2), plain.reader.say(heading));
  return element('div', title + lists.map((each) => list(plain, each, 3)).join(''));
}

/** Questions to take along. */
function checklist(plain: Plain, { shown, more }: Checklist): string {
  const questions = (passages: readonly Passage[]) =>
    element('ul', passages.map((passage) => said('li', plain.reader.say(passage))).join(''));
  const title = plain.reader.say(uiQuestions.more);
  return element(
    'div',
    questions(shown) + disclosure(plain, 'more-questions', 2, title, questions(more)),
  );
}

const disclosures = (plain: Plain, { items }: Disclosures): string =>
  element(
    'div',
    items
      .map(({ name, question, answer }) =>
        disclosure(
          plain,
          name,
          2,
          plain.reader.say(question),
          answer.map((each) => block(plain, each, 3)).join(''),
        ),
      )
      .join(''),
  );

/**
 * Any block of a section.
 * @param below how far a heading of its own lies below the widget's top heading
 */
export function block(plain: Plain, content: Block, below = 2): string {
  switch (content.kind) {
    case 'paragraph':
      return paragraph(plain, content.passages);
    case 'list':
      return list(plain, content, below);
    case 'help':
      return element('div', content.blocks.map((each) => block(plain, each, below)).join(''));
    case 'steps':
      return steps(plain, content);
    case 'balance':
      return byRoom(element('div', content.sides.map((each) => side(plain, each)).join('')));
    case 'disclosures':
      return disclosures(plain, content);
    case 'checklist':
      return checklist(plain, content);
  }
}
