import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../support/define.js';
import { all, languages, mount, shownIn, tags } from '../helpers.js';

const isChromium = /Chrome/.test(navigator.userAgent);
const schemes = ['light', 'dark', ...(isChromium ? ['forced'] : [])];

/** Switches forced colors on or off. Does nothing if the engine's driver can't do this. */
const force = (forcedColors: 'active' | 'none') =>
  isChromium ? emulateMedia({ forcedColors }) : Promise.resolve();

describe('axe, without its rule on heading order, finds no problem', () => {
  afterEach(() => force('none'));

  for (const lang of languages) {
    for (const scheme of schemes) {
      for (const open of ['', 'all']) {
        it(`in ${lang}, ${scheme}, with ${open ? 'all answers open' : 'answers closed'}`, async () => {
          if (scheme === 'forced') await force('active');
          for (const tag of tags) {
            const element = await mount(
              `<div style="color-scheme: ${scheme === 'dark' ? 'dark' : 'light'}">
                <${tag} lang="${lang}" open="${open}"></${tag}></div>`,
            );
            await shownIn(element, lang);
            if (open) for (const term of all(element, '[part~=term]')) term.click();
            await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
          }
        });
      }
    }
  }
});
