import { define } from '../../shared/define.js';
import { IortFaq } from './faq.js';

define('iort-faq', IortFaq);
