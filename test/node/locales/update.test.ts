import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';
import { markTranslated, update } from '../../../tools/locales/update.js';
import { emptyXliff, parseXliff } from '../../../tools/locales/xliff.js';
import { swap } from './spanish-file.js';

const message = (id: string, text: string, note = '') => ({ id, text, note });
type Messages = Parameters<typeof update>[0];

/** Updates the files with the current and the obsolete units of a language. By default both are empty. */
function updated(messages: Messages, current = emptyXliff('fr'), obsolete = emptyXliff('fr')) {
  const files = [current, obsolete].map((text) => parseXliff(text, 'fr.xlf'));
  return update(messages, files[0]!, files[1]!);
}
const unitsIn = (text: string) =>
  parseXliff(text, 'fr.xlf').units.map(({ element: _element, ...unit }) => unit);

const one = message('a', 'One {name}', 'Heading; "name" is a name');
const fresh = updated([one]).current;
const translated = swap(fresh, /<target.*<\/target>/, '<target state="final">Un {name}</target>');

describe('a new message', () => {
  it('has its note, and has its English as its target, because some tools show only units with a target', () => {
    assert.equal(
      fresh,
      `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file datatype="plaintext" original="content" source-language="en" target-language="fr"><body>
      <trans-unit id="a">
        <source>One <x id="name" equiv-text="\${name}"/></source>
        <target state="new">One <x id="name" equiv-text="\${name}"/></target>
        <note from="developer">Heading; "name" is a name</note>
      </trans-unit>
    </body></file></xliff>
`,
    );
  });

  it('counts as not translated while its state is "new" and its target is the English', () => {
    assert.equal(unitsIn(fresh)[0]?.target, '');
    const same = swap(fresh, 'state="new"', 'state="translated"');
    assert.equal(unitsIn(same)[0]?.target, 'One {name}');
  });

  it('is added in the order of the messages, with the XML prefix and the line ends of the file', () => {
    const style = (text: string) =>
      text
        .replace('xmlns=', 'xmlns:p=')
        .replace(/<(\/?)([a-z])/g, '<$1p:$2')
        .replaceAll('\n', '\r\n');
    const file = swap(updated([message('b', 'Two')]).current, 'new">Two', 'final">Deux');
    const all = [one, message('b', 'Two'), message('c', 'Three')];
    const { current } = updated(all, file);
    assert.deepEqual(unitsIn(current), [
      { id: 'a', source: 'One {name}', target: '', state: 'new' },
      { id: 'b', source: 'Two', target: 'Deux', state: 'final' },
      { id: 'c', source: 'Three', target: '', state: 'new' },
    ]);
    assert.equal(updated(all, style(file)).current, style(current));
  });

  for (const [what, target] of [
    ['no target', ''],
    ['an empty target in state "new"', '<target state="new"/>'],
    ['an empty target in state "translated"', '<target state="translated"></target>'],
    ['a target of white space', '<target state="translated"> </target>'],
  ] as const) {
    it(`gets its English as its target again if a tool left ${what}`, () => {
      const left = swap(fresh, /<target.*<\/target>\s*/, target && `${target}\n        `);
      assert.equal(updated([one], left).current, fresh);
    });
  }

  it('does not use a suggestion of a translation memory as its translation', () => {
    const suggestion = '<alt-trans><target>Un souvenir</target></alt-trans>';
    const { current } = updated([one], swap(fresh, /<target.*<\/target>/, suggestion));
    assert.equal(unitsIn(current)[0]?.target, '');
    assert.ok(current.includes(suggestion));
  });

  it('gets the changed English as its target, if the target was still the English', () => {
    const { current } = updated([message('a', 'Other')], fresh);
    assert.match(current, /<target state="new">Other<\/target>/);
    assert.equal(unitsIn(current)[0]?.target, '');
  });
});

