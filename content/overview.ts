import { what } from './overview/what.js';
import { why } from './overview/why.js';
import { whatHappens } from './overview/steps.js';
import { cancers } from './overview/cancers.js';
import { weigh } from './overview/weigh.js';
import { talk } from './overview/talk.js';
import { guidance } from './statement.js';
import type { Topic } from './topic.js';

/** What `<iort-overview>` says. */
export const overview: Topic = {
  name: 'overview',
  title: guidance({
    id: 'overview.title',
    text: 'Radiation during cancer surgery (IORT)',
    note: 'Title of the overview widget',
  }),
  aim: guidance({
    id: 'overview.aim',
    text: 'It says what IORT is, what happens, and what to ask.',
    note: 'Shown under "About this information"; It = this text',
  }),
  sections: [what, why, whatHappens, cancers, weigh, talk],
};
