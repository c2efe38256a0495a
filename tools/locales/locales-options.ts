import { parseArgs } from 'node:util';
import { Refused } from './refused.js';
import { allLocales } from './sets.js';

/** The arguments of `npm run locales`. */
export interface LocalesOptions {
  /** Whether to print hints for translators in addition to problems. */
  readonly verbose: boolean;
  /** Whether to accept a file in which many messages are missing, because they are new in English. */
  readonly grown: boolean;
  /** The locale whose units are marked as translated, if any. */
  readonly translated: string | undefined;
  /** Ids of the units to mark. If empty, all units in the state `new` whose target differs from the English. */
  readonly names: readonly string[];
}

const usage = `npm run locales [-- options]
  --verbose                    print hints for translators too
  --grown                      accept a file in which many messages are missing, because they are new in English
  --translated <locale> [id …] set the state of these units to "translated"; without ids, of all units in
                               state "new" whose translation differs from the English`;

const options = {
  verbose: { type: 'boolean', default: false },
  grown: { type: 'boolean', default: false },
  translated: { type: 'string' },
} as const;

/** Says a mistake in the options in plain words. Node's own messages suggest to quote a misspelled option. */
function mistake(error: Error): string {
  const [, option = ''] = /'(-[^\s']*)/.exec(error.message) ?? [];
  if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const begin = option.replace(/^-+/, '--').slice(0, 5);
    const near = Object.keys(options).find((name) => `--${name}`.startsWith(begin));
    return `unknown option "${option}"${near ? `; write "--${near}"` : ''}`;
  }
  if (option === '--translated') {
    return `--translated: name the language after it; there are ${allLocales.join(', ')}`;
  }
  return error.message;
}

/** Says what to do about words without an option before them. If `--` is forgotten, npm takes the option for its own. */
function unexpected(words: readonly string[]): string {
  const [first = ''] = words;
  const names = allLocales.includes(first) ? words : ['<locale>', ...words];
  return `unexpected "${words.join(' ')}": this command checks all languages; to mark translations as translated, write: npm run locales -- --translated ${names.join(' ')}`;
}

/**
 * Reads the command line.
 * @throws {Refused} with the mistake and the usage
 */
export function readOptions(args: readonly string[]): LocalesOptions {
  const refuse = (what: string): never => {
    throw new Refused(`${what}\n${usage}`);
  };
  const parse = () => parseArgs({ args: [...args], allowPositionals: true, options });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    return refuse(mistake(error as Error));
  }
  const { values, positionals: names } = parsed;
  const { verbose, grown, translated } = values;
  if (translated !== undefined && !allLocales.includes(translated)) {
    return refuse(`no locale "${translated}"; there are ${allLocales.join(', ')}`);
  }
  if (translated === undefined && names.length > 0) return refuse(unexpected(names));
  return { verbose, grown, translated, names };
}
