import { expect } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, shadowHost, until } from '../helpers.js';

/** Puts markup on the page; `<in-shadow>` stands for an element with its content in a shadow root. */
function place(markup: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = markup;
  const shade = (within: ParentNode) => {
    for (const mark of within.querySelectorAll('in-shadow')) {
      const host = shadowHost(mark.innerHTML);
      mark.replaceWith(host);
      shade(host.shadowRoot!);
    }
  };
  shade(page);
  return page;
}

/** The element with an id, in whatever shadow root. */
function find(within: ParentNode, id: string): IortElement | undefined {
  const found = within.querySelector<IortElement>(`#${id}`);
  if (found) return found;
  const roots = [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.flatMap((root) => find(root, id) ?? [])[0];
}

const isOpen = (element: Element) => all<HTMLDetailsElement>(element, '#iort-faq-alone')[0]!.open;

const one = '<iort-faq id="one"></iort-faq>';
const two = '<iort-faq id="two"></iort-faq>';

const places: Readonly<Record<string, string>> = {
  'both stand in the page': one + two,
  'the first stands in a shadow root': `<in-shadow>${one}</in-shadow>${two}`,
  'the second stands in a shadow root': `${one}<in-shadow>${two}</in-shadow>`,
  'each stands in a shadow root': `<in-shadow>${one}</in-shadow><in-shadow>${two}</in-shadow>`,
  'both stand in one shadow root': `<in-shadow><p>${one}</p>${two}</in-shadow>`,
  'each stands in a shadow root of an app': `<in-shadow>
    <in-shadow>${one}</in-shadow><in-shadow>${two}</in-shadow></in-shadow>`,
  'the second stands deeper': `<in-shadow>${one}<in-shadow>${two}</in-shadow></in-shadow>`,
  'the first stands deeper': `<in-shadow><p><in-shadow>${one}</in-shadow></p>${two}</in-shadow>`,
};

describe('a link opens the first of two answers with its id', () => {
  for (const [where, markup] of Object.entries(places)) {
    for (const added of ['one', 'two']) {
      it(`where ${where}, and “${added}” was added first`, async () => {
        const page = place(markup);
        const elements = ['one', 'two'].map((id) => find(page, id)!);
        // The other one joins the page later.
        const late = elements.find(({ id }) => id !== added)!;
        const gap = document.createComment('');
        late.replaceWith(gap);
        document.body.append(page);
        gap.replaceWith(late);
        afterThis(() => page.remove());
        await Promise.all(elements.map(({ updateComplete }) => updateComplete));
        afterThis(() => history.replaceState(null, '', location.pathname + location.search));
        location.hash = '#iort-faq-alone';
        await until(() => elements.some(isOpen));
        expect(elements.filter(isOpen).map(({ id }) => id)).to.deep.equal(['one']);
      });
    }
  }
});
