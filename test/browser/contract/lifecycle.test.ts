import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  all,
  clickSummary,
  consoleLines,
  headings,
  heard,
  isShown,
  mount,
  pageErrors,
  part,
  settled,
  shadowHost,
  tags,
  textOf,
} from '../helpers.js';

const place = () => fixture<HTMLElement>('<div></div>');

let lines: string[];
let errors: unknown[];

/** Checks that a widget shows its whole text, and that there was no console line or error. */
async function expectWhole(element: IortElement | null | undefined) {
  await settled(element!);
  expect(isShown(headings(element!)[0]!)).to.be.true;
  expect(all(element!, 'section').length).to.be.above(3);
  expect(textOf(part(element!, 'about'))).to.contain(element!.revision);
  expect([...lines, ...errors]).to.deep.equal([]);
}

describe('an element shows its text', () => {
  beforeEach(() => {
    lines = consoleLines();
    errors = pageErrors();
  });

  for (const tag of tags) {
    it(`as <${tag}> made by document.createElement, with attributes set before and after it is added`, async () => {
      const element = document.createElement(tag);
      element.setAttribute('heading-level', '3');
      (await place()).append(element);
      element.setAttribute('sections', '');
      await expectWhole(element);
      expect(headings(element)[0]!.localName).to.equal('h3');
    });

    it(`as <${tag}> made by innerHTML`, async () => {
      const box = await place();
      box.innerHTML = `<div>One <${tag}><p>Fallback</p></${tag}>`;
      await expectWhole(box.querySelector(tag));
      expect(isShown(box.querySelector(`${tag} p`)!)).to.be.false;
    });

    it(`as <${tag}> cloned from a template, inside of which it is not built`, async () => {
      const template = document.createElement('template');
      template.innerHTML = `<div><${tag}></${tag}></div>`;
      expect(template.content.querySelector(tag)!.shadowRoot).to.equal(null);
      const box = await place();
      box.append(template.content.cloneNode(true), document.importNode(template.content, true));
      for (const element of box.querySelectorAll<IortElement>(tag)) await expectWhole(element);
      expect(box.querySelectorAll(tag)).to.have.length(2);
    });

    it(`as a clone of <${tag}>, with the same attributes and slots, but with closed disclosures`, async () => {
      const first = await mount<IortElement>(
        `<${tag} heading-level="4"><p slot="local">Ours</p></${tag}>`,
      );
      await clickSummary(all<HTMLDetailsElement>(first, 'details').at(-1)!);
      const clone = first.cloneNode(true) as IortElement;
      first.after(clone);
      await expectWhole(clone);
      expect(headings(clone)[0]!.localName).to.equal('h4');
      expect(isShown(clone.firstElementChild!)).to.be.true;
      expect(all(clone, 'details[open]')).to.deep.equal([]);
      expect(all(first, 'details[open]')).to.have.length(1);
    });

    it(`as <${tag}> in a shadow root of the page`, async () => {
      const host = shadowHost(`<${tag}></${tag}>`);
      (await place()).append(host);
      await expectWhole(host.shadowRoot!.querySelector<IortElement>(tag));
    });
  }

  it('after a move within the page, into a shadow root and out of it', async () => {
    const element = await mount('<div><iort-faq></iort-faq></div><div></div>');
    const host = shadowHost('<div></div>');
    element.parentElement!.after(host);
    for (const target of [host.shadowRoot!.firstElementChild!, host.parentElement!]) {
      target.append(element);
      await expectWhole(element);
    }
  });

  it('after it was removed and put back, and answers stay open', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const box = element.parentElement!;
    await clickSummary(all<HTMLDetailsElement>(element, '#iort-faq-awake')[0]!);
    element.remove();
    await settled(element);
    box.append(element);
    await expectWhole(element);
    expect(all(element, 'details[open]').map(({ id }) => id)).to.deep.equal(['iort-faq-awake']);
  });

  it('if it was removed and put back before it was first rendered', async () => {
    const ready = heard('iort-ready');
    const box = await place();
    const element = document.createElement('iort-faq');
    box.append(element);
    element.remove();
    box.append(element);
    await expectWhole(element);
    expect(ready).to.have.length(1);
  });

  it('if an attribute changed while it was not on the page', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const box = element.parentElement!;
    element.remove();
    element.setAttribute('heading-level', '5');
    box.append(element);
    await expectWhole(element);
    expect(headings(element)[0]!.localName).to.equal('h5');
  });

  it('if a script sets properties to values that are not strings', async () => {
    const element = await mount('<iort-faq><p slot="local">Ours</p></iort-faq>');
    for (const value of [undefined, null, false, 3, ['awake'], NaN]) {
      Object.assign(element, { open: value, hospitalName: value, reviewedBy: value, print: value });
      await element.updateComplete;
      lines.length = 0; // Other tests check the console lines about wrong values.
      await expectWhole(element);
    }
  });

  it('if it is made in one document and put into another', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another document"></iframe>');
    const element = document.createElement('iort-faq');
    frame.contentDocument!.body.append(element);
    await expectWhole(element);
    expect(getComputedStyle(part(element, 'root')).display, 'its styles').to.equal('flow-root');
    const rendered = await mount('<iort-overview></iort-overview>');
    frame.contentDocument!.body.append(rendered);
    await expectWhole(rendered);
  });
});
