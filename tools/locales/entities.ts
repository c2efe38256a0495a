/** A reference to a character, or anything else that begins with `&`. In comments, CDATA and instructions, `&` is allowed. */
const REFERENCE =
  /<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)|<\?.*?(?:\?>|$)|&(#\w+|[a-z]\w*|)(;?)/gis;

/** The only names that XML knows without a declaration. */
const KNOWN = /^(amp|lt|gt|quot|apos)$/;

/** Whether a number such as `#160` or `#xA0` stands for a character that XML allows. */
function isCharacter(name: string): boolean {
  if (!/^#(\d+|x[\da-f]+)$/i.test(name) || name.startsWith('#X')) return false;
  const code = Number(name.replace('#x', '0x').replace('#', ''));
  return (
    code <= 0x10ffff &&
    /[\t\n\r\x20-\uD7FF\uE000-\uFFFD]|[^\0-\uFFFF]/u.test(String.fromCodePoint(code))
  );
}

/** Says what is wrong with a reference, and what to write; undefined if nothing is wrong. */
function problemOf(name: string, semicolon: string): string | undefined {
  const isRight = KNOWN.test(name) || isCharacter(name);
  if (isRight) return semicolon ? undefined : `&${name} without a semicolon: write &${name};`;
  // A non-breaking space can't be told from a space when it is written as itself.
  if (name === 'nbsp') return `&nbsp${semicolon} is not known in XML: write &#160;`;
  if (!name || !semicolon) return 'a bare &: write &amp;';
  return name.startsWith('#')
    ? `&${name}; stands for no character: write the character itself`
    : `&${name}; is not known in XML: write the character itself`;
}

/**
 * Finds the first `&` that makes a text broken XML, because it begins no reference that XML knows. An XML parser reads
 * on to the next semicolon, which may be many lines below, so its own message would name the wrong line.
 * @returns the index of the `&`, and what to do
 */
export function wrongReference(text: string): { index: number; what: string } | undefined {
  for (const { index, 1: name, 2: semicolon = '' } of text.matchAll(REFERENCE)) {
    const what = name === undefined ? undefined : problemOf(name, semicolon);
    if (what) return { index, what };
  }
  return undefined;
}
