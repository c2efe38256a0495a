import { disclosures, section } from '../blocks.js';
import type { Section } from '../topic.js';
import { heads } from './ask.js';
import { boost, breast, whichCancers, why } from './deciding-cancer.js';
import { comeBack, me, myChoice, otherChoices } from './deciding-choice.js';

export const deciding: Section = section('deciding', heads('deciding', 'Deciding'), [
  disclosures(why, whichCancers, boost, breast, me, otherChoices, myChoice, comeBack),
]);
