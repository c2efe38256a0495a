import { define } from '../../shared/define.js';
import { IortFaq } from '../elements/faq.js';

define('iort-faq', IortFaq);
