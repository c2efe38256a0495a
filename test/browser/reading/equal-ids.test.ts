import { expect } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, shadowHost, until } from '../helpers.js';

/** Creates elements from markup. The content of an `<in-shadow>` is put into a shadow root. */
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

/** Finds the element with an id, also in shadow roots. */
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
  'both are in the page': one + two,
  'the first is in a shadow root': `<in-shadow>${one}</in-shadow>${two}`,
  'the second is in a shadow root': `${one}<in-shadow>${two}</in-shadow>`,
  'each is in a shadow root': `<in-shadow>${one}</in-shadow><in-shadow>${two}</in-shadow>`,
  'both are in one shadow root': `<in-shadow><p>${one}</p>${two}</in-shadow>`,
  'each is in its own shadow root inside a common one': `<in-shadow>
    <in-shadow>${one}</in-shadow><in-shadow>${two}</in-shadow></in-shadow>`,
  'the second is deeper': `<in-shadow>${one}<in-shadow>${two}</in-shadow></in-shadow>`,
  'the first is deeper': `<in-shadow><p><in-shadow>${one}</in-shadow></p>${two}</in-shadow>`,
};

describe('a link to an id opens the first of two answers that have this id', () => {
  for (const [situation, markup] of Object.entries(places)) {
    for (const added of ['one', 'two']) {
      it(`if ${situation}, and “${added}” was added first`, async () => {
        const page = place(markup);
        const elements = ['one', 'two'].map((id) => find(page, id)!);
        // The other element is added to the page later.
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
