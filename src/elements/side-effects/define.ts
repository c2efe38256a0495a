import { define } from '../../shared/define.js';
import { IortSideEffects } from './side-effects.js';

define('iort-side-effects', IortSideEffects);
