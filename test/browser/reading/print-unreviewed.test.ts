import { expect } from '@open-wc/testing';
import { signOff } from '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, mount, shownIn, tags, textOf } from '../helpers.js';
import { stubPrint, tick } from './questions.js';

const UNREVIEWED = /persona calificada en traducción/;

/** How often a sheet says that no translator has signed it off. */
const notices = (paper: Document | undefined) =>
  [...paper!.querySelectorAll('.notice')].filter((line) => UNREVIEWED.test(textOf(line))).length;

describe('the sheets of a translation that no translator has signed off', () => {
  it('each say so, although one widget shows the notice for the whole page', async () => {
    const first = await mount(tags.map((tag) => `<${tag} lang="es"></${tag}>`).join(''));
    for (const element of [...first.parentElement!.children] as IortElement[]) {
      await shownIn(element, 'es');
      const printed = stubPrint(element);
      for (const control of all(element, '.print-controls button')) control.click();
      expect(printed).to.have.length(2);
      expect(printed.map(notices), element.localName).to.deep.equal([1, 1]);
    }
  });

  it('say so of the reader’s questions too', async () => {
    const element = await mount('<iort-candidacy-factors lang="es"></iort-candidacy-factors>');
    await shownIn(element, 'es');
    await tick(element, 1);
    const printed = stubPrint(element);
    all(element, '[part~=my-list] > .row > button')[0]!.click();
    expect(printed.map(notices)).to.deep.equal([1]);
  });

  it('do not say so once a translator has signed it off', async () => {
    signOff('es');
    afterThis(signOff);
    const element = await mount('<iort-faq lang="es"></iort-faq>');
    await shownIn(element, 'es');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(printed.map(notices)).to.deep.equal([0]);
  });

  it('do not say so of the English text', async () => {
    const element = await mount('<iort-faq lang="es" unreviewed="english"></iort-faq>');
    await shownIn(element, 'en');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(textOf(printed[0]!.body)).not.to.contain('No qualified translator');
    expect(textOf(printed[0]!.body)).to.contain('not yet available in Spanish');
  });
});
