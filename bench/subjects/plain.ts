import type { Subject } from './subject.js';
import { plainHtml } from './words.js';

/** The words in the page itself, with `<details>` and no script. */
export const plain: Subject = {
  name: 'static HTML, `<details>`',
  locale: 'en',
  head: '',
  markup: (widget) => plainHtml(widget),
  end: '',
  files: {},
};
