import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { about } from '../../../content/about.js';
import { spoken } from '../../../content/interface-player.js';
import { topics } from '../../../content/topics.js';
import { pieces } from '../../../src/listen/sentences.js';
import { spokenBy } from '../../../src/listen/spoken.js';
import { plain } from '../../../tools/content/marks.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { readIn, shippedLocales } from '../../../tools/locales/catalog.js';

const languages = [
  { locale: 'en', read: ({ text }: { id: string; text: string }) => text },
  ...shippedLocales().map(({ locale, units }) => ({ locale, read: readIn(units, locale) })),
];

/** Short names that voices read well as they are written. */
const READ_AS_WRITTEN = /^(CC|BY|TARGIT|US|ACS|X|A|I)$/;

describe('the spoken form of short names', () => {
  for (const { locale, read } of languages)
    it(`is known for every short name in the ${locale} text`, () => {
      const list = read(spoken);
      const texts = [...topics.flatMap(passagesWithTerms), ...Object.values(about)];
      const names = new Set(
        texts.flatMap(
          (passage) => plain(read(passage)).match(/(?<!\p{L})[A-Z]{2,}(?!\p{L})/gu) ?? [],
        ),
      );
      for (const name of names)
        assert.ok(READ_AS_WRITTEN.test(name) || list.includes(name), `${name}: how is it said?`);
    });

  it('replaces only whole words, also next to Chinese characters', () => {
    const { say } = spokenBy('CT=C. T.; Gy=gray; 911=9 1 1');
    assert.equal(say('A CT, (CT) or CTs'), 'A C. T., (C. T.) or CTs');
    assert.equal(say('做CT检查'), '做C. T.检查');
    assert.equal(say('20 Gy, 20Gy'), '20 gray, 20Gy');
    assert.equal(
      say('Call 911. Not 9110, not 1-800-911, not 911-222.'),
      'Call 9 1 1. Not 9110, not 1-800-911, not 911-222.',
    );
  });

  it('replaces periods inside a name by other characters, so that no sentence ends there', () => {
    const { hideStops } = spokenBy('EE. UU.=Estados Unidos');
    assert.equal(hideStops('En EE. UU. hay. Fin.'), 'En EE\u2024 UU. hay. Fin.');
  });

  it('is the one of the longest name that fits', () => {
    assert.equal(spokenBy('CT=see tee; CT scan=scan').say('a CT scan'), 'a scan');
  });

  it('is not read from malformed lists, and every character of a name is taken literally', () => {
    for (const list of ['', ';;', 'IORT', '=', 'IORT=', '=x'])
      assert.equal(spokenBy(list).say('IORT (x)'), 'IORT (x)');
    assert.equal(spokenBy('A.B=x').say('A.B AxB'), 'x AxB');
  });
});

describe('the pieces of a long text', () => {
  it('lose no character, and have at most the allowed length', () => {
    for (const text of [
      'a, '.repeat(5000),
      'x'.repeat(10_000),
      '一二三，'.repeat(2500),
      '🙂'.repeat(3000),
    ]) {
      const found = pieces(text, 200);
      assert.equal(found.join(''), text);
      for (const piece of found) {
        assert.ok(piece.length <= 200 && piece.length > 0);
        assert.doesNotThrow(() => encodeURIComponent(piece), 'a character is cut in two');
      }
    }
  });

  it('end after punctuation, or else between words', () => {
    const words = `${'word '.repeat(25)}end; ${'word '.repeat(20)}`;
    assert.equal(pieces(words, 200)[0]?.endsWith('end; '), true);
    assert.equal(pieces('word '.repeat(60), 200)[0]?.endsWith('word '), true);
  });

  it('have at most a third of the allowed length in Chinese', () => {
    assert.ok(pieces('一'.repeat(300), 200).every(({ length }) => length <= 66));
  });
});
