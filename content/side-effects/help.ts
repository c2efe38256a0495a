import { section } from '../blocks.js';
import { help } from '../help.js';
import { guidance } from '../statement.js';
import type { Section } from '../topic.js';

export const whenToGetHelp: Section = section(
  'help',
  guidance({
    id: 'side-effects.help.heading',
    text: 'When to get help',
    note: 'Heading of the passage on when to call; action first',
  }),
  [help],
);
