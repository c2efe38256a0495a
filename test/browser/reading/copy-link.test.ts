import { expect } from '@open-wc/testing';
import type { IortElement } from '../../../src/shared/iort-element.js';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import { afterThis, all, change, isShown, mount, textOf, until } from '../helpers.js';

const byId = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

describe('copying the link of an answer', () => {
  const stub = (writeText: (text: string) => Promise<void>) => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    afterThis(() => {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    });
  };

  const copyBox = async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    return byId(element, 'iort-faq-awake').querySelector<HTMLElement>('.copy')!;
  };

  it('copies the page’s address with the id, and announces each copy', async () => {
    const copied: string[] = [];
    stub(async (text) => void copied.push(text));
    const box = await copyBox();
    box.querySelector('button')!.focus();
    await press('Enter');
    await until(() => textOf(box.querySelector('[aria-live]')) === 'Link copied.');
    expect(copied).to.deep.equal([`${location.origin}${location.pathname}#iort-faq-awake`]);
    expect(box.querySelector('textarea')).to.equal(null);
    await press('Enter');
    // With a space, because screen readers don't repeat an unchanged message.
    await until(() => box.querySelector('[aria-live]')!.textContent === 'Link copied.\u00a0');
  });

  it('removes its message when the text changes its language', async () => {
    stub(() => Promise.resolve());
    const box = await copyBox();
    const message = box.querySelector('[aria-live]')!;
    box.querySelector('button')!.click();
    await until(() => textOf(message) !== '');
    const { host } = box.getRootNode() as ShadowRoot;
    await change(host as IortElement, 'lang', 'es');
    await until(() => textOf(box).includes('Copiar'));
    expect(textOf(message)).to.equal('');
  });

  for (const [problem, refuse] of [
    ['refuses to copy', () => Promise.reject(new Error('no'))],
    ['has no clipboard', undefined],
  ] as const) {
    it(`offers the link to copy by hand if the browser ${problem}`, async () => {
      if (refuse) stub(refuse);
      else {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        afterThis(() => delete (navigator as { clipboard?: unknown }).clipboard);
      }
      const box = await copyBox();
      const button = box.querySelector('button')!;
      button.click();
      await until(() => box.querySelector('textarea'));
      const field = box.querySelector('textarea')!;
      expect(isShown(field)).to.equal(true);
      expect(field.readOnly).to.equal(true);
      expect(field.ariaLabel).to.equal('Copy link to this answer');
      expect(field.value).to.match(/#iort-faq-awake$/);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(textOf(box.querySelector('[aria-live]'))).to.match(/did not work/);
    });
  }
});
