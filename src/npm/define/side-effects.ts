import { define } from '../../shared/define.js';
import { IortSideEffects } from '../elements/side-effects.js';

define('iort-side-effects', IortSideEffects);
