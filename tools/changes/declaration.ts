import { hashText } from '../content/ledger.js';
import type { PassageVersion, TextVersion } from './text.js';

/** The kinds of changes of a statement, the most serious last. */
export const kinds = ['wording', 'source', 'meaning'] as const;
export type ChangeKind = (typeof kinds)[number];

/** An author's declaration of related changes: the content of a file in content/changes/. */
export interface Declaration {
  /**
   * `wording`: the statement says the same in other words. `source`: the statement rests on other sources.
   * `meaning`: the statement says something else.
   */
  readonly kind: ChangeKind;
  /** The reason, in a sentence for sites that use the widgets. */
  readonly why: string;
  /** The locale whose words changed. If left out, the English words or the sources changed. */
  readonly locale?: string;
  /** The {@link fingerprint} of each changed statement, by id. */
  readonly statements: Readonly<Record<string, string>>;
}

/** The JSON Schema of a declaration. */
export const declarationSchema = {
  type: 'object',
  properties: {
    kind: { enum: kinds },
    why: { type: 'string' },
    locale: { type: 'string' },
    statements: {
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'string', pattern: '^([0-9a-f]{16}|removed)$' },
    },
  },
  required: ['kind', 'why', 'statements'],
  additionalProperties: false,
} as const;

/**
 * The value that identifies the state of a passage in a declaration: a hash of its words, and for English also of
 * its sources. The value is `removed` if the passage has no words in the locale.
 */
export function fingerprint(passage: PassageVersion | undefined, locale = 'en'): string {
  const words = passage?.words[locale];
  if (!passage || words === undefined) return 'removed';
  return hashText(locale === 'en' ? JSON.stringify([words, passage.sources ?? []]) : words);
}

/** The ids of the statements that differ between two texts in a locale. */
export const differingIds = (before: TextVersion, after: TextVersion, locale = 'en'): string[] =>
  [...new Set([...Object.keys(before.passages), ...Object.keys(after.passages)])]
    .filter(
      (id) => fingerprint(before.passages[id], locale) !== fingerprint(after.passages[id], locale),
    )
    .sort();

/** The ids of the statements whose English words or sources changed without a matching declaration. */
export function undeclared(
  before: TextVersion,
  after: TextVersion,
  declarations: readonly Declaration[],
): string[] {
  const english = declarations.filter(({ locale = 'en' }) => locale === 'en');
  return differingIds(before, after).filter((id) => {
    const now = fingerprint(after.passages[id]);
    return !english.some(({ statements }) => statements[id] === now);
  });
}

/** The most serious declared kind of change for a statement in the locale `of`, if any, and all declared reasons. */
export function declaredOf(
  declarations: readonly Declaration[],
  id: string,
  of: string,
): { readonly kind?: ChangeKind; readonly why: readonly string[] } {
  const about = declarations.filter(
    ({ locale = 'en', statements }) => locale === of && id in statements,
  );
  const kind = kinds.findLast((each) => about.some((one) => one.kind === each));
  return { ...(kind && { kind }), why: about.map(({ why }) => why) };
}

/** Whether a statement has the same words in both texts, and for English also the same sources. */
const isSame = (before: TextVersion, after: TextVersion, id: string, locale: string): boolean =>
  fingerprint(before.passages[id], locale) === fingerprint(after.passages[id], locale);

/** Yields those problems of a declaration that a check against the JSON Schema can't find. */
export function* declarationProblems(
  { kind, locale = 'en', statements }: Declaration,
  before: TextVersion,
  after: TextVersion,
): Generator<string> {
  if (!(locale in after.editions)) {
    yield `/locale: unknown locale "${locale}"; there are ${Object.keys(after.editions).join(', ')}`;
    return;
  }
  for (const id of Object.keys(statements)) {
    const [was, is] = [before.passages[id], after.passages[id]];
    if (!was && !is) yield `/statements: no statement has the id "${id}"`;
    else if (isSame(before, after, id, locale))
      yield `/statements/${id}: unchanged since ${before.version}; take it out of the declaration`;
    else if (kind === 'source' && was?.words[locale] !== is?.words[locale])
      yield `/statements/${id}: its words changed too; say "wording" or "meaning"`;
  }
}
