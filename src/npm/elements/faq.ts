import '../delivery.js';

export { IortFaq } from '../../elements/faq/faq.js';
