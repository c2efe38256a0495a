import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { messages, run, spanish, swap, TARGET, WORDS } from './spanish-file.js';

const other = (path: string) =>
  readFileSync(new URL(`../../../locales/${path}`, import.meta.url), 'utf8');
const conflict = `\n<<<<<<< HEAD\n${WORDS}\n=======\nReferencias\n>>>>>>> theirs`;
const utf16 = Buffer.from(`\uFEFF${spanish}`, 'utf16le');
const [unit = ''] = /<trans-unit id="about\.date">.*?<\/trans-unit>/s.exec(spanish) ?? [];
/** The number of the line in which `what` begins in the Spanish file, plus `behind`. */
const lineOf = (what: string, behind = 0) =>
  spanish.slice(0, spanish.indexOf(what)).split('\n').length + behind;
const UNIT = 'id="about.date"';
/** Matches an error that says `why`, and that names the line `lineOf(what, behind)`. */
const at = (what: string, behind: number, why: string) =>
  new RegExp(`\\.xlf:${lineOf(what, behind)}: ${why}`);
const words = (by: string) => swap(spanish, WORDS, by);
const ITSELF = 'is not known in XML: write the character itself$';
const MERGE =
  'a merge was left unfinished here; keep one of the two texts, and delete the lines that begin with <{7}, ={7} or >{7}$';
const BARE = 'a bare &: write &amp;$';
/** A file that lacks this many units is refused. An older file lacks the units of new messages, but never this many. */
const TOO_MANY = Math.ceil(messages.length / 3);
const without = (count: number) => {
  let left = count;
  return spanish.replace(/\s*<trans-unit .*?<\/trans-unit>/gs, (found) =>
    left-- > 0 ? '' : found,
  );
};

