import { glossary, pictureTexts, uiQuestions } from '../generated/content/shared.js';
import type { Passage } from '../../content/statement.js';
import type {
  Balance,
  Block,
  Checklist,
  Comparison,
  Disclosures,
  Help,
  Item,
  List,
  Part,
  Picture,
  QuestionGroup,
  Steps,
  Urgency,
} from '../../content/topic.js';
import { directionOf } from '../localization/direction.js';
import { inAttribute, inText } from '../shared/escape.js';
import { phoneHtml, type Phone } from '../shared/phone-line.js';
import { phonePlace } from '../slots/phone-place.js';
import { pictures } from '../shared/picture.js';
import { urgencyIconBox, urgencyIcons } from '../shared/pictures/signs.js';
import { titleApart } from '../shared/blocks/title-apart.js';
import { MIDDLE, mirroredAt, viewBox, type Shape } from '../shared/pictures/shape.js';
import type { RenderContext } from '../shared/render-context.js';
import { runsOf } from '../shared/term.js';
import { runsHtml } from './runs-html.js';

/** The settings for writing plain HTML. */
export interface Plain {
  readonly context: RenderContext;
  /** The level of a heading, such as `3`. `steps` is how many levels the heading is below the widget's top heading. */
  readonly levelOf: (steps: number) => string;
  /** The hospital's number, with the words before it. */
  readonly phone?: Phone | undefined;
  /** Whether to write only what nearly every editor keeps: no drawings, no tables, no disclosures. */
  readonly basic?: boolean;
}

/** The tag of a heading, such as `h3`. `steps` is how many levels the heading is below the widget's top heading. */
export const tagOf = ({ levelOf }: Plain, steps: number): string => `h${levelOf(steps)}`;

/** The HTML of an element, on its own line. `content` is HTML too. */
export const element = (tag: string, content: string, attributes = ''): string =>
  `<${tag}${attributes}>${content}</${tag}>\n`;

/** The HTML of an element that contains only a text, on its own line. */
export const textElement = (tag: string, text: string): string => element(tag, inText(text));

/** Puts content whose layout depends on the available width into two nested elements, which a page may style. */
const byRoom = (content: string): string => element('div', element('div', content));

/**
 * The text of passages, and the explanations of its terms. The explanations belong below the text, as plain
 * HTML has no script to open them.
 */
function read(context: RenderContext, passages: readonly Passage[]) {
  const runs = runsOf(context, passages);
  const terms = runs.flatMap(({ term }) => term ?? []);
  return {
    text: runsHtml(runs),
    notes: terms.map((term) => textElement('p', context.say(glossary[term]))).join(''),
  };
}

/** A paragraph, and the explanations of its terms. */
export function paragraph({ context }: Plain, passages: readonly Passage[]): string {
  const { text, notes } = read(context, passages);
  return element('p', text) + notes;
}

/** An item's name on its own line, its sentences, and the explanations of the terms in both. */
function itemContent({ context }: Plain, { label, passages }: Item): string {
  const { text, notes } = read(context, passages);
  if (!label) return text + notes;
  const name = read(context, [label]);
  const rest = `${text && ` ${text}`}${name.notes}${notes}`;
  return `<strong>${name.text}</strong>${rest && `<br>${rest}`}`;
}

/** The icon that says how soon to call, drawn with attributes instead of styles; nothing with `basic`. */
const urgencyIcon = ({ basic }: Plain, urgency: Urgency): string =>
  basic
    ? ''
    : `<svg viewBox="${urgencyIconBox}" width="24" height="24" stroke="currentColor" stroke-width="2" fill="none" aria-hidden="true">${urgencyIcons[urgency]}</svg> `;

/** The heading of a list; empty if the list has none. A heading that says how soon to call begins with an icon. */
function listHeading(plain: Plain, { heading, urgency }: List, steps: number): string {
  if (!heading) return '';
  const text = inText(plain.context.say(heading));
  return element(tagOf(plain, steps), (urgency ? urgencyIcon(plain, urgency) : '') + text);
}

const list = (plain: Plain, content: List, steps: number): string =>
  listHeading(plain, content, steps) +
  element('ul', content.items.map((item) => element('li', itemContent(plain, item))).join(''));

/**
 * A native disclosure; with `basic`, a heading and its text. The heading of a disclosure is a `<strong>`
 * with a role. A heading element would be on the line below the marker, and a page's policy may refuse the
 * style that prevents this.
 */
export const disclosure = (
  plain: Plain,
  name: string,
  steps: number,
  title: string,
  content: string,
): string => {
  const { context, levelOf } = plain;
  const id = context.idOf(name);
  const answer = element('div', content);
  if (plain.basic)
    return element('div', textElement(tagOf(plain, steps), title) + answer, ` id="${id}"`);
  const heading = `<strong role="heading" aria-level="${levelOf(steps)}">${inText(title)}</strong>`;
  const summary = element('summary', heading);
  return element('details', summary + answer, ` id="${id}"${context.opened(id)}`);
};

/** The look of drawings as attributes, because a page's policy may refuse styles. */
const LOOKS: Record<Shape[0], string> = { line: '', tint: 'fill="#cfe3f1" ', upright: '' };

const DRAWN =
  'stroke-linejoin="round" stroke-linecap="round" stroke-width="3" stroke="currentColor" fill="none" height="160" width="240"';

