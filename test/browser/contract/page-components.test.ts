import { expect, nextFrame } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, isShown, mount, pageErrors, settled, shadowHost, tags } from '../helpers.js';

describe('a custom element of the page that is defined after the widget has started', () => {
  tags.forEach((tag, index) => {
    for (const slot of ['contact', 'local']) {
      it(`is shown in slot="${slot}" of <${tag}>`, async () => {
        const name = `late-card-${slot}-${index}`;
        const element = await mount(
          `<${tag} open="all"><div slot="${slot}"><${name}></${name}></div></${tag}>`,
        );
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML = '<p>Call 555-0142</p>';
            }
          },
        );
        await settled(element);
        expect(isShown(element.querySelector(name)!.shadowRoot!.firstElementChild!)).to.be.true;
      });
    }
  });
});

describe('a number in a component of the page without a slot of ours', () => {
  for (const when of ['before', 'after'] as const) {
    it(`stays in the component’s own slot “phone” if the component is defined ${when} the widget`, async () => {
      const name = `nurse-card-${when}`;
      const define = () =>
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'closed' }).innerHTML = '<slot name="phone"></slot>';
            }
          },
        );
      if (when === 'before') define();
      const element = await mount(
        `<iort-overview><${name}><span slot="phone">Call 555-0142</span></${name}></iort-overview>`,
      );
      if (when === 'after') define();
      await settled(element);
      const number = element.querySelector('span')!;
      expect(number.slot).to.equal('phone');
      expect(isShown(number)).to.be.true;
    });
  }
});

describe('words that a component of the page forwards to a slot', () => {
  for (const [tag, slot] of [
    ['iort-candidacy-factors', 'contact'],
    ['iort-overview', 'local'],
    ['iort-faq', 'local'],
  ] as const) {
    for (const [when, come] of [
      ['are filled in', (words: HTMLElement) => words.append('Call 555-0142')],
      ['are unhidden', (words: HTMLElement) => (words.hidden = false)],
    ] as const) {
      it(`are shown in slot="${slot}" of <${tag}> if they ${when} later`, async () => {
        const component = shadowHost(
          `<${tag}><slot name="${slot}" slot="${slot}"></slot></${tag}>`,
        );
        const words = document.createElement('p');
        words.slot = slot;
        words.textContent = when === 'are filled in' ? '' : 'Call 555-0142';
        words.hidden = when === 'are unhidden';
        component.append(words);
        document.body.append(component);
        afterThis(() => component.remove());
        const element = component.shadowRoot!.querySelector<IortElement>(tag)!;
        await settled(element);
        come(words);
        await settled(element);
        expect(isShown(words)).to.be.true;
        expect(words.offsetHeight).to.be.above(0);
      });
    }
  }

  it('are shown also if the component adds the slot later', async () => {
    const component = shadowHost('');
    const words = document.createElement('p');
    words.slot = 'contact';
    component.append(words);
    document.body.append(component);
    afterThis(() => component.remove());
    const element = document.createElement('iort-candidacy-factors') as IortElement;
    component.shadowRoot!.append(element);
    await settled(element);
    const slot = document.createElement('slot');
    element.append(Object.assign(slot, { name: 'contact', slot: 'contact' }));
    await settled(element);
    words.append('Call 555-0142');
    await settled(element);
    expect(isShown(words)).to.be.true;
  });
});

describe('a built-in element that the page extends with `is`', () => {
  it('causes no error in the page in a slot or in a fallback', async () => {
    const errors = pageErrors();
    await mount(
      '<iort-faq><p is="late-text">Loading</p><p slot="contact">Call <a is="late-link" href="tel:5550142">555-0142</a></p></iort-faq>',
    );
    await nextFrame(); // browsers report a rejection after all microtasks
    await nextFrame();
    expect(errors).to.deep.equal([]);
  });
});
