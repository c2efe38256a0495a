import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { certaintyDiffers } from '../../../tools/locales/certainty.js';
import { hintsFor } from '../../../tools/locales/check.js';

const sure = (locale: string, source: string, target: string) =>
  certaintyDiffers(locale, source, target)
    .filter((difference) => difference.sure)
    .map(({ text }) => text);

const EFFECT = 'Your skin may turn red.';

describe('certainty', () => {
  for (const [locale, target] of [
    ['es', 'La piel puede ponerse roja.'],
    ['es', 'Es posible que la piel se ponga roja.'],
    ['ar', 'قد يحمرّ الجلد.'],
    ['ar', 'وقَد يحمرّ الجلد.'],
    ['zh-Hans', '您的皮肤可能发红。'],
  ] as const) {
    it(`of "may" is kept in ${locale}: ${target}`, () =>
      assert.deepEqual(sure(locale, EFFECT, target), []));
  }

  for (const [locale, target] of [
    ['es', 'La piel se pone roja.'],
    ['es', 'La piel se despuede roja.'],
    ['ar', 'يحمرّ الجلد.'],
    ['zh-Hans', '您的皮肤会发红。'],
    ['zh-Hans', '您的皮肤可以发红。'],
  ] as const) {
    it(`of "may" is lost in ${locale}: ${target}`, () => {
      assert.deepEqual(sure(locale, EFFECT, target), ['no word for the English «may»']);
    });
  }

  it('is compared by count: two words in English need two in the translation', () => {
    const english = 'It may heal slowly or might not heal well.';
    assert.deepEqual(sure('es', english, 'Puede sanar lentamente o puede no sanar bien.'), []);
    assert.deepEqual(sure('es', english, 'Puede sanar lentamente o no sanar bien.'), [
      'no word for the English «might»',
    ]);
  });

  it('differs if a translation adds a doubt, but not if its word for "may" translates "can" or "likely"', () => {
    assert.deepEqual(sure('es', 'You are asleep.', 'Es posible que duerma.'), [
      '«Es posible que», without such a word in English',
    ]);
    assert.deepEqual(sure('es', 'It can come back.', 'Puede regresar.'), []);
    assert.deepEqual(sure('zh-Hans', 'It is less likely.', '可能性较小。'), []);
  });

  it('is not checked in the ids of terms, and not in a language without a list of words', () => {
    assert.deepEqual(sure('es', 'A [word](term:may)', 'Una [palabra](term:may)'), []);
    assert.deepEqual(certaintyDiffers('eo', EFFECT, 'La haŭto ruĝiĝas.'), []);
  });

  it('causes a hint if another word of certainty is lost or added', () => {
    const hints = (source: string, target: string) =>
      hintsFor([{ id: 'a', source, target, state: 'translated' }], 'es').map(({ what }) => what);
    assert.deepEqual(hints('Staff often leave.', 'El personal sale.'), [
      'certainty may differ: no word for the English «often»',
    ]);
    assert.deepEqual(hints('Staff leave.', 'Normalmente, el personal sale.'), [
      'certainty may differ: «Normalmente», without such a word in English',
    ]);
    assert.deepEqual(hints('About 2 to 40 minutes', 'De 2 a 40 minutos'), [
      'certainty may differ: no word for the English «About 2»',
    ]);
    assert.deepEqual(hints('About this text', 'Acerca de este texto'), []);
    assert.deepEqual(hints('Often', ''), []);
  });
});
