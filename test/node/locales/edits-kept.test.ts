import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentOf, messages, run, spanish, swap, TARGET, WORDS } from './spanish-file.js';

const XLIFF = 'urn:oasis:names:tc:xliff:document:1.2';
const X = '<x id="date" equiv-text="${date}"/>';

/** An edit of all placeholders `date`. The English and the Spanish of the unit "about.date" have one placeholder each. */
const placeholders = (by: string) => (text: string) => text.replaceAll(X, by);
/** An edit of the words of "about.main-sources". */
const words = (by: string) => (text: string) => swap(text, WORDS, by);
const target = (by: string) => (text: string) => swap(text, TARGET, by);
const unit = (attributes: string) => (text: string) =>
  swap(text, '<trans-unit id="about.date">', `<trans-unit id="about.date" ${attributes}>`);

/** The unit "about.date" with the white space before it, and the file without that unit. */
const [first = ''] = /\s*<trans-unit id="about\.date">.*?<\/trans-unit>/s.exec(spanish) ?? [];
const withoutFirst = swap(spanish, first, '');

/** Gives all elements a prefix, as some XML libraries do. */
const prefixed = (prefix: string) => (text: string) =>
  swap(text, `xmlns="${XLIFF}"`, `xmlns:${prefix}="${XLIFF}"`).replace(
    /<(\/?)([a-z])/g,
    `<$1${prefix}:$2`,
  );

/** Edits by translators and their tools that change no translation. */
const edits: Record<string, (text: string) => string> = {
  'another order of attributes': placeholders('<x equiv-text="${date}" id="date"/>'),
  'attributes in single quotes': placeholders("<x id='date' equiv-text='${date}'/>"),
  'an approval': unit('approved="yes"'),
  'a final state': target('<target state="final">$1</target>'),
  'a sign-off in the state': target('<target state="signed-off">$1</target>'),
  'a target without a state': target('<target>$1</target>'),
  'a state qualifier': target(
    '<target state="translated" state-qualifier="exact-match">$1</target>',
  ),
  CDATA: words(`<![CDATA[${WORDS}]]>`),
  'a letter as a number': words(WORDS.replace('F', '&#70;').replace('u', '&#x75;')),
  'a placeholder with an end tag': placeholders('<x id="date" equiv-text="${date}"></x>'),
  'a placeholder by its id only': placeholders('<x id="date"/>'),
  'a placeholder with another id': placeholders('<x id="1" equiv-text="${date}"/>'),
  'a placeholder as <ph>': placeholders('<ph id="1">${date}</ph>'),
  'a placeholder as an empty <g>': placeholders('<g id="date"/>'),
  'words in <g>': words(`<g id="1">Fuentes</g> principales`),
  segments: words(`<mrk mtype="seg" mid="1">Fuentes</mrk> <mrk mtype="seg">principales</mrk>`),
  'a term marked in a segment': words(
    '<mrk mtype="seg"><mrk mtype="term">Fuentes</mrk> principales</mrk>',
  ),
  'a comment in a target': words('Fuentes<!-- ¿o referencias? --> principales'),
  'a processing instruction in a target': words('Fuentes<?tool here?> principales'),
  'a comment between units': (text) => swap(text, first, `${first}\n      <!-- hasta aquí -->`),
  'a line that an editor wrapped': words('\n          Fuentes\n          principales\n        '),
  'white space that is kept': unit('xml:space="preserve"'),
  'a suggestion beside the target': target(
    '$&\n<alt-trans><source>x</source><target>Otra cosa</target></alt-trans>',
  ),
  'a suggestion before the target': target('<alt-trans><target>Otra</target></alt-trans>$&'),
  'a translator’s note': target('$&\n        <note from="Ana" priority="1">¿"fecha"?</note>'),
  'a note without an author': target('$&<note>¿fecha?</note>'),
  'counts and contexts': target(
    '$&<count-group name="n"><count count-type="word">9</count></count-group>',
  ),
  'attributes and elements of a tool': (text) =>
    swap(swap(text, '<body>', '<body xmlns:t="urn:tool">'), TARGET, '$&<t:meta t:score="9"/>'),
  'segments of the English': (text) =>
    swap(
      text,
      '<source>Main sources</source>',
      '$&<seg-source><mrk mtype="seg">Main</mrk></seg-source>',
    ),
  'a header': (text) =>
    swap(text, '<body>', '<header><tool tool-id="a" tool-name="A"/></header>$&'),
  'a document type': (text) => swap(text, '<xliff', '<!DOCTYPE xliff>\n<xliff'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'no line end at the end': (text) => text.trimEnd(),
  'another case of the encoding': (text) => swap(text, 'UTF-8', 'utf-8'),
  'no XML declaration': (text) => swap(text, /^<\?xml.*\n/, ''),
  'a language in capitals': (text) => swap(text, 'target-language="es"', 'target-language="ES"'),
  'no target language': (text) => swap(text, ' target-language="es"', ''),
  'another order of units': () => swap(withoutFirst, '\n    </body>', `${first}$&`),
  'a group': (text) => swap(text, first, `<group id="g">${first}</group>`),
  'two files': () =>
    swap(
      withoutFirst,
      '</xliff>',
      `<file original="b" source-language="en" target-language="es" datatype="x"><body>${first}</body></file>$&`,
    ),
  'a prefix': prefixed('ns0'),
  'a prefix that each unit declares, in a file of XLIFF 1.1': (text) =>
    swap(
      text,
      `version="1.2" xmlns="${XLIFF}"`,
      'version="1.1" xmlns="urn:oasis:names:tc:xliff:document:1.1"',
    )
      .replace(/<(\/?)(trans-unit|source|target|note|x)\b/g, '<$1n:$2')
      .replaceAll('<n:trans-unit', `<n:trans-unit xmlns:n="${XLIFF}"`),
};

const newMessage = { id: 'about.added', text: 'Added {date}', note: 'New' };

describe('a translator’s edit that changes no words', () => {
  for (const [what, edit] of Object.entries(edits)) {
    it(`is kept byte by byte, and causes no problem: ${what}`, () => {
      const edited = edit(spanish);
      assert.notEqual(edited, spanish);
      const { text, problems } = run(edited);
      assert.deepEqual(problems, []);
      assert.equal(text, edited);
    });
  }

  const one = messages.map((message) =>
    message.id === 'about.date' ? { ...message, text: 'Changed {date}' } : message,
  );
  const changed = [...one.filter(({ id }) => id !== 'about.report'), newMessage];
  for (const [what, edit] of Object.entries(edits)) {
    it(`is not lost when the English changes: ${what}`, () => {
      const edited = edit(spanish);
      const after = run(edited, changed);
      const worked = [...contentOf(after.text), ...contentOf(after.obsolete)];
      const expected = contentOf(edited).map(([id, target, state, ...rest]) => [
        id,
        target,
        id === 'about.date' ? 'needs-adaptation' : state,
        ...rest,
      ]);
      assert.deepEqual(
        worked.filter(([id]) => id !== newMessage.id).toSorted(),
        expected.toSorted(),
      );
      assert.equal(run(after.text, changed, after.obsolete).text, after.text);
    });
  }

  it('is not made by npm run locales itself: an unedited file stays the same', () =>
    assert.equal(run(spanish).text, spanish));
});
