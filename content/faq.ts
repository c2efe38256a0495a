import { intro } from './faq/intro.js';
import { deciding } from './faq/deciding.js';
import { ready } from './faq/ready.js';
import { day } from './faq/day.js';
import { after } from './faq/after.js';
import { later } from './faq/later.js';
import { cost } from './faq/cost.js';
import { guidance } from './statement.js';
import type { Topic } from './topic.js';

/** What `<iort-faq>` says. */
export const faq: Topic = {
  name: 'faq',
  title: guidance({
    id: 'faq.title',
    text: 'Questions about radiation during cancer surgery',
    note: 'Title of the widget',
  }),
  aim: guidance({
    id: 'faq.aim',
    text: 'It answers questions about the time before, during and after treatment.',
    note: 'Shown under "About this information"; It = this text',
  }),
  sections: [intro, deciding, ready, day, after, later, cost],
};
