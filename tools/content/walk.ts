import type { Passage } from '../../content/statement.js';
import type { Block, Item, List, Section, Topic } from '../../content/topic.js';

const ofItem = (item: Item): Passage[] => [...(item.label ? [item.label] : []), ...item.passages];

const ofList = (list: List): Passage[] => [
  ...(list.heading ? [list.heading] : []),
  ...list.items.flatMap(ofItem),
];

/** The passages of a block in reading order. */
export function passagesOfBlock(block: Block): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.passages];
    case 'list':
      return ofList(block);
    case 'illustrated':
      return [block.picture.caption, ...block.blocks.flatMap(passagesOfBlock)];
    case 'steps':
      return [
        block.heading,
        ...block.items.flatMap((step) => [
          ...(step.picture ? [step.picture.caption] : []),
          ...ofItem(step),
        ]),
      ];
    case 'comparison':
      return [
        block.caption,
        ...block.columns,
        ...block.rows.flatMap(({ heading, cells }) => [heading, ...cells]),
      ];
    case 'balance':
      return block.sides.flatMap((side) => [side.heading, ...ofList(side.list)]);
    case 'help':
      return [block.emergency, block.noNumber, ...block.blocks.flatMap(passagesOfBlock)];
    case 'part':
      return [block.heading, ...block.blocks.flatMap(passagesOfBlock)];
    case 'disclosures':
      return block.items.flatMap((item) => [
        item.question,
        ...item.answer.flatMap(passagesOfBlock),
      ]);
    case 'checklist':
      return [...block.shown, ...block.more].flatMap(({ heading, questions }) => [
        ...(heading ? [heading] : []),
        ...questions,
      ]);
  }
}

/** The passages of a section in reading order. The heading is first. */
export const passagesOfSection = (section: Section): Passage[] => [
  section.heading,
  ...section.blocks.flatMap(passagesOfBlock),
];

/** The passages of a topic: the title, the sections in reading order, and the aim. */
export const passagesOfTopic = (topic: Topic): Passage[] => [
  topic.title,
  ...topic.sections.flatMap(passagesOfSection),
  topic.aim,
];
