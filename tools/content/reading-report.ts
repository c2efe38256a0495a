/**
 * `npm run reading` prints the readability of each widget in each language: the score and limit of the language's
 * formula (see reading-formulas.ts), and the lengths of sentences. Languages without a formula have no score.
 */
import { topics } from '../../content/topics.js';
import { targetLocales } from '../locales/shipped.js';
import { inColumns } from './columns.js';
import { formulaOf, passes } from './reading-formulas.js';
import { readerOf, readingOf } from './reading-locale.js';

const rows = ['en', ...targetLocales].flatMap((locale) => {
  const formula = formulaOf(locale);
  const read = readerOf(locale);
  return topics.map((topic) => {
    const { score, mean, longest } = readingOf(topic, locale, read);
    return [
      locale,
      topic.name,
      formula?.name ?? 'no formula',
      score?.toFixed(2) ?? '',
      formula?.gate.join(' ') ?? '',
      formula && score !== undefined ? (passes(formula, score) ? '✓' : '✗') : '',
      mean.toFixed(1),
      String(longest.length),
      longest.sentence,
    ];
  });
});

const head = [
  ...['locale', 'widget', 'formula', 'score', 'gate', ''],
  ...['mean', 'longest', 'longest sentence'],
];
console.log(inColumns([head, ...rows]));
console.log(
  '"mean" and "longest" are lengths of sentences in words, or for Chinese in characters.',
);