const refused: [what: string, file: string | Uint8Array, why: RegExp][] = [
  ['an empty file', '', /^locales\/es\.xlf: empty;/],
  ['JSON', '{"about.date": "El último cambio"}', /^locales\/es\.xlf: not XML; export/],
  ['a web page', '<!doctype html>\n<title>404</title><p>Not found', /: a web page, not/],
  ['a web page in capitals', '\n<HTML><BODY>Not found</BODY></HTML>', /: a web page, not/],
  ['other XML', '<tmx version="1.4"><body/></tmx>', /:1: <tmx> is not XLIFF 1\.2/],
  [
    'XLIFF without its namespace',
    swap(spanish, / xmlns="[^"]+"/, ''),
    /:2: <xliff> is not XLIFF 1/,
  ],
  [
    'XLIFF 2.0',
    '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en"/>',
    /:1: XLIFF 2\.0; export the translation as XLIFF 1\.2$/,
  ],
  ['UTF-16', utf16, /: encoding UTF-16 or UTF-32; save it as UTF-8$/],
  ['UTF-16 without a byte order mark', utf16.subarray(2), /: encoding UTF-16 or UTF-32/],
  [
    'a declared encoding other than UTF-8',
    Buffer.from(swap(spanish, 'UTF-8', 'ISO-8859-1'), 'latin1'),
    /^locales\/es\.xlf:1: encoding ISO-8859-1; save it as UTF-8$/,
  ],
  ['bytes of another encoding', Buffer.from(spanish, 'latin1'), /\.xlf:5: a character was lost/],
  ['a lost character', words('Fuentes prin\uFFFDipales'), at(WORDS, 0, 'a character was lost')],
  [
    'a lost character, written as a character reference',
    words('Fuentes &#xFFFD;'),
    at(WORDS, 0, 'a character was lost'),
  ],
  ['a control character', words('Fuentes\u0007'), at(WORDS, 0, 'broken XML: disallowed char')],
  ['two edits of a line, not merged', words(conflict), at(WORDS, 1, MERGE)],
  [
    'a conflict marker that a merge has left',
    swap(spanish, '<target', '\n=======\n<target'),
    /\.xlf:6: a merge was/,
  ],
  ['a conflict marker inside a line', words('Fuentes <<<<<<< HEAD'), at(WORDS, 0, MERGE)],
  ['a tag that is not closed', swap(spanish, '</target>', ''), /\.xlf:\d+: broken XML: /],
  [
    'a file that ends too early',
    spanish.slice(0, 9000),
    /\.xlf:\d+: broken XML: unclosed tag.*; correct it here or above, or export/,
  ],
  ['an entity that XML does not have', words('cirug&iacute;a'), at(WORDS, 0, `&iacute; ${ITSELF}`)],
  [
    'a non-breaking space as an entity',
    words('Fuentes&nbsp;principales'),
    at(WORDS, 0, '&nbsp; is not known in XML: write &#160;$'),
  ],
  [
    'that entity without a semicolon',
    words('Fuentes&nbsp principales'),
    at(WORDS, 0, '&nbsp is not known in XML: write &#160;$'),
  ],
  ['a bare &, far above the next semicolon', words('A & B'), at(WORDS, 0, BARE)],
  ['a bare & before letters', words('AT&T'), at(WORDS, 0, BARE)],
  ['a bare & behind a comment with one', words('<!-- a & b -->A & B'), at(WORDS, 0, BARE)],
  [
    'an entity without a semicolon',
    words('A &amp B'),
    at(WORDS, 0, '&amp without a semicolon: write &amp;$'),
  ],
  [
    'the number of no character',
    words('A&#0;'),
    at(WORDS, 0, '&#0; stands for no character: write the character itself$'),
  ],
  ['a prefix without namespace', words('<a:b/>'), at(WORDS, 0, 'broken XML: unbound namespace')],
  [
    'two units with one id',
    swap(spanish, unit, unit + unit),
    at(UNIT, 4, 'about\\.date: this id is there twice'),
  ],
  [
    'two targets',
    swap(spanish, TARGET, '$&$&'),
    at(UNIT, 2, 'about\\.date: two <target>; keep one'),
  ],
  ['two sources', swap(spanish, TARGET, '$&<source>x</source>'), /date: two <source>; keep one/],
  [
    'no source',
    swap(spanish, /<source>.*<\/source>/, ''),
    /: about\.[\w-]+: .* without a <source>/,
  ],
  [
    'a unit without an id',
    swap(spanish, ' id="about.date"', ''),
    at(UNIT, 0, 'a unit without an id'),
  ],
  ['text between units', swap(spanish, unit, `${unit} Nota`), /text between the units: Nota/],
  [
    'markup',
    words('<script>x()</script>'),
    at(WORDS, 0, 'about\\.main-sources: <script> can’t be read'),
  ],
  ['native codes', words('<bpt id="1">b</bpt>'), /main-sources: <bpt> can’t be read/],
  ['an unknown <ph>', words('<ph id="1">&lt;br&gt;</ph>'), /main-sources: <ph> can’t be read/],
  [
    'another language',
    swap(spanish, 'language="es"', 'language="fr"'),
    /:2: .*"fr", but .* "es"; put the right file back, or, if its text is in "es", correct target-language$/,
  ],
  [
    'a text in another script, under this language’s name',
    swap(other('ar.xlf'), 'target-language="ar"', 'target-language="es"'),
    /^locales\/es\.xlf: most of it is not in the script of "es"; put the right file back$/,
  ],
  [
    'the builder’s file',
    other('builder/es.xlf'),
    new RegExp(`: has 0 of ${messages.length} messages; this is another file`),
  ],
  [
    'a file without units',
    without(Infinity),
    new RegExp(`: has 0 of ${messages.length} messages;`),
  ],
  [
    'a file that lacks a third of the units',
    without(TOO_MANY),
    new RegExp(
      `: has ${messages.length - TOO_MANY} of ${messages.length} messages; put back the whole`,
    ),
  ],
  [
    'a file that was converted from PO',
    swap(spanish, 'datatype="plaintext"', 'datatype="po"'),
    /:2: .* PO, which/,
  ],
];

describe('a file that can’t be used as the translation', () => {
  for (const [what, file, why] of refused) {
    it(`is refused with one line that says why: ${what}`, () => {
      assert.throws(
        () => run(file),
        ({ message }: Error) => why.test(message) && !message.includes('\n'),
      );
    });
  }

  it('is refused with all its problems at once', () => {
    const two = swap(words('<bpt id="1">b</bpt>'), TARGET, '$&$&');
    assert.throws(() => run(two), {
      message: new RegExp(
        `^locales/es\\.xlf:${lineOf(UNIT, 2)}: about\\.date: .*\\nlocales/es\\.xlf:${lineOf(WORDS)}: about\\.main-sources: .*$`,
      ),
    });
  });
});

describe('a file that lacks only a few messages', () => {
  it('is accepted, with one line for each missing message', () => {
    const { problems } = run(without(3));
    assert.equal(problems.length, 3);
    assert.match(problems.join(), /^about\.approved-by: not translated,/);
  });
});
