import { parseArgs } from 'node:util';
import { Refused } from './refused.js';
import { allLocales } from './sets.js';

/** The arguments of `npm run locales`. */
export interface LocalesOptions {
  /** Whether to print hints for translators too. */
  readonly verbose: boolean;
  /** Whether to accept a file that lacks many messages, because they are new in English. */
  readonly grown: boolean;
  /** The locale whose units are marked as translated, if any. */
  readonly translated: string | undefined;
  /** Ids of the units to mark; if empty, all in state `new` that are translated. */
  readonly names: readonly string[];
}

const usage = `npm run locales [-- options]
  --verbose                    also what translators may want to look at
  --grown                      accept a file that lacks many messages, because they are new in English
  --translated <locale> [id …] set the state to "translated": of these units, or of all in state
                               "new" whose translation is not the English`;

/**
 * Reads the command line.
 * @throws {Refused} with what is wrong, and the usage
 */
export function readOptions(args: readonly string[]): LocalesOptions {
  const refuse = (what: string): never => {
    throw new Refused(`${what}\n${usage}`);
  };
  const parse = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        verbose: { type: 'boolean', default: false },
        grown: { type: 'boolean', default: false },
        translated: { type: 'string' },
      },
    });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { values, positionals: names } = parsed;
  const { verbose, grown, translated } = values;
  if (translated !== undefined && !allLocales.includes(translated)) {
    return refuse(`no locale "${translated}"; there are ${allLocales.join(', ')}`);
  }
  if (translated === undefined && names.length > 0) return refuse(`unexpected ${names.join(' ')}`);
  return { verbose, grown, translated, names };
}
