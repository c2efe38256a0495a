import { expect } from '@open-wc/testing';
import { isShown, langOf, part, until } from '../helpers.js';
import { openPage } from './pages.js';

const widgetOf = (place: Element) => place.shadowRoot!.querySelector<HTMLElement>('*')!;

/** Puts markup on a page with the script, and waits until all placeholders in it show their text. */
async function add(markup: string) {
  const page = await openPage('placeholders.html');
  page.said.splice(0);
  const around = page.document.createElement('div');
  around.innerHTML = markup;
  page.document.body.append(around);
  const places = [...around.querySelectorAll('[data-iort], div.iort-faq')];
  const isReady = (place: Element) => !!place.shadowRoot && !!langOf(widgetOf(place));
  await until(() => places.every(isReady), 'all placeholders show their text');
  return { page, around, places };
}

describe('a placeholder that is written as a self-closing tag', () => {
  it('is filled, as is the placeholder that it has swallowed, and other swallowed content is shown', async () => {
    const { page, around, places } = await add(
      '<div data-iort="overview" /><div data-iort="faq"></div><p class="rest">Call us</p>',
    );
    expect(places).to.have.length(2);
    for (const place of places)
      expect(isShown(part(widgetOf(place), 'title')), place.outerHTML.slice(0, 40)).to.equal(true);
    await until(() => isShown(around.querySelector('.rest')!));
    expect(page.said.join()).to.contain('close the tag, as in <div data-iort="overview"></div>');
  });

  it('leaves the words of a swallowed placeholder in the right widget', async () => {
    const { around, places } = await add(
      '<div data-iort="overview" /><div data-iort="side-effects"><p slot="contact">555-0142</p></div>',
    );
    expect(places[1]!.hasAttribute('slot')).to.equal(false);
    const number = around.querySelector('p')!;
    await until(() => isShown(number));
    const [own] = number.assignedSlot!.assignedElements();
    expect(own).to.equal(number);
    expect(number.assignedSlot!.getRootNode()).to.equal(places[1]!.shadowRoot);
  });
});

describe('a tag that is written as a self-closing tag', () => {
  it('shows the placeholder with a class that it has swallowed, and the rest of the page; a console line warns', async () => {
    const { page, around, places } = await add(
      '<iort-overview /><div class="iort-faq"></div><p class="rest">Call us</p>',
    );
    await until(() => isShown(part(widgetOf(places[0]!), 'title')), 'the placeholder is shown');
    expect(isShown(around.querySelector('.rest')!)).to.equal(true);
    expect(page.said).to.have.length(1);
    expect(page.said.join()).to.contain('close the tag, as in <iort-overview></iort-overview>');
  });
});

describe('a placeholder with a fallback', () => {
  const words = '<p>Words of the page.</p><p>More of them.</p>';

  it('causes no warning about swallowed content if the page continues after it', async () => {
    const { page } = await add(`<div data-iort="faq">${words}</div><p>After</p>`);
    expect(page.said.join()).not.to.contain('hidden as a fallback');
  });

  it('causes a warning that names it if it may have swallowed the rest of the page', async () => {
    const { page } = await add(`<p>Before</p><div data-iort="faq" />${words}`);
    expect(page.said.join()).to.match(/hidden as a fallback.*<div data-iort="faq"><\/div>/);
  });
});