/** A drawing with its caption, mirrored if the text is right-to-left; with `basic`, the caption alone. */
function scene({ context, basic }: Plain, picture: Picture): string {
  if (basic) return textElement('p', context.say(picture.caption));
  const alternative = inAttribute(context.say(pictureTexts[picture.name]));
  const isMirrored = directionOf(context.locale) === 'rtl';
  const paths = pictures[picture.name].map(([look, path, middle]) => {
    const upright = isMirrored && middle !== undefined ? `transform="${mirroredAt(middle)}" ` : '';
    return `<path ${LOOKS[look]}${upright}d="${path}" />`;
  });
  const drawn = isMirrored
    ? `<g transform="${mirroredAt(MIDDLE)}">${paths.join('')}</g>`
    : paths.join('');
  const drawing = element(
    'svg',
    drawn,
    ` ${DRAWN} viewBox="${viewBox}" role="img" aria-label="${alternative}"`,
  );
  return element('figure', drawing + textElement('p', context.say(picture.caption)));
}

/** The steps of a stage; their numbers run through all stages. */
function steps(plain: Plain, { heading, first, items }: Steps): string {
  const shown = items.map((step) =>
    // The number is beside the first line of the content, so the drawing must not come first.
    element('li', itemContent(plain, step) + (step.picture ? scene(plain, step.picture) : '')),
  );
  const start = first === 1 ? '' : ` start="${first}"`;
  const title = textElement(tagOf(plain, 2), plain.context.say(heading));
  return byRoom(title + element('ol', shown.join(''), start));
}

/** Choices one after the other, for editors without tables. Each cell follows the name of its column. */
function choices({ context }: Plain, { caption, columns, rows }: Comparison): string {
  const text = (passage: Passage) => inText(context.say(passage));
  const strong = (passage: Passage) => `<strong>${text(passage)}</strong>`;
  const aspects = (cells: Comparison['rows'][number]['cells']) =>
    columns
      .map((column, place) => ({ column, cell: cells[place] }))
      .map(({ column, cell }) => element('li', strong(column) + (cell ? `<br>${text(cell)}` : '')))
      .join('');
  const items = rows.map(({ heading, cells }) =>
    element('li', `${strong(heading)}\n${element('ul', aspects(cells))}`),
  );
  return element('p', strong(caption)) + element('ul', items.join(''));
}

/** A table of choices; with `basic`, a list. `scope` says whether a heading is of a row or of a column. */
function comparison(plain: Plain, content: Comparison): string {
  if (plain.basic) return choices(plain, content);
  const { caption, columns, rows } = content;
  const { context } = plain;
  const cell = (tag: string, passage: Passage, attributes = '') =>
    element(tag, inText(context.say(passage)), attributes);
  const head = columns.map((column) => cell('th', column, ' scope="col"')).join('');
  const body = rows.map(({ heading, cells }) =>
    element(
      'tr',
      cell('th', heading, ' scope="row"') + cells.map((each) => cell('td', each)).join(''),
    ),
  );
  return element(
    'table',
    cell('caption', caption) +
      element('thead', element('tr', element('td', '') + head)) +
      element('tbody', body.join('')),
  );
}

/** A part of a section under its own heading. */
function part(plain: Plain, { name, heading, blocks }: Part): string {
  const { context } = plain;
  const title = textElement(tagOf(plain, 2), context.say(heading));
  const content = blocks.map((each) => block(plain, each, 3)).join('');
  return element('div', title + content, ` id="${context.idOf(name)}"`);
}

function side(plain: Plain, { heading, list: sideList }: Balance['sides'][number]): string {
  return element(
    'div',
    textElement(tagOf(plain, 2), plain.context.say(heading)) + list(plain, sideList, 3),
  );
}

/**
 * When to get help, with the hospital's number. If no number is set, a line says what to do without one.
 * Comments around that line mark the number's place.
 */
function help(plain: Plain, { emergency, noNumber, blocks }: Help, below: number): string {
  const { context, phone } = plain;
  const urgent = element('p', `<strong>${inText(context.say(emergency))}</strong>`);
  const content = blocks.map((each) => block(plain, each, below)).join('');
  const number = phone
    ? phoneHtml(phone, context.say(emergency))
    : phonePlace(textElement('p', context.say(noNumber)).trim());
  return element('div', `${urgent}${number}\n${content}`);
}

/** Questions to take along, under their headings. */
function checklist(plain: Plain, { shown, more }: Checklist): string {
  const { context } = plain;
  const groups = (all: readonly QuestionGroup[], below: number) =>
    all
      .map(
        ({ heading, questions }) =>
          (heading ? textElement(tagOf(plain, below), context.say(heading)) : '') +
          element(
            'ul',
            questions.map((passage) => textElement('li', context.say(passage))).join(''),
          ),
      )
      .join('');
  const rest =
    more.length > 0
      ? disclosure(plain, 'more-questions', 2, context.say(uiQuestions.more), groups(more, 3))
      : '';
  return element('div', groups(shown, 2) + rest);
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
          plain.context.say(question),
          answer.map((each) => block(plain, each, 3)).join(''),
        ),
      )
      .join(''),
  );

/**
 * The HTML of any block of a section.
 * @param below how many levels the heading of a list is below the widget's top heading
 */
export function block(plain: Plain, content: Block, below = 2): string {
  switch (content.kind) {
    case 'paragraph':
      return paragraph(plain, content.passages);
    case 'list':
      return list(plain, content, below);
    case 'help':
      return help(plain, content, below);
    case 'illustrated': {
      const { title, untitled } = titleApart(content.blocks);
      return (
        (title ? listHeading(plain, title, below) : '') +
        scene(plain, content.picture) +
        untitled.map((each) => block(plain, each, below)).join('')
      );
    }
    case 'steps':
      return steps(plain, content);
    case 'comparison':
      return byRoom(comparison(plain, content));
    case 'part':
      return part(plain, content);
    case 'balance':
      return byRoom(element('div', content.sides.map((each) => side(plain, each)).join('')));
    case 'disclosures':
      return disclosures(plain, content);
    case 'checklist':
      return checklist(plain, content);
  }
}
