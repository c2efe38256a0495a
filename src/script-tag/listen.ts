/** The file beside the script that reads aloud: hands it over to whoever has asked for it. */
import { listen } from '../listen/listen.js';
import { HANDOVER } from './handover.js';

document.dispatchEvent(new CustomEvent(HANDOVER, { detail: listen }));
