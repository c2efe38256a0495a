/** The interactive parts of the documentation: search, tabs, languages of examples. */
import { addLanguages } from './languages.js';
import { addSearch } from './search.js';
import { addTabs } from './tabs.js';

addSearch();
document.querySelectorAll<HTMLElement>('[data-tabs]').forEach(addTabs);
document.querySelectorAll<HTMLElement>('[data-example]').forEach(addLanguages);

// On a phone the open list of pages would push down every page.
const pages = document.querySelector<HTMLDetailsElement>('.pages details');
if (pages && matchMedia('(width < 60rem)').matches) pages.open = false;
