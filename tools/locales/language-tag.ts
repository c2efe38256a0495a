const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** The English name of the language with a tag; undefined if Intl knows no such language. */
export const languageName = (tag: string): string | undefined => names.of(tag);

/** The two-letter tag of the language with an English name such as "french"; undefined if there is none. */
const tagNamed = (name: string): string | undefined =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => languageName(tag)?.toLowerCase() === name.toLowerCase());

/** The right spelling of a BCP 47 tag, such as `fr-CA` for `FR_ca` and `fr` for `french`; undefined if it can't be told. */
export function canonicalTag(tag: string): string | undefined {
  try {
    const [right = ''] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
    // By its syntax, a tag may begin with more than three letters, but no language has such a tag.
    return new Intl.Locale(right).language.length > 3 ? tagNamed(tag) : right;
  } catch {
    return undefined;
  }
}
