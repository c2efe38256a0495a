/**
 * `npm run scorecard` prints measures of the English text by widget and section. They supplement the ratings in
 * docs/quality/. test/node/content/reading.test.ts limits words, grades and the lengths of sentences.
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
  const withTwo = statements.filter(({ sources }) => sources.length > 1);
  const parts = topic.sections.map((section) =>
    rowOf(`  ${section.name}`, runningTextOf([section])),
  );
  return [
    [
      ...rowOf(topic.name, runningTextOf(topic.sections).map(plain)),
      `${sourced.length} of ${statements.length}`,
      String(withTwo.length),
      revisionOf(topic),
    ],
    ...parts,
  ];
});

const head = ['widget', 'words', 'grade', 'longest', 'with sources', 'with two', 'revision'];
console.log(inColumns([head, ...rows]));
console.log(
  [
    '"grade" is the Flesch-Kincaid grade. "longest" is the number of words in the longest sentence.',
    '"with sources" and "with two" count statements with a source, and with two or more.',
  ].join('\n'),
);
