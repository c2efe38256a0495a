/** The entry of the file that reads aloud: passes its function to the script that loaded it. */
import { listen } from '../listen/listen.js';
import { HANDOVER } from './handover.js';

document.dispatchEvent(new CustomEvent(HANDOVER, { detail: listen }));
