import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { languageName } from '../../../src/localization/locale.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, change, mount, part, settled, shadowHost, textOf } from '../helpers.js';

/**
 * The notice, or an empty text. The tests use languages that are not shipped, so the notice names the language that the
 * element found.
 */
const found = (element: IortElement): string => textOf(part(element, 'notice'));

const html = document.documentElement;

/** Adds a widget two shadow roots deep. `langs` sets the `lang` of elements around it. */
async function nested(langs: { outer?: string; middle?: string; inner?: string }) {
  const lang = (value?: string) => (value === undefined ? '' : `lang="${value}"`);
  const middle = shadowHost(`<div ${lang(langs.inner)}><iort-faq></iort-faq></div>`);
  const outer = shadowHost(`<section ${lang(langs.middle)}></section>`, lang(langs.outer));
  outer.shadowRoot!.firstElementChild!.append(middle);
  document.body.append(outer);
  afterThis(() => outer.remove());
  const element = middle.shadowRoot!.querySelector('iort-faq')!;
  await settled(element);
  return { outer, section: outer.shadowRoot!.firstElementChild!, middle, element };
}

afterEach(() => html.removeAttribute('lang'));

describe('the language of an element’s place', () => {
  it('is the element’s own lang if it has one', async () => {
    html.lang = 'cy';
    const element = await mount('<div lang="ga"><iort-faq lang="eu"></iort-faq></div>');
    expect(found(element)).to.contain('Basque');
  });

  it('is the lang of the nearest ancestor that has one, if the element itself has none', async () => {
    html.lang = 'cy';
    const element = await mount(
      '<div lang="ga"><div lang="eu"><p><iort-faq></iort-faq></p></div></div>',
    );
    expect(found(element)).to.contain('Basque');
  });

  it('is the lang of the document if nothing nearer has one', async () => {
    html.lang = 'cy';
    expect(found(await mount('<iort-faq></iort-faq>'))).to.contain('Welsh');
  });

  it('is found across nested shadow roots', async () => {
    const { element } = await nested({ outer: 'eu' });
    expect(found(element)).to.contain('Basque');
  });

  it('is the lang inside a shadow tree rather than that of the host', async () => {
    const { element } = await nested({ outer: 'eu', middle: 'ga', inner: 'cy' });
    expect(found(element)).to.contain('Welsh');
  });

  it('is unknown if the nearest lang is empty', async () => {
    html.lang = 'cy';
    const element = await mount('<div lang=""><iort-faq></iort-faq></div>');
    expect(found(element)).to.equal('This text is shown in English.');
  });

  it('may differ between two elements of one page', async () => {
    const basque = await mount('<iort-faq lang="eu"></iort-faq>');
    const english = await mount('<iort-faq lang="en"></iort-faq>');
    expect(found(basque)).to.contain('Basque');
    expect(found(english)).to.equal('');
  });
});

describe('a language that changes', () => {
  it('is followed on the element, on an ancestor and on the document', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    html.lang = 'cy';
    await settled(element);
    expect(found(element)).to.contain('Welsh');
    element.parentElement!.lang = 'ga';
    await settled(element);
    expect(found(element)).to.contain('Irish');
    await change(element, 'lang', 'eu');
    expect(found(element)).to.contain('Basque');
  });

  it('is the lang of the next ancestor once the nearer lang is removed', async () => {
    html.lang = 'en';
    const element = await mount('<div lang="ga"><iort-faq lang="eu"></iort-faq></div>');
    await change(element, 'lang', null);
    expect(found(element)).to.contain('Irish');
    element.parentElement!.removeAttribute('lang');
    await settled(element);
    expect(all(element, '[part~=notice]')).to.have.length(0);
  });

  it('is followed in the document and in each shadow root around the element', async () => {
    const { element, outer, section, middle } = await nested({});
    for (const [place, lang, name] of [
      [html, 'cy', 'Welsh'],
      [outer, 'ga', 'Irish'],
      [section, 'br', 'Breton'],
      [middle, 'eu', 'Basque'],
    ] as const) {
      place.setAttribute('lang', lang);
      await settled(element);
      expect(found(element)).to.contain(name);
    }
  });

  it('is read again when the element or a host around it is moved', async () => {
    const element = await mount('<div lang="ga"><iort-faq></iort-faq></div><div lang="eu"></div>');
    element.closest('div')!.nextElementSibling!.append(element);
    await settled(element);
    expect(found(element)).to.contain('Basque');

    const { element: deep, outer } = await nested({});
    element.parentElement!.append(outer);
    await settled(deep);
    expect(found(deep)).to.contain('Basque');
  });

  it('is still followed after a move, but only at the new place', async () => {
    const element = await mount('<div lang="ga"><iort-faq></iort-faq></div><div lang="eu"></div>');
    const [from, to] = [...element.closest('div')!.parentElement!.children] as HTMLElement[];
    to!.append(element);
    from!.lang = 'cy';
    to!.lang = 'br';
    await settled(element);
    expect(found(element)).to.contain('Breton');
  });

  it('is read again when the element is put back into a page whose lang has changed meanwhile', async () => {
    html.lang = 'cy';
    const element = await mount('<iort-faq></iort-faq>');
    const place = element.parentElement!;
    element.remove();
    html.lang = 'eu';
    place.append(element);
    await settled(element);
    expect(found(element)).to.contain('Basque');
  });

  it('keeps open answers open', async () => {
    const element = await mount('<iort-faq lang="en" open="awake"></iort-faq>');
    await change(element, 'lang', 'eu');
    const open = all<HTMLDetailsElement>(element, 'details').filter((details) => details.open);
    expect(open.map(({ id }) => id)).to.deep.equal(['iort-faq-awake']);
  });
});

describe('watching for changes of the language', () => {
  it('needs only one observer in each root, and none once the elements are removed', async () => {
    const observed = new Map<MutationObserver, Node>();
    let ended = 0;
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (target, options) {
      if (options?.attributeFilter?.includes('lang')) observed.set(this, target);
      observe.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function () {
      if (observed.has(this)) ended += 1;
      disconnect.call(this);
    };
    afterThis(() => Object.assign(MutationObserver.prototype, { observe, disconnect }));

    const element = await mount('<iort-faq></iort-faq><iort-overview></iort-overview>');
    const place = element.parentElement!;
    const host = shadowHost('<iort-faq></iort-faq><iort-side-effects></iort-side-effects>');
    place.append(host);
    for (const inside of host.shadowRoot!.children) await settled(inside as IortElement);
    expect([...observed.values()]).to.deep.equal([document, host.shadowRoot]);
    place.replaceChildren();
    expect(ended).to.equal(2);
  });
});

describe('the name of a language', () => {
  it('is written as in the middle of a sentence, in a given language or in its own', () => {
    const names = (...tags: string[]) => tags.map((tag) => languageName(tag, 'es'));
    expect(names('es', 'ar', 'de')).to.deep.equal(['español', 'árabe', 'alemán']);
    expect(['en', 'es'].map((tag) => languageName(tag))).to.deep.equal(['English', 'español']);
  });
});
