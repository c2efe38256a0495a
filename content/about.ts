import { message } from './message.js';
import { statement } from './statement.js';

/** Where the text comes from (facts F52 to F55). */
export const primarySource = [
  statement({
    id: 'about.primary',
    facts: ['F53', 'F54'],
    sources: ['ACS'],
    text: 'The main source is a page of the American Cancer Society. Its staff wrote the page, with help and review by the American Society of Clinical Oncology. It was last changed on June 9, 2025.',
    note: 'Who made the main source, and its date',
  }),
  statement({
    id: 'about.references',
    facts: ['F55'],
    sources: ['ACS'],
    text: 'That page names its own sources once for the whole page, not for each sentence.',
    note: 'That page = the page of the American Cancer Society; in this text each statement has its source',
  }),
  statement({
    id: 'about.more',
    facts: ['F52'],
    sources: ['ACS'],
    text: 'The American Cancer Society also writes about other kinds of radiation.',
    note: 'Pointer for further reading',
  }),
];

/** What "About this information" says about the text. */
export const about = {
  title: message({
    id: 'about.title',
    text: 'About this information',
    note: 'Opens who wrote it, dates, sources',
  }),
  readers: message({
    id: 'about.readers',
    text: 'This text is for people who may have IORT, and for those close to them.',
    note: 'Whom the text is for. The next sentence says what the text is about',
  }),
  date: message({
    id: 'about.date',
    text: 'Text last changed on {date}.',
    note: 'The placeholder is a date',
  }),
  notAdvice: message({
    id: 'about.not-advice',
    text: 'This is general information, not medical advice. Talk with your care team.',
    note: 'The limits of the text',
  }),
  publisher: message({
    id: 'about.publisher',
    text: 'The IORT Widgets project wrote this text and is responsible for it.',
    note: 'Who is accountable; "IORT Widgets" is a name',
  }),
  report: message({
    id: 'about.report',
    text: 'Did you find a mistake? Tell the people who run this website. They can report it to the project.',
    note: 'How to report an error in the text',
  }),
  independent: message({
    id: 'about.independent',
    text: 'The groups named as sources did not write, check or approve this text.',
    note: 'No source endorses the text',
  }),
  sourcesRead: message({
    id: 'about.sources-read',
    text: 'Copies of the sources were read in 2026. Where no year is given, the copy shows none.',
    note: 'How old the information is. Copies = stored ones, not the live web pages; year = of the source, in brackets in the list of sources',
  }),
  unreviewed: message({
    id: 'about.unreviewed',
    text: 'No medical expert of the project has approved this text yet.',
    note: 'Review state of the text itself',
  }),
  reviewed: message({
    id: 'about.reviewed',
    text: 'A medical expert of the project has approved this text.',
    note: 'Review state of the text itself',
  }),
  reviewedBy: message({
    id: 'about.reviewed-by',
    text: '{name} reviewed this text.',
    note: 'The placeholder is a person or a department of the hospital',
  }),
  reviewedByOn: message({
    id: 'about.reviewed-by-on',
    text: '{name} reviewed this text on {date}.',
    note: 'Placeholders: a person or a department of the hospital; a date',
  }),
  approvedBy: message({
    id: 'about.approved-by',
    text: '{name} ({role}) read and approved this text on {date}.',
    note: 'Placeholders: a person of the hospital, a clinical role such as surgeon, a date. Shown if the hospital’s sign-off has opened held passages',
  }),
  reviewedEarlier: message({
    id: 'about.reviewed-earlier',
    text: '{name} reviewed an earlier version of this text.',
    note: 'The placeholder is a person or a department of the hospital',
  }),
  reviewedEarlierOn: message({
    id: 'about.reviewed-earlier-on',
    text: '{name} reviewed an earlier version of this text on {date}.',
    note: 'Placeholders: a person or a department of the hospital; a date',
  }),
  revision: message({
    id: 'about.revision',
    text: 'Revision of the text: {revision}',
    note: 'The placeholder is a code such as 3f2a9c1b0d4e',
  }),
  licence: message({
    id: 'about.licence',
    text: 'You may share this text if you name the IORT Widgets project (CC BY 4.0).',
    note: 'CC BY 4.0 is the name of a licence',
  }),
  readMore: message({
    id: 'about.read-more',
    text: 'Read more',
    note: 'Small heading over links to two pages for patients, where the text ends. The pages are in English: say so in brackets, as in “(en inglés)”',
  }),
  mainSources: message({
    id: 'about.main-sources',
    text: 'Main sources',
    note: 'Heading of a list',
  }),
  moreSources: message({
    id: 'about.more-sources',
    text: 'More sources',
    note: 'Heading of a list',
  }),
} as const;
