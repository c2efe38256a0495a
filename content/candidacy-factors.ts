import { intro } from './candidacy-factors/intro.js';
import { factors } from './candidacy-factors/factors.js';
import { tell } from './candidacy-factors/tell.js';
import { people } from './candidacy-factors/people.js';
import { choice } from './candidacy-factors/choice.js';
import { change } from './candidacy-factors/change.js';
import { questionsToTake } from './candidacy-factors/questions.js';
import { guidance } from './statement.js';
import type { Topic } from './topic.js';

/** What `<iort-candidacy-factors>` says. */
export const candidacyFactors: Topic = {
  name: 'candidacy-factors',
  title: guidance({
    id: 'candidacy-factors.title',
    text: 'Could IORT be an option? What your team looks at',
    note: 'Title of the widget',
  }),
  aim: guidance({
    id: 'candidacy-factors.aim',
    text: 'It says what your team looks at, what to tell them, what to weigh, and what to ask. It can’t say if IORT is right for you.',
    note: 'Shown under "About this information"; It = this text',
  }),
  sections: [intro, factors, tell, people, choice, change, questionsToTake],
};
