/** What the pages of the documentation do beyond being read: search, tabs, languages of examples. */
import { addLanguages } from './languages.js';
import { addSearch } from './search.js';
import { addTabs } from './tabs.js';

addSearch();
document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(addTabs);
document.querySelectorAll<HTMLElement>('[data-example]').forEach(addLanguages);

// On a phone the list of pages would stand above every page.
const pages = document.querySelector<HTMLDetailsElement>('.pages details');
if (pages && matchMedia('(width < 60rem)').matches) pages.open = false;
