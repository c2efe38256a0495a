import type { PassageChange, TextChanges, WordsChange } from './compare.js';
import { nameOf, revisionWords, summary, translationWords, whatWords } from './say.js';
import { comparedWords, type Part } from './words.js';

const marked = (parts: readonly Part[], open: string, close: string): string =>
  parts.map(({ text, changed }) => (changed ? `${open}${text}${close}` : text)).join('');

function wordsLines(locale: string, { before, after, kind, why }: WordsChange): string[] {
  const reasons = locale === 'en' ? [] : why.map((reason) => `      ${kind ?? ''}: ${reason}`);
  if (before === undefined || after === undefined) {
    const sign = before === undefined ? '+' : '-';
    return [`    ${locale} ${sign} ${before ?? after ?? ''}`, ...reasons];
  }
  if (before === after)
    return [`    ${locale}   ${after}`, '      (other terms are explained)', ...reasons];
  const { before: was, after: is } = comparedWords(before, after, locale);
  return [
    `    ${locale} - ${marked(was, '[-', '-]')}`,
    `    ${locale} + ${marked(is, '{+', '+}')}`,
    ...reasons,
  ];
}

const passageLines = (change: PassageChange): string[] => [
  `  ${change.id}: ${whatWords(change)}${change.held ? ' (held)' : ''}`,
  ...change.why.map((reason) => `    ${reason}`),
  ...Object.entries(change.words).flatMap(([locale, words]) => wordsLines(locale, words)),
  ...(change.sources
    ? [
        `    sources - ${change.sources.before.join(', ') || 'none'}`,
        `    sources + ${change.sources.after.join(', ') || 'none'}`,
      ]
    : []),
  ...translationWords(change).map((line) => `    ${line}`),
];

/** The differences between two texts, as lines for a terminal. */
export function changeLines(changes: TextChanges): string[] {
  const { from, to, editions, passages } = changes;
  return [
    `${from.version} (${from.date}) to ${to.version} (${to.date}): ${summary(changes)}`,
    ...(editions.length > 0
      ? ['', 'Revisions: sign-offs of earlier revisions no longer count']
      : []),
    ...editions.flatMap((edition) => {
      const { locale, topic, withHeldBefore, withHeldAfter, lapsed } = edition;
      const line = `  iort-${topic}, ${nameOf(locale)}: ${revisionWords(edition)}`;
      return [
        lapsed ? `${line}; its sign-off no longer counts` : line,
        ...(withHeldBefore && withHeldAfter && withHeldBefore !== withHeldAfter
          ? [`    with held passages: ${withHeldBefore} → ${withHeldAfter}`]
          : []),
      ];
    }),
    ...(passages.length > 0 ? ['', 'Statements'] : []),
    ...passages.flatMap(passageLines),
  ];
}
