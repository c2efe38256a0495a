import { parseArgs } from 'node:util';
import { dateProblem, roles, rolesFor, type Role, type SignOff } from '../content/ledger.js';
import { today } from '../content/record.js';

/** The arguments of `npm run locales:review`. */
export interface ReviewOptions {
  readonly locale: string;
  /** The role of the sign-offs. */
  readonly role: Role;
  /** Ids, or beginnings of ids followed by `*`. If empty, all messages are meant. */
  readonly names: readonly string[];
  /** Who signs off and when. If undefined, the messages that await review are only listed. */
  readonly signature?: Pick<SignOff, 'role' | 'reviewer' | 'date'>;
}

const usage = `npm run locales:review -- <locale> [--role ${roles.join('|')}] [id or prefix* …]
  lists the messages that await review
npm run locales:review -- <locale> --sign --reviewer "Name" --role ${roles.join('|')} \\
    [--date YYYY-MM-DD] [id or prefix* …]
  signs off the named messages; without names, all messages that await review
npm run locales:review -- --import FILE
  imports a file that was saved on a review sheet (npm run review:sheets)`;

const roleOf = (word: string, locale: string): Role => {
  const role = roles.find((known) => known === word);
  if (!role) throw new Error(`unknown role "${word}"; there are ${roles.join(', ')}`);
  if (!rolesFor(locale).includes(role)) {
    throw new Error(
      `a ${role} can’t sign off ${locale}; that is for the ${rolesFor(locale).join()}`,
    );
  }
  return role;
};

/**
 * Returns the path of the file to import, if the command line has `--import`.
 * @throws if there are other arguments, or no path
 */
export function fileToImport(args: readonly string[]): string | undefined {
  const [option = '', ...more] = args.flatMap((arg) => arg.split(/(?<=^--import)=/));
  if (option !== '--import' && !args.some((arg) => arg.startsWith('--import'))) return undefined;
  const [file] = more;
  if (option !== '--import' || more.length > 1)
    throw new Error('--import FILE takes no other arguments: everything else is in the file');
  if (!file) throw new Error('--import: which file?');
  return file;
}

/**
 * Reads a command line without `--import`.
 * @param locales all locales, including English
 * @throws an error that says which argument is wrong or missing
 */
export function readArguments(args: readonly string[], locales: readonly string[]): ReviewOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sign: { type: 'boolean' }, reviewer: text, role: text, date: text },
  });
  const [locale, ...names] = positionals;
  if (!locale) throw new Error(usage);
  if (!locales.includes(locale)) {
    throw new Error(`unknown locale "${locale}"; there are ${locales.join(', ')}`);
  }
  if (!values.sign) {
    // A user who gives a name or a date wants to sign. After a mere list, the user could believe that the sign-off worked.
    if (values.reviewer !== undefined || values.date !== undefined) {
      throw new Error('--reviewer and --date go with --sign');
    }
    return {
      locale,
      names,
      role: roleOf(values.role ?? (locale === 'en' ? 'clinician' : 'translator'), locale),
    };
  }
  const reviewer = values.reviewer?.trim();
  if (!reviewer) throw new Error('--reviewer "Name" is missing: who signs off?');
  if (values.role === undefined) throw new Error(`--role is missing: ${roles.join(' or ')}?`);
  const role = roleOf(values.role, locale);
  const date = values.date ?? today();
  const problem = dateProblem(date);
  if (problem) throw new Error(`--date: ${problem}`);
  return { locale, names, role, signature: { role, reviewer, date } };
}
