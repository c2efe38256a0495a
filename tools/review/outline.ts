import type { Passage } from '../../content/statement.js';
import type { Block, Item, List, Topic } from '../../content/topic.js';
import { leftHeldIn } from '../content/held.js';

/** A message at one place of a sheet. */
export interface Entry {
  readonly passage: Passage;
  /** The kind of text that readers see, such as `Heading`. Undefined for running text. */
  readonly as?: string;
  /** The heading level on the sheet, if the message is a heading. */
  readonly level?: 2 | 3 | 4;
  /** The name of the held entry that contains the message, if the message is held. */
  readonly held?: string;
}

const text = (passage: Passage, as?: string): Entry => ({ passage, ...(as && { as }) });

const heading = (passage: Passage, level: 2 | 3 | 4, as = 'Heading'): Entry => ({
  passage,
  as,
  level,
});

const ofItem = ({ label, passages }: Item): Entry[] => [
  ...(label ? [text(label, 'Name, in bold')] : []),
  ...passages.map((passage) => text(passage)),
];

const ofList = (list: List): Entry[] => [
  ...(list.heading ? [heading(list.heading, 4)] : []),
  ...list.items.flatMap(ofItem),
];

const CAPTION = 'Under a picture';

/** The held passages of a section or part. Once they may be shown, they are at the end of this section or part. */
const heldAt = (topic: Topic, place: string): Entry[] =>
  leftHeldIn(topic.name)
    .filter((held) => held.place === place)
    .flatMap(({ name, passages }) => passages.map((passage) => ({ passage, held: name })));

function ofBlock(block: Block, topic: Topic): Entry[] {
  const inner = (blocks: readonly Block[]) => blocks.flatMap((each) => ofBlock(each, topic));
  switch (block.kind) {
    case 'paragraph':
      return block.passages.map((passage) => text(passage));
    case 'list':
      return ofList(block);
    case 'illustrated':
      return [text(block.picture.caption, CAPTION), ...inner(block.blocks)];
    case 'steps':
      return [
        heading(block.heading, 4),
        ...block.items.flatMap((step) => [
          ...(step.picture ? [text(step.picture.caption, CAPTION)] : []),
          ...ofItem(step),
        ]),
      ];
    case 'comparison':
      return [
        text(block.caption, 'Caption of a table'),
        ...block.columns.map((column) => text(column, 'Column of the table')),
        ...block.rows.flatMap((row) => [
          text(row.heading, 'Row of the table'),
          ...row.cells.map((cell) => text(cell, 'Cell of the table')),
        ]),
      ];
    case 'balance':
      return block.sides.flatMap((side) => [heading(side.heading, 4), ...ofList(side.list)]);
    case 'help':
      return [
        text(block.emergency, 'Emergency line, in bold'),
        text(block.noNumber, 'Where the hospital gives no number'),
        ...inner(block.blocks),
      ];
    case 'part':
      return [heading(block.heading, 4), ...inner(block.blocks), ...heldAt(topic, block.name)];
    case 'disclosures':
      return block.items.flatMap((item) => [
        heading(item.question, 4, 'Question that folds open'),
        ...inner(item.answer),
      ]);
    case 'checklist':
      return [...block.shown, ...block.more].flatMap((group) => [
        ...(group.heading ? [heading(group.heading, 4)] : []),
        ...group.questions.map((question) => text(question, 'Question to ask')),
      ]);
  }
}

/** All messages of a topic in reading order, including headings and held passages. */
export const outlineOf = (topic: Topic): Entry[] => [
  heading(topic.title, 2, 'Title'),
  ...topic.sections.flatMap((section, index) => [
    heading(
      section.heading,
      3,
      section.lead && index === 0 ? 'Heading, not shown here' : 'Heading',
    ),
    ...section.blocks.flatMap((block) => ofBlock(block, topic)),
    ...heldAt(topic, section.name),
  ]),
  text(topic.aim, 'In “About this information”'),
];
