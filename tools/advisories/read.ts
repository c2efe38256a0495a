import { root } from '../build/files.js';
import { hashWords, type TextVersion } from '../changes/text.js';
import { compareVersions } from '../changes/versions.js';
import { dateProblem } from '../content/ledger.js';
import { proseProblem, readFolder } from '../data/checked-json.js';
import { advisorySchema, type Advisory, type WrongWords } from './schema.js';

const advisories = new URL('content/advisories/', root);

/** The texts that advisories may be about. */
export interface KnownTexts {
  /** The oldest first. */
  readonly released: readonly TextVersion[];
  readonly now: TextVersion;
}

const hasWords = (text: TextVersion, { statement, locale, hash }: WrongWords): boolean => {
  const words = text.passages[statement]?.words[locale];
  return words !== undefined && hashWords(words) === hash;
};

/** Why an entry of `wrong` in an advisory is not valid; undefined if it is valid. */
function wordsProblem(
  wrong: WrongWords,
  fixedIn: string | null,
  { released, now }: KnownTexts,
): string | undefined {
  const texts = [...released, now];
  const { statement, locale, hash } = wrong;
  if (!texts.some(({ passages }) => statement in passages)) {
    return `no statement has the id "${statement}", now or in a release`;
  }
  if (!texts.some(({ editions }) => locale in editions)) return `unknown locale "${locale}"`;
  if (!texts.some((text) => hasWords(text, wrong))) {
    return `no words of ${statement} in ${locale}, now or in a release, have the hash ${hash}`;
  }
  if (fixedIn === null) return undefined;
  if (hasWords(now, wrong))
    return `fixed in ${fixedIn}, but ${statement} still has the wrong words`;
  const still = released.find(
    (text) => compareVersions(text.version, fixedIn) >= 0 && hasWords(text, wrong),
  );
  return (
    still && `fixed in ${fixedIn}, but ${statement} still has the wrong words in ${still.version}`
  );
}

function* advisoryProblems(name: string, advisory: Advisory, known: KnownTexts): Generator<string> {
  const { id, date, fixedIn } = advisory;
  if (id !== name) yield `/id: "${id}", but the file is called ${name}.json`;
  const wrongDate = dateProblem(date);
  if (wrongDate) yield `/date: ${wrongDate}`;
  for (const field of ['title', 'whatWasWrong', 'whatToDo'] as const) {
    const problem = proseProblem(advisory[field]);
    if (problem) yield `/${field}: ${problem}`;
  }
  const last = known.released.at(-1)?.version ?? '0.0.0';
  const isPast = fixedIn !== null && compareVersions(fixedIn, last) <= 0;
  if (isPast && !known.released.some(({ version }) => version === fixedIn)) {
    yield `/fixedIn: there was no version ${fixedIn}`;
  }
  for (const [index, wrong] of advisory.wrong.entries()) {
    const problem = wordsProblem(wrong, fixedIn, known);
    if (problem) yield `/wrong/${index}: ${problem}`;
  }
}

/**
 * The advisories, the newest first; an empty list if there are none.
 * @throws {Refused} with file, place and reason for each mistake
 */
export function readAdvisories(known: KnownTexts, folder = advisories): Advisory[] {
  const path = 'content/advisories/';
  const files = readFolder<Advisory>({
    folder,
    path,
    schema: advisorySchema,
    problems: ({ name, data }) => advisoryProblems(name, data, known),
  });
  const all = files.map(({ data }) => data);
  return all.sort((one, other) =>
    one.date === other.date ? other.id.localeCompare(one.id) : other.date.localeCompare(one.date),
  );
}
