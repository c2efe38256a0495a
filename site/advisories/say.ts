import type { AdvisoryList, Finding, ListedAdvisory, Manifest } from './recall.js';

const many = (number: number, one: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${one.replace(/y$/, 'ie')}s`;

/** The name of a language in English. */
export const localeName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** Writes an ISO date in English words. A text in another form stays unchanged. It is not checked whether the day exists. */
export const dayWords = (iso: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(iso)
    ? new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
    : iso;

/** The result of a check in one or two sentences. */
export function verdictWords(
  { version }: Manifest,
  { advisories }: AdvisoryList,
  findings: readonly Finding[],
): string {
  const copy = `your copy, version ${version}`;
  const concerning = findings.filter(({ concerned }) => concerned.length > 0).length;
  const open = findings.length - concerning;
  if (findings.length === 0) {
    return advisories.length === 0
      ? `There are no advisories so far, so none concerns ${copy}.`
      : `None of ${many(advisories.length, 'advisory')} concerns ${copy}.`;
  }
  return [
    concerning > 0
      ? `${many(concerning, 'advisory')} ${concerning === 1 ? 'concerns' : 'concern'} ${copy}.`
      : '',
    open > 0
      ? `${many(open, 'advisory')} can’t be checked: your copy’s manifest is too old to name statements.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A sentence about the version, the date and the number of advisories of a list. */
export const listWords = ({ version, date, advisories }: AdvisoryList): string =>
  `This list is from version ${version}, dated ${dayWords(date)}; ${
    advisories.length === 0
      ? 'it has no advisories so far'
      : `it has ${many(advisories.length, 'advisory')}`
  }.`;

/** A warning that the copy is newer than the list. */
export const newerWords = ({ version }: Manifest): string =>
  `Your copy, version ${version}, is newer than this list: get the list of that version or a later one.`;

/** A sentence that names the version with the corrected words, or says that there is none yet. */
export const fixedWords = ({ fixedIn }: Pick<ListedAdvisory, 'fixedIn'>): string =>
  fixedIn === null ? 'Not corrected yet.' : `Corrected in version ${fixedIn}.`;
