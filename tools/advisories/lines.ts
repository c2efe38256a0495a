import {
  isNewer,
  type AdvisoryList,
  type Finding,
  type ListedWords,
  type Manifest,
} from '../../site/advisories/recall.js';
import { fixedWords, listWords, newerWords, verdictWords } from '../../site/advisories/say.js';

const wordsLine =
  (before: string) =>
  ({ statement, locale }: ListedWords): string =>
    `    ${before}${statement} (${locale})`;

/** The result of a check of a copy against the advisories, as lines for a terminal. */
export function findingLines(
  manifest: Manifest,
  list: AdvisoryList,
  findings: readonly Finding[],
): string[] {
  return [
    verdictWords(manifest, list, findings),
    listWords(list),
    ...(isNewer(manifest, list) ? [newerWords(manifest)] : []),
    ...findings.flatMap(({ advisory, concerned, unknown }) => [
      '',
      `${advisory.id}, ${advisory.severity}, ${advisory.date}: ${advisory.title}`,
      ...concerned.map(wordsLine('')),
      ...unknown.map(wordsLine('can’t be checked: ')),
      `  What was wrong: ${advisory.whatWasWrong}`,
      `  What to do: ${advisory.whatToDo}`,
      `  ${fixedWords(advisory)}`,
    ]),
  ];
}
