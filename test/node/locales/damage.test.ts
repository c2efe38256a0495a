import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';

/** The problems of a translation, one line for each. */
const problems = (target: string, text = 'One', language = 'es'): string =>
  checkUnits(
    [{ id: 'a', text, note: '' }],
    [{ id: 'a', source: text, target, state: 'translated' }],
    language,
  )
    .map(({ what }) => what)
    .join('\n');

describe('a translation', () => {
  for (const [target, seen, more] of [
    ['La cirug&iacute;a', '&iacute;', ''],
    ['La&nbsp;cirugía', '&nbsp;', ' (in the XML: &#160;)'],
    ['La&nbsp cirugía', '&nbsp', ' (in the XML: &#160;)'],
    ['Médicos &amp; pacientes', '&amp;', ' (in the XML: &amp;)'],
    ['La cirug&#xED;a', '&#xED;', ' (in the XML: &#xED;)'],
  ] as const) {
    it(`has a problem if an entity was escaped twice: ${target}`, () => {
      assert.equal(
        problems(target),
        `entities in the text: readers would see "${seen}"; write the character itself${more}`,
      );
    });
  }

  for (const [target, seen] of [
    ['La cirugÃ\u00ADa', 'Ã\u00AD'],
    ['MÃ©dicos', 'Ã©'],
    ['Laâ€™s', 'â€™'],
    ['Dice â€œsí”', 'â€œ'],
    ['5Â\u00A0mg', 'Â\u00A0'],
    ['La casaÂ grande', 'Â'],
    ['Â¿CuÃ¡ndo?', 'Â¿'],
    ['UNA CIRUGÃ\u008DA Y UNA OPINIÃ“N', 'Ã\u008D'],
    ['proszÄ™ jeÅ›Ä‡', 'Ä™'],
    ['Ø§Ù„ÙˆØ±Ù…', 'Ø§Ù„ÙˆØ±Ù…'],
    ['ä½\u00A0å¥½', 'ä½\u00A0å¥½'],
  ] as const) {
    it(`has a problem if a tool took UTF-8 for another encoding: ${target}`, () => {
      assert.match(
        problems(target),
        new RegExp(`^wrong encoding: readers would see "${seen}"; write`),
      );
    });
  }

  for (const mark of ['<<<<<<<', '=======', '>>>>>>>'])
    it(`has a problem if a merge has left ${mark} in it`, () => {
      assert.equal(
        problems(`Una ${mark} marie`),
        `a merge was left unfinished: readers would see "${mark}"; keep one of the two texts`,
      );
    });

  for (const [language, target] of [
    ['es', '¿Qué es «IORT»? Médicos & pacientes: AT&T; 5\u00A0mg…'],
    [
      'fr',
      '«\u00A0Voilà\u00A0», dit-elle\u00A0: «\u00A0été\u00A0»… Où\u00A0? Âge, âgé, à 5\u00A0€.',
    ],
    ['fr', 'Voilà\u00A0»'],
    ['pt', '“MANHÔ e “IRMû, não só Ângela: ÂMBITO'],
    ['de', '„Spaß“, groß… Maß\u00A0halten'],
    ['de', 'Spaß…'],
    ['sv', '”gå”… »två» – CAFÉ…'],
    ['vi', 'Ân cần, lòng “mẫu” Â, ấm'],
    ['ar', 'الورم «5»'],
    ['zh-Hans', '“你好”……'],
  ] as const) {
    it(`has no such problem if it is right: ${target}`, () => {
      assert.doesNotMatch(problems(target, 'One 5', language), /readers would see/);
    });
  }

  it('may have the signs that the English has', () => {
    assert.equal(problems('Escriba &nbsp; (Ã©).', 'Write &nbsp; (Ã©).'), '');
  });
});
