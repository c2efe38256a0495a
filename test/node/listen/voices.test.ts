import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseVoice } from '../../../src/listen/voices.js';

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
  voiceURI: `${lang}${localService}`,
});

const chosen = (tags: string[], lang: string, preferred: string[] = []) =>
  chooseVoice(
    tags.map((tag) => voice(tag)),
    lang,
    preferred,
  )?.lang;

describe('the voice of a language', () => {
  it('is always on the device, even if another voice fits better', () => {
    const voices = [voice('es-MX', false, true), voice('es-ES')];
    assert.equal(chooseVoice(voices, 'es', ['es-MX'])?.lang, 'es-ES');
    assert.equal(chooseVoice([voice('es-MX', false, true)], 'es'), undefined);
    const unknownOrigin = { ...voice('es'), localService: undefined as unknown as boolean };
    assert.equal(chooseVoice([unknownOrigin], 'es'), undefined);
  });

  it('is always a voice of that language', () => {
    assert.equal(chosen(['en-US', 'eo', 'es-ES'], 'es'), 'es-ES');
    assert.equal(chosen(['en-US', 'fr'], 'es'), undefined);
    assert.equal(chosen(['est'], 'es'), undefined);
  });

  it('is a voice of the preferred region, if there is one', () => {
    assert.equal(chosen(['es-ES', 'es-MX', 'es-US'], 'es', ['es-MX', 'es-ES']), 'es-MX');
    assert.equal(chosen(['es-ES', 'es-MX', 'es-US'], 'es', ['en-GB', 'es-US']), 'es-US');
  });

  it('is the default of the system if no region is preferred', () => {
    const voices = [voice('ar-EG'), voice('ar-SA', true, true)];
    assert.equal(chooseVoice(voices, 'ar')?.lang, 'ar-SA');
  });

  it('is found even if the system spells language tags in its own way, such as `en_US` or `cmn-CN`', () => {
    assert.equal(chosen(['en_US'], 'en', ['en-US']), 'en_US');
    assert.equal(chosen(['cmn-TW', 'cmn-CN'], 'zh-Hans'), 'cmn-CN');
    assert.equal(chosen(['zh-HK', 'zh-TW', 'zh-CN'], 'zh-Hans'), 'zh-CN');
    assert.equal(chosen(['yue-HK'], 'zh-Hans'), undefined);
    assert.equal(chosen([''], 'es'), undefined);
  });
});
