import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, isShown, mount, tags, until } from '../helpers.js';
import { addOwn, button, mountQuestions, tick } from './questions.js';
import { mountWithSources } from './sources.js';
import { openChoice } from './two-languages.js';

const states: Readonly<Record<string, (tag: string) => string>> = {
  closed: (tag) => `<${tag}></${tag}>`,
  open: (tag) => `<${tag} open="all"></${tag}>`,
  'with the page’s top heading': (tag) => `<${tag} heading-level="1" open="all"></${tag}>`,
  'with all headings at level 6': (tag) => `<${tag} heading-level="6" open="all"></${tag}>`,
  'dark, open': (tag) => `<div style="color-scheme: dark"><${tag} open="all"></${tag}></div>`,
  'in a page of another language': (tag) => `<div lang="eu"><${tag}></${tag}></div>`,
  'with the hospital’s own words': (tag) =>
    `<${tag} local-name="Lakeside"><p slot="contact">Call 555-0142</p><p slot="local">Ours.</p></${tag}>`,
};

/** Each state with one widget, and the open state with all widgets. The stories test more combinations. */
const cases = Object.keys(states).flatMap((state, index) =>
  (state === 'open' ? tags : [tags[index % tags.length]!]).map((tag) => ({ tag, state })),
);

describe('axe finds no problem', () => {
  for (const { tag, state } of cases) {
    it(`in <${tag}> ${state}`, async () => {
      const element = await mount(states[state]!(tag));
      for (const term of all(element, '[part~=term]')) term.click();
      // Not the heading order: the page chooses the level of the first heading.
      await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
    });
  }

  it('in the choice of a second language', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    await openChoice(element);
    await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
  });

  for (const tag of tags) {
    it(`in <${tag}> with the source of each statement`, async () => {
      const element = await mountWithSources(`<${tag} open="all"></${tag}>`);
      for (const term of all(element, '[part~=term]')) term.click();
      await expect(element).to.be.accessible({ ignoredRules: ['heading-order'] });
    });
  }

  it('in a filled list of questions, shown as text to copy in a browser without a clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    afterThis(() => delete (navigator as { clipboard?: unknown }).clipboard);
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine?');
    button(element, 'Copy my list').click();
    await until(() => all(element, '[part~=my-list] textarea').some(isShown));
    await expect(element).to.be.accessible();
  });
});
