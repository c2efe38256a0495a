import { statement, type Passage } from './statement.js';

/**
 * Terms whose explanation a reader can open inside the text. Most other terms are explained in the sentence
 * in which they first appear.
 */
export const glossary = {
  radiation: statement({
    id: 'term.radiation',
    facts: ['G01'],
    sources: ['MSK', 'ACS-EBRT', 'NCI-RT-2'],
    text: 'Radiation treatment uses strong rays to kill cancer cells.',
    note: 'Explanation of the term "radiation", opened by a button in the text',
  }),
  tumor: statement({
    id: 'term.tumor',
    facts: ['G02'],
    sources: ['CQ-TUMOR'],
    text: 'A tumor is a lump that forms when cells grow in a way they shouldn’t. It may or may not be cancer.',
    note: 'Explanation of the term "tumor", opened by a button in the text',
  }),
  'soft-tissue-sarcoma': statement({
    id: 'term.soft-tissue-sarcoma',
    facts: ['G03'],
    sources: ['NCI-STS'],
    text: 'Soft tissue sarcoma is a cancer that starts in tissues such as muscle, fat, nerves or blood vessels.',
    note: 'Explanation of the term "soft tissue sarcoma", opened by a button in the text',
  }),
} satisfies Record<string, Passage>;

/** Key of a term in {@link glossary}. */
export type TermId = keyof typeof glossary;
