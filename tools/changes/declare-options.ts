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
  /** The statements; if empty, all changed ones without a declaration. */
  readonly ids: readonly string[];
}

/** How to declare, for messages. */
export const declareUsage = `npm run content:accept -- ${kinds.join('|')} "Why, in a sentence." [id …]
  wording: it says the same; source: it rests on other sources; meaning: it says something else`;

/**
 * Reads the command line of `npm run content:accept`; undefined if it declares nothing.
 * @throws {Refused} with what is wrong
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
  if (wrong) throw new Refused(`why it changed ${wrong}\n${declareUsage}`);
  const { locale } = values;
  if (!locales.includes(locale)) {
    throw new Refused(`unknown locale "${locale}"; there are ${locales.join(', ')}`);
  }
  return { kind, why, locale, ids };
}
