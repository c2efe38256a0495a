import type { AdvisoryList, Finding, ListedWords, Manifest } from './recall.js';
import { dayWords, fixedWords, localeName, newerWords, verdictWords } from './say.js';

function make(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

const wordsItem = ({ statement, locale }: ListedWords, before: string): HTMLElement =>
  make('li', before, make('code', statement), `, ${localeName(locale)}`);

function findingOf({ advisory, concerned, unknown }: Finding): HTMLElement {
  const { id, severity, date, title, whatWasWrong, whatToDo } = advisory;
  return make(
    'article',
    make('h3', title),
    make('p', `Advisory ${id}, severity ${severity}, ${dayWords(date)}`),
    make(
      'ul',
      ...concerned.map((words) => wordsItem(words, '')),
      ...unknown.map((words) => wordsItem(words, 'can’t be checked: ')),
    ),
    make('p', make('strong', 'What was wrong: '), whatWasWrong),
    make('p', make('strong', 'What to do: '), whatToDo),
    make('p', fixedWords(advisory)),
  );
}

/** Shows a heading and content in an element, and moves the focus to the heading. */
function show(place: HTMLElement, heading: string, ...content: readonly Node[]): void {
  const title = make('h2', heading);
  title.tabIndex = -1;
  place.replaceChildren(title, ...content);
  title.focus();
}

/** Shows the result of a check. */
export function showFindings(
  place: HTMLElement,
  manifest: Manifest,
  list: AdvisoryList,
  findings: readonly Finding[],
  isListOld: boolean,
): void {
  show(
    place,
    verdictWords(manifest, list, findings),
    ...(isListOld ? [make('p', make('strong', newerWords(manifest)))] : []),
    ...findings.map(findingOf),
  );
}

/** Shows what is wrong with the input. */
export const showProblem = (place: HTMLElement, what: string): void =>
  show(place, 'Nothing was checked', make('p', what));
