import MiniSearch from 'minisearch';
import type { Found } from '../../tools/site/search-index.js';

/** The largest number of results to list. */
const MAX_RESULTS = 12;

const { up = '' } = document.body.dataset;

async function load(): Promise<MiniSearch<Found>> {
  const search = new MiniSearch<Found>({
    fields: ['heading', 'page', 'text'],
    storeFields: ['path', 'page', 'heading'],
    searchOptions: {
      boost: { heading: 4, page: 2 },
      prefix: true,
      fuzzy: 0.15,
      combineWith: 'AND',
    },
    // Index names such as `heading-level` as a whole and by their words.
    tokenize: (text) => [
      ...text.split(/[\s`<>()[\],;:"'“”]+/).filter(Boolean),
      ...text.split(/[^\p{L}\p{N}]+/u).filter(Boolean),
    ],
  });
  const answer = await fetch(`${up}assets/search.json`);
  search.addAll((await answer.json()) as Found[]);
  return search;
}

/** Pages about how the library was made, which fewer readers look for. */
const BEHIND = /^(decisions|quality|changelog)/;

/** Entries for console lines. Their headings have many words, so these entries would come first in many searches. */
const LINE = /^guides\/troubleshooting\.html#line-/;

/** A query with more words than this is taken for a pasted console line. */
const MAX_TYPED = 3;

/**
 * Finds the parts of pages that have all words of a query, and then the parts that have only some of them. So a
 * reader can paste a console line, although the pages have neither its prefix nor its values.
 */
function findIn(search: MiniSearch<Found>, query: string) {
  const words = query.replace('[iort-widgets]', '');
  const isTyped = words.trim().split(/\s+/).length <= MAX_TYPED;
  const boostDocument = (_id: unknown, _word: string, stored?: Record<string, unknown>) => {
    const path = String(stored?.path);
    if (BEHIND.test(path)) return 0.3;
    return isTyped && LINE.test(path) ? 0.5 : 1;
  };
  const withAll = search.search(words, { boostDocument });
  const ids = new Set(withAll.map(({ id }) => id as number));
  const withSome = search
    .search(words, { boostDocument, combineWith: 'OR' })
    .filter(({ id }) => !ids.has(id as number));
  return [...withAll, ...withSome.slice(0, MAX_RESULTS)];
}

/** Makes the search field in the page's header work. */
export function addSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search');
  const field = form?.querySelector('input');
  const list = form?.querySelector('ul');
  const count = form?.querySelector('.count');
  if (form && field && list && count) makeCombobox(form, field, list, count);
}

/** A combobox that lists parts of pages. Arrow keys choose a result, Enter opens it, Escape closes the list. */
function makeCombobox(
  form: HTMLFormElement,
  field: HTMLInputElement,
  list: HTMLUListElement,
  count: Element,
): void {
  form.hidden = false;
  let index: Promise<MiniSearch<Found>> | undefined;
  let chosen = -1;

  const links = () => [...list.querySelectorAll('a')];

  function mark(next: number): void {
    chosen = next;
    links().forEach((link, at) => {
      link.ariaSelected = String(at === chosen);
      if (at === chosen) link.scrollIntoView({ block: 'nearest' });
    });
    const id = links()[chosen]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
  }

  function close(): void {
    list.hidden = true;
    field.ariaExpanded = 'false';
    count.textContent = '';
    mark(-1);
  }

  async function show(): Promise<void> {
    const query = field.value.trim();
    if (!query) return close();
    index ??= load();
    const search = await index.catch(() => undefined);
    if (!search) {
      index = undefined;
      count.textContent = 'The search could not be loaded. Try again, or use the list of pages.';
      return;
    }
    if (field.value.trim() !== query) return; // the reader has typed more in the meantime
    const found = findIn(search, query);
    list.replaceChildren(
      ...found.slice(0, MAX_RESULTS).map(({ path, page, heading }, at) => {
        const entry = document.createElement('li');
        const link = document.createElement('a');
        const where = document.createElement('small');
        entry.role = 'none';
        link.role = 'option';
        link.id = `found-${at}`;
        link.tabIndex = -1;
        link.href = up + String(path);
        link.textContent = String(heading);
        where.textContent = heading === page ? '' : String(page);
        link.append(where);
        entry.append(link);
        return entry;
      }),
    );
    list.hidden = found.length === 0;
    field.ariaExpanded = String(found.length > 0);
    count.textContent = found.length ? `${found.length} found` : 'Nothing found';
    mark(-1);
  }

  field.addEventListener('input', () => void show());
  field.addEventListener('focus', () => void show());
  field.addEventListener('keydown', (event) => {
    const { length } = links();
    if (event.key === 'Escape') close();
    else if (length && event.key === 'ArrowDown') mark((chosen + 1) % length);
    else if (length && event.key === 'ArrowUp') mark((chosen - 1 + length) % length);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    (links()[chosen] ?? links()[0])?.click();
  });
  list.addEventListener('click', close);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) close();
  });
}
