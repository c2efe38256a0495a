import { msg, str } from '@lit/localize';
import { statement } from './statement.js';

/** Where the text comes from: F52 to F55. */
export const primarySource = [
  statement({
    id: 'about.primary',
    facts: ['F53', 'F54'],
    sources: ['ACS'],
    text: () =>
      msg(
        'The main source is a page of the American Cancer Society. Its staff wrote the page, with help and review by the American Society of Clinical Oncology. It was last changed on June 9, 2025.',
        { id: 'about.primary', desc: 'Who made the main source, and its date' },
      ),
  }),
  statement({
    id: 'about.references',
    facts: ['F55'],
    sources: ['ACS'],
    text: () =>
      msg('It lists its own sources for the whole page, not for each sentence.', {
        id: 'about.references',
        desc: '"It" = the page of the American Cancer Society',
      }),
  }),
  statement({
    id: 'about.more',
    facts: ['F52'],
    sources: ['ACS'],
    text: () =>
      msg('The American Cancer Society also writes about other kinds of radiation.', {
        id: 'about.more',
        desc: 'Pointer for further reading',
      }),
  }),
];

/** What "About this information" says of the text itself. */
export const about = {
  title: () =>
    msg('About this information', {
      id: 'about.title',
      desc: 'Opens who wrote it, dates, sources',
    }),
  date: (date: string) =>
    msg(str`Text last changed on ${date}.`, {
      id: 'about.date',
      desc: 'The placeholder is a date',
    }),
  notAdvice: () =>
    msg('This is general information, not medical advice. Talk with your care team.', {
      id: 'about.not-advice',
      desc: 'The limits of the text',
    }),
  publisher: () =>
    msg('The IORT Widgets project wrote this text and answers for it.', {
      id: 'about.publisher',
      desc: 'Who is accountable; "IORT Widgets" is a name',
    }),
  report: () =>
    msg(
      'Did you find a mistake? Tell the people who run this website. They can report it to the project.',
      {
        id: 'about.report',
        desc: 'How to report an error in the text',
      },
    ),
  independent: () =>
    msg('The groups named as sources did not write, check or approve this text.', {
      id: 'about.independent',
      desc: 'No source endorses the text',
    }),
  unreviewed: () =>
    msg('No clinician of the project has signed off this text yet.', {
      id: 'about.unreviewed',
      desc: 'Review state of the text itself',
    }),
  reviewed: () =>
    msg('A clinician of the project has signed off this text.', {
      id: 'about.reviewed',
      desc: 'Review state of the text itself',
    }),
  reviewedBy: (name: string) =>
    msg(str`${name} reviewed this text.`, {
      id: 'about.reviewed-by',
      desc: 'The placeholder is a person or a department of the hospital',
    }),
  reviewedByOn: (name: string, date: string) =>
    msg(str`${name} reviewed this text on ${date}.`, {
      id: 'about.reviewed-by-on',
      desc: 'Placeholders: a person or a department of the hospital; a date',
    }),
  reviewedEarlier: (name: string) =>
    msg(str`${name} reviewed an earlier version of this text.`, {
      id: 'about.reviewed-earlier',
      desc: 'The placeholder is a person or a department of the hospital',
    }),
  reviewedEarlierOn: (name: string, date: string) =>
    msg(str`${name} reviewed an earlier version of this text on ${date}.`, {
      id: 'about.reviewed-earlier-on',
      desc: 'Placeholders: a person or a department of the hospital; a date',
    }),
  revision: (revision: string) =>
    msg(str`Revision of the text: ${revision}`, {
      id: 'about.revision',
      desc: 'The placeholder is a code such as 3f2a9c1b0d4e',
    }),
  licence: () =>
    msg('You may share this text if you name the IORT Widgets project (CC BY 4.0).', {
      id: 'about.licence',
      desc: 'CC BY 4.0 is the name of a licence',
    }),
  mainSources: () => msg('Main sources', { id: 'about.main-sources', desc: 'Heading of a list' }),
  moreSources: () => msg('More sources', { id: 'about.more-sources', desc: 'Heading of a list' }),
} as const;
