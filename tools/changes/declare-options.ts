import { parseArgs } from 'node:util';
import { proseProblem } from '../data/checked-json.js';
import { Refused } from '../locales/refused.js';
import { kinds, type ChangeKind } from './declaration.js';

/** An author's declaration on the command line. */
export interface DeclareOptions {
  readonly kind: ChangeKind;
  readonly why: string;
  /** The locale whose words changed; `en` by default. */
  readonly locale: string;
  /** The ids of the statements. An empty list means all changed statements; in English, only those without a declaration. */
  readonly ids: readonly string[];
}

/** How to declare changes on the command line, for messages. */
export const declareUsage = `npm run content:accept -- ${kinds.join('|')} "Why, in a sentence." [id …] [--locale es]
  wording: the statement says the same in other words
  source:  the statement rests on other sources
  meaning: the statement says something else
  --locale names the translation whose words changed; without it, the English or the sources changed`;

/**
 * Reads the command line of `npm run content:accept`. Returns undefined if there are no arguments.
 * @throws {Refused} if the kind, the reason or the locale is wrong
 */
export function readDeclareOptions(
  args: readonly string[],
  locales: readonly string[],
): DeclareOptions | undefined {
  if (args.length === 0) return undefined;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { locale: { type: 'string', default: 'en' } },
  });
  const [word, why = '', ...ids] = positionals;
  const kind = kinds.find((known) => known === word);
  if (!kind) throw new Refused(`"${word ?? ''}" is not a kind of change\n${declareUsage}`);
  const wrong = proseProblem(why);
  if (wrong) throw new Refused(`the reason ${wrong}\n${declareUsage}`);
  const { locale } = values;
  if (!locales.includes(locale)) {
    throw new Refused(`unknown locale "${locale}"; there are ${locales.join(', ')}`);
  }
  return { kind, why, locale, ids };
}
