import { Refused } from './refused.js';

const REPLACEMENT = /\uFFFD|&#x0*fffd;|&#0*65533;/i;
/** Git's merge conflict markers. Seven `<` are never right in XML or JSON, also inside a line. */
const CONFLICT = /^(\|{7}|={7}|>{7})( |\r?$)|<{7}/m;
const DECLARED_ENCODING = /^\uFEFF?<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/;

const isUtf16 = ([first = -1, second = -1]: Uint8Array) =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  first === 0 ||
  second === 0;

/** The number of the line that contains an index of a text. The first line is 1. */
export const lineAt = (text: string, index: number): number =>
  text.slice(0, index).split('\n').length;

/** The index of the first marker of an unfinished merge, and what to do; undefined if there is none. */
export function unmerged(text: string): [what: string, index: number] | undefined {
  const conflict = CONFLICT.exec(text);
  return conflict
    ? [
        'a merge was left unfinished here; keep one of the two texts, and delete the lines that begin with <<<<<<<, ======= or >>>>>>>',
        conflict.index,
      ]
    : undefined;
}

/** Says why a text is refused as a translation, and at which index if that is known; undefined if it is accepted. */
function refusalOf(text: string): [what: string, index?: number] | undefined {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (!start) return ['empty; put back the file that was there'];
  if (!start.startsWith('<')) return ['not XML; export the translation as XLIFF 1.2'];
  if (/^<(!doctype\s+)?html/i.test(start)) {
    return ['a web page, not a translation; perhaps the download failed: export it again'];
  }
  const conflict = unmerged(text);
  if (conflict) return conflict;
  const encoding = DECLARED_ENCODING.exec(text)?.[1];
  if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    return [`encoding ${encoding}; save it as UTF-8`, 0];
  }
  const lost = REPLACEMENT.exec(text);
  if (lost) {
    return [
      'a character was lost (U+FFFD), or is not in UTF-8; save the file as UTF-8 again, from a copy that still has this character',
      lost.index,
    ];
  }
  return undefined;
}

/**
 * Decodes a translator's file. A byte order mark stays in the text.
 * @param file the name of the file for errors
 * @throws {Refused} if the bytes are not UTF-8, if the XML declares another encoding, or if the text is damaged or
 *   obviously not an XML translation
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (isUtf16(bytes)) throw new Refused(`${file}: encoding UTF-16 or UTF-32; save it as UTF-8`);
  // The decoder turns invalid UTF-8 into U+FFFD, and a text with U+FFFD is refused.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [what, index] = refusalOf(text) ?? [];
  if (!what) return text;
  throw new Refused(`${file}${index === undefined ? '' : `:${lineAt(text, index)}`}: ${what}`);
}
