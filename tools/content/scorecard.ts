/**
 * `npm run scorecard`: measures the English text by widget and section, in addition to the ratings in
 * docs/quality/. test/node/content/ fails if a value is out of bounds.
 */
import { isStatement } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import { inColumns } from './columns.js';
import { passagesWithTerms, revisionOf } from './edition.js';
import { plain } from './marks.js';
import { readingGrade, runningTextOf, sentencesOf, wordsOf } from './reading.js';

const longestOf = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap(sentencesOf).map((sentence) => wordsOf(sentence).length));

const rowOf = (name: string, texts: readonly string[]): string[] => [
  name,
  String(texts.flatMap(wordsOf).length),
  readingGrade(texts).toFixed(1),
  String(longestOf(texts)),
];

const rows = topics.flatMap((topic) => {
  const statements = passagesWithTerms(topic).filter(isStatement);
  const sourced = statements.filter(({ sources }) => sources.length > 0);
  const independent = statements.filter(({ sources }) => sources.length > 1);
  const parts = topic.sections.map((section) =>
    rowOf(`  ${section.name}`, runningTextOf([section])),
  );
  return [
    [
      ...rowOf(topic.name, runningTextOf(topic.sections).map(plain)),
      `${sourced.length} of ${statements.length}`,
      String(independent.length),
      revisionOf(topic),
    ],
    ...parts,
  ];
});

const head = ['widget', 'words', 'grade', 'longest', 'with sources', 'two or more', 'revision'];
console.log(inColumns([head, ...rows]));
console.log(
  'Grade: Flesch-Kincaid. Longest: words of the longest sentence. Sources: of statements.',
);
