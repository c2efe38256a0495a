import { intro } from './side-effects/intro.js';
import { whenToGetHelp } from './side-effects/help.js';
import { effects } from './side-effects/list.js';
import { home } from './side-effects/home.js';
import { checkups } from './side-effects/checkups.js';
import { ask } from './side-effects/ask.js';
import { guidance } from './statement.js';
import type { Topic } from './topic.js';

/** What `<iort-side-effects>` says. */
export const sideEffects: Topic = {
  name: 'side-effects',
  title: guidance({
    id: 'side-effects.title',
    text: 'Side effects of IORT',
    note: 'Title of the widget',
  }),
  aim: guidance({
    id: 'side-effects.aim',
    text: 'It says which side effects can come, what to do at home, and when to call.',
    note: 'Shown under "About this information"; It = this text',
  }),
  sections: [intro, whenToGetHelp, effects, home, checkups, ask],
};
