import { heldHelp, interimHelp } from '../../content/help.js';
import { heldRadioactive, interimRadioactive } from '../../content/radioactive.js';
import { passagesOfBlock } from './walk.js';

/** What may not be shown before it is signed off. */
export const heldPassages = [heldHelp, heldRadioactive].flatMap(passagesOfBlock);

/** What stands in its place until then. */
export const interimPassages = [interimHelp, interimRadioactive].flatMap(passagesOfBlock);
