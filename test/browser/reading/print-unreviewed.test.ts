import { expect } from '@open-wc/testing';
import { signOff } from '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, mount, shownIn, tags, textOf } from '../helpers.js';
import { stubPrint, tick } from './questions.js';

const UNREVIEWED = /persona calificada en traducción/;

/** How many notices in a printed document say that no translator has signed off the text. */
const notices = (paper: Document | undefined) =>
  [...paper!.querySelectorAll('.notice')].filter((line) => UNREVIEWED.test(textOf(line))).length;

describe('printed documents of an unreviewed translation', () => {
  it('all have the notice, although only one widget of the page shows it', async () => {
    const first = await mount(tags.map((tag) => `<${tag} lang="es"></${tag}>`).join(''));
    for (const element of [...first.parentElement!.children] as IortElement[]) {
      await shownIn(element, 'es');
      const printed = stubPrint(element);
      for (const control of all(element, '.print-controls button')) control.click();
      expect(printed).to.have.length(2);
      expect(printed.map(notices), element.localName).to.deep.equal([1, 1]);
    }
  });

  it('have the notice even if only the reader’s list of questions is printed', async () => {
    const element = await mount('<iort-candidacy-factors lang="es"></iort-candidacy-factors>');
    await shownIn(element, 'es');
    await tick(element, 1);
    const printed = stubPrint(element);
    all(element, '[part~=my-list] > .row > button')[0]!.click();
    expect(printed.map(notices)).to.deep.equal([1]);
  });

  it('have no notice once a translator has signed off the text', async () => {
    signOff('es');
    afterThis(signOff);
    const element = await mount('<iort-faq lang="es"></iort-faq>');
    await shownIn(element, 'es');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(printed.map(notices)).to.deep.equal([0]);
  });

  it('have another notice if English is shown in place of the translation', async () => {
    const element = await mount('<iort-faq lang="es" unreviewed="english"></iort-faq>');
    await shownIn(element, 'en');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(textOf(printed[0]!.body)).not.to.contain('No qualified translator');
    expect(textOf(printed[0]!.body)).to.contain('not yet available in Spanish');
  });
});