describe('a changed message', () => {
  const changed = [message('a', 'One more {name}', 'Other note')];

  it('keeps its translation, which is stale until a translator has checked it', () => {
    const { current } = updated(changed, translated);
    assert.deepEqual(unitsIn(current), [
      { id: 'a', source: 'One more {name}', target: 'Un {name}', state: 'needs-adaptation' },
    ]);
    assert.equal(updated(changed, current).current, current);
    assert.match(checkUnits(changed, unitsIn(current), 'fr')[0]?.what ?? '', /^stale/);
  });

  it('loses its approval and the segments of its old English, and keeps the notes of translators', () => {
    const rich = swap(
      swap(translated, '<trans-unit ', '<trans-unit approved="yes" x-own="1" '),
      '</source>',
      '$&\n        <seg-source>One</seg-source>',
    ).replace('</trans-unit>', '<note from="Ana">Nom ?</note>$&');
    const { current } = updated(changed, rich);
    assert.match(current, /<trans-unit approved="no" x-own="1" id="a">/);
    assert.match(current, /<\/source>\n {8}<target state="needs-adaptation">Un \{name\}<\/target>/);
    assert.match(current, /<note from="developer">Other note<\/note>/);
    assert.match(current, /<note from="Ana">Nom \?<\/note>/);
  });

  it('loses its note if the note was removed', () => {
    assert.doesNotMatch(updated([message('a', one.text)], translated).current, /<note/);
  });
});

describe('a message that was removed from the content', () => {
  const own = swap(translated, '</trans-unit>', '<n:meta n:score="9"/><note>Nom ?</note>$&');
  const foreign = swap(own, '<xliff', '<xliff xmlns:n="urn:n"');

  it('has its whole unit among the obsolete units, until the message returns', () => {
    const gone = updated([message('b', 'Two')], foreign);
    assert.deepEqual(
      unitsIn(gone.current).map(({ id }) => id),
      ['b'],
    );
    assert.match(gone.obsolete, /<trans-unit xmlns:n="urn:n" id="a">[^]*<n:meta[^]*Nom \?<\/note>/);
    const back = updated([one], gone.current, gone.obsolete);
    assert.deepEqual(unitsIn(back.current), unitsIn(translated));
    assert.match(back.current, /<n:meta n:score="9"\/><note>Nom \?<\/note>/);
    assert.deepEqual(unitsIn(back.obsolete), []);
    assert.equal(updated([one], back.current, back.obsolete).current, back.current);
  });

  it('has a stale translation when it returns with another English text', () => {
    const gone = updated([], translated);
    const { current } = updated([message('a', 'Other')], gone.current, gone.obsolete);
    assert.equal(unitsIn(current)[0]?.state, 'needs-adaptation');
  });

  it('is deleted if nobody had worked on it', () => {
    assert.deepEqual(unitsIn(updated([], fresh).obsolete), []);
    const noted = swap(fresh, '</trans-unit>', '<note>Nom ?</note>$&');
    assert.match(updated([], noted).obsolete, /Nom \?/);
  });

  it('is kept once among the obsolete units, with its last translation', () => {
    const { obsolete } = updated([], translated);
    const again = updated([], swap(translated, '>Un ', '>Autre '), obsolete);
    assert.deepEqual(
      unitsIn(again.obsolete).map(({ target }) => target),
      ['Autre {name}'],
    );
  });
});

describe('marking units as translated, which some tools can’t do', () => {
  const mark = (text: string, ...names: string[]) =>
    unitsIn(markTranslated(parseXliff(text, 'fr.xlf'), names)).map(({ state }) => state);
  const done = swap(fresh, /(state="new">)One/, '$1Un');

  it('marks units in state "new" whose target differs from the English', () => {
    assert.deepEqual(mark(done), ['translated']);
    assert.deepEqual(mark(fresh), ['new']);
  });

  it('marks any unit whose id is given, and throws if no unit has a given id', () => {
    assert.deepEqual(mark(fresh, 'a'), ['translated']);
    const stale = swap(done, 'state="new"', 'state="needs-adaptation"');
    assert.deepEqual(mark(stale), ['needs-adaptation']);
    assert.throws(() => mark(stale, 'a', 'b'), { message: 'fr.xlf: no unit b' });
    assert.deepEqual(mark(stale, 'a'), ['translated']);
  });
});
