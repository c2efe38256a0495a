/** The entry of the file that reads aloud: passes its function to the script that loaded it. */
import { listen } from '../listen/listen.js';
import { builtIn } from '../page/built-in.js';
import { HANDOVER } from './handover.js';

builtIn(document, 'dispatchEvent')(new CustomEvent(HANDOVER, { detail: listen }));
