import { expect } from '@open-wc/testing';
import { isShown, langOf, part, until } from '../helpers.js';
import { openPage, type PageWindow } from './pages.js';

async function open(): Promise<PageWindow> {
  const page = await openPage('placeholders.html');
  const faq = () => page.document.querySelector('iort-faq');
  await until(() => faq() && langOf(faq()!) === 'es', 'the FAQ is shown');
  return page;
}

describe('a placeholder for systems that drop unknown tags', () => {
  it('gets one element, with its data attributes as options', async () => {
    const { document } = await open();
    expect(document.querySelectorAll('iort-faq')).to.have.length(1);
    const faq = document.querySelector('[data-iort=faq] > iort-faq')!;
    expect(faq.getAttribute('sections')).to.equal('intro cost');
    expect(part(faq, 'title').localName).to.equal('h3');
    expect(faq.shadowRoot!.querySelectorAll('section')).to.have.length(2);
  });

  it('keeps its children as fallback and for the slots', async () => {
    const { document } = await open();
    expect(isShown(document.querySelector('iort-faq > .fallback')!)).to.equal(false);
    expect(isShown(document.querySelector('iort-side-effects > [slot=contact]')!)).to.equal(true);
  });

  it('is left as it is, with a console line, where it names no element', async () => {
    const page = await open();
    expect(isShown(page.document.querySelector('#kept')!)).to.equal(true);
    // One from each of the two copies of the script.
    const lines = page.said.filter((line) => line.includes('data-iort="nothing"'));
    expect(new Set(lines)).to.have.property('size', 1);
    expect(page.thrown).to.deep.equal([]);
  });
});
