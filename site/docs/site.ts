/** The interactive parts of the documentation: search, tabs, languages of examples. */
import { addCopy } from './copy.js';
import { addLanguages } from './languages.js';
import { addSearch } from './search.js';
import { addTabs } from './tabs.js';

addSearch();
document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(addTabs);
document.querySelectorAll<HTMLElement>('[data-example]').forEach(addLanguages);
for (const code of document.querySelectorAll<HTMLPreElement>('main pre:has(> [class])'))
  addCopy(code);

// On a phone the list of pages would push the page's content down, so it is closed.
const pages = document.querySelector<HTMLDetailsElement>('.pages details');
if (pages && matchMedia('(width < 60rem)').matches) pages.open = false;

// Scrolls the long list of pages so that the current page is visible in it.
const list = document.querySelector('.pages');
const current = list?.querySelector<HTMLElement>('[aria-current]');
if (list && current && current.offsetTop > list.clientHeight)
  list.scrollTop = current.offsetTop - list.clientHeight / 2;
