/** A character that is written as an entity in HTML or XML. The last group is known without a semicolon too. */
const ENTITY = /&(?:#\d+;|#x[\da-f]+;|[a-z][a-z\d]+;|(?:nbsp|amp|lt|gt|quot|apos)\b)/gi;

/** The characters of windows-1252 for the bytes 0x80 to 0x9F. Its other bytes are those of Unicode. */
const FROM_0X80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Matches a character for a byte that continues a character in UTF-8. */
const CONTINUATION = `[\\x80-\\xbf${FROM_0X80}]`;

/**
 * Letters that a tool makes of UTF-8 if it takes it for windows-1252. The look-behind leaves out words in capitals,
 * such as IRMÃ, which quotation marks may follow.
 */
const MISREAD = new RegExp(`(?<!\\p{Lu}\\p{Lu})(?:[ÃÂ]${CONTINUATION}|Â(?= ))|â€.?`, 'u');

/** The text that was meant, if a whole text is UTF-8 that was taken for windows-1252; otherwise undefined. */
function meant(text: string): string | undefined {
  const bytes = [...text].map((character) => {
    const place = FROM_0X80.indexOf(character);
    return place < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + place;
  });
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** The first character that was taken for another, as it appears in the text; undefined if there is none. */
function misread(text: string): string | undefined {
  const [part] = MISREAD.exec(text) ?? [];
  if (part) return part;
  // A single sequence may be right, such as "ß…" in German.
  const letters = meant(text)?.match(/\P{ASCII}/gu) ?? [];
  return letters.length > 1 ? /\P{ASCII}{1,12}/u.exec(text)?.[0] : undefined;
}

/** What a merge leaves in a text that two people have changed. */
const CONFLICT = /<{7}|={7}|>{7}/;

/** How to write a character in XML if its name in HTML, or its number, is known there. */
function inXml(entity: string): string {
  const [name = ''] = /[#\w]+/.exec(entity) ?? [];
  if (name === 'nbsp') return ' (in the XML: &#160;)';
  return /^(#.*|amp|lt|gt|quot|apos)$/i.test(name) ? ` (in the XML: &${name};)` : '';
}

/**
 * Yields what a tool has done to the characters of a translation, so that readers would see signs in place of letters:
 * entities that were escaped twice, marks of an unfinished merge, and a wrong encoding. What the English has too is right.
 */
export function* damagedCharacters(english: string, target: string): Generator<string> {
  const entity = target.match(ENTITY)?.find((found) => !english.includes(found));
  if (entity) {
    yield `entities in the text: readers would see "${entity}"; write the character itself${inXml(entity)}`;
  }
  const [mark] = CONFLICT.exec(target) ?? [];
  if (mark) {
    yield `a merge was left unfinished: readers would see "${mark}"; keep one of the two texts`;
  }
  const part = misread(target);
  if (part && !english.includes(part)) {
    yield `wrong encoding: readers would see "${part}"; write the characters that were meant, or export the text as UTF-8 again`;
  }
}
