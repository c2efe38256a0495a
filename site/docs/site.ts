/**
 * The script of the documentation pages: search, tabs, buttons for languages and for copying code, hints at wide tables,
 * and the list of pages.
 */
import { addCopy } from './copy.js';
import { addLanguages } from './languages.js';
import { addSearch } from './search.js';
import { addSideways } from './sideways.js';
import { addTabs } from './tabs.js';

addSearch();
document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(addTabs);
document.querySelectorAll<HTMLElement>('[data-example]').forEach(addLanguages);
document.querySelectorAll<HTMLElement>('.table').forEach(addSideways);
for (const code of document.querySelectorAll<HTMLPreElement>('main pre:has(> [class])'))
  addCopy(code);

// On a phone the list of pages is closed at first, because it would push the page's content down.
const pages = document.querySelector<HTMLDetailsElement>('.pages details');
if (pages && matchMedia('(width < 60rem)').matches) pages.open = false;

// Scroll the long list of pages so that its entry for the current page is visible.
const list = document.querySelector('.pages');
const current = list?.querySelector<HTMLElement>('[aria-current]');
if (list && current && current.offsetTop > list.clientHeight)
  list.scrollTop = current.offsetTop - list.clientHeight / 2;
