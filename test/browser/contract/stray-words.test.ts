import { expect } from '@open-wc/testing';
import '../../support/define.js';
import {
  afterThis,
  consoleLines,
  isShown,
  mount,
  part,
  settled,
  textOf,
  until,
} from '../helpers.js';
import { number, strays } from '../stray-words.js';

describe('the hospital’s number or address is shown if', () => {
  for (const [mistake, markup] of Object.entries(strays)) {
    it(mistake, async () => {
      const element = await mount(`<iort-side-effects>${markup}</iort-side-effects>`);
      await settled(element);
      expect(isShown(element.querySelector('.number')!)).to.equal(true);
    });
  }
});

describe('the hospital’s phone number in a paragraph inside a <div>', () => {
  it('is also shown if the <div> is added later', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    element.innerHTML = `<div><p slot="contact">${number}</p></div>`;
    await settled(element);
    await settled(element);
    expect(isShown(element.querySelector('.number')!)).to.equal(true);
  });
});

describe('words for two slots in one element', () => {
  it('are shown together where the number belongs, and stay where the page has put them', async () => {
    const element = await mount(
      `<iort-side-effects><div><p slot="contact">${number}</p><p slot="local">Ours</p></div></iort-side-effects>`,
    );
    await settled(element);
    const wrapper = element.firstElementChild!;
    const [contact, local] = wrapper.children;
    expect(wrapper.assignedSlot!.closest('[part~=help]')).to.be.ok;
    expect([contact, local].map((each) => isShown(each!))).to.deep.equal([true, true]);
    // As a framework does, which removes an element from the parent that it has given it.
    wrapper.removeChild(contact!);
    await settled(element);
    expect(isShown(local!)).to.equal(true);
  });
});

function phoneInHead(): void {
  const meta = Object.assign(document.createElement('meta'), {
    name: 'iort-phone',
    content: '555-0142',
  });
  document.head.append(meta);
  afterThis(() => meta.remove());
}

describe('an empty element for the number, in one element with other words,', () => {
  const shown = (element: Element) => textOf(part(element, 'contact'));

  for (const empty of [
    '<p slot="contact"></p>',
    '<p slot="contact">&nbsp;<!-- no number --></p>',
    '<p slot="contact" hidden>555-0188</p>',
    '<slot name="contact"></slot>',
  ])
    it(`does not replace the number of the page’s head: ${empty}`, async () => {
      phoneInHead();
      for (const words of ['<p slot="local">Building C.</p>', '<p>Please enable scripts.</p>']) {
        const element = await mount(`<iort-faq open="all"><div>${empty}${words}</div></iort-faq>`);
        await settled(element);
        expect(shown(element)).to.contain('555-0142');
        expect(isShown(element.querySelector('div')!)).to.equal(words.includes('local'));
      }
    });

  it('gets its place once it has a number, and loses it again without', async () => {
    phoneInHead();
    const element = await mount(
      '<iort-faq open="all"><div><p slot="contact"></p><p slot="local">Building C.</p></div></iort-faq>',
    );
    const [wrapper] = element.children;
    wrapper!.firstElementChild!.textContent = '555-0188';
    await until(() => wrapper!.slot === 'contact', 'the number is in its place');
    await until(() => !shown(element).includes('555-0142'), 'the number of the head is gone');
    wrapper!.firstElementChild!.remove();
    await until(() => wrapper!.slot === 'local', 'the words are in their place');
    await until(() => shown(element).includes('555-0142'), 'the number of the head is back');
  });
});

describe('words that a style sheet of the page hides, in an element without a slot,', () => {
  const HIDDEN = '<style>.hidden-words { display: none }</style>';

  for (const words of [
    '<p slot="local" class="hidden-words">Building C.</p>',
    '<p slot="contact" class="hidden-words">Nurse line</p>',
    '<p slot="local"><span class="hidden-words">Building C.</span></p>',
  ])
    it(`are put into their slot once, also if something changes beside them: ${words}`, async () => {
      const element = await mount(`${HIDDEN}<iort-faq><div>${words}</div></iort-faq>`);
      const wrapper = element.querySelector('div')!;
      await settled(element);
      const changes: unknown[] = [];
      const observer = new MutationObserver((records) => {
        changes.push(...records);
        if (changes.length > 50) wrapper.remove(); // ends an endless loop, so that this test fails instead of hanging
      });
      observer.observe(wrapper, { attributeFilter: ['slot'], attributes: true });
      wrapper.append(document.createElement('i'));
      await settled(element);
      await settled(element);
      observer.disconnect();
      expect(changes).to.have.length(0);
      expect(wrapper.slot).to.equal(wrapper.firstElementChild!.slot);
    });

  it('do not replace the number of the page’s head by other words in that element', async () => {
    phoneInHead();
    const element = await mount(
      `${HIDDEN}<iort-faq open="all"><div><p slot="contact" class="hidden-words">Nurse line</p><p slot="local">Building C.</p></div></iort-faq>`,
    );
    await settled(element);
    expect(textOf(part(element, 'contact'))).to.contain('555-0142');
    expect(isShown(element.querySelector('[slot=local]')!)).to.equal(true);
  });
});

describe('a slot that the page gives to an element afterwards', () => {
  for (const slot of ['contact', 'local'])
    it(`is kept, if the element was put into a slot because of the words in it: ${slot}`, async () => {
      const element = await mount('<iort-faq><div><p slot="local">Old</p></div></iort-faq>');
      const [wrapper] = element.children;
      await settled(element);
      wrapper!.slot = slot;
      wrapper!.innerHTML = 'Ask at desk 5';
      await settled(element);
      expect(wrapper!.slot).to.equal(slot);
      expect(isShown(wrapper!)).to.equal(true);
    });
});

describe('an element around words for a slot', () => {
  it('is shown in that slot, with all its content', async () => {
    const element = await mount(
      `<iort-side-effects><div>Mercy Hospital <p slot="contact">${number}</p></div></iort-side-effects>`,
    );
    await settled(element);
    expect(element.firstElementChild!.assignedSlot!.closest('[part~=help]')).to.be.ok;
    expect(isShown(element.firstElementChild!)).to.equal(true);
  });
});

describe('content of a widget does not count as words for a slot if', () => {
  for (const [what, markup] of [
    [
      'a fallback with a date but no number',
      '<iort-faq><p>Ask your care team. As of 2026-11-25.</p></iort-faq>',
    ],
    [
      'plain HTML from the library with a short number before a heading',
      '<iort-overview phone="112"><div><p>Call 112</p><h3 id="iort-overview-cancers">IORT for your cancer</h3></div></iort-overview>',
    ],
  ] as const)
    it(`it is ${what}; no console line is written`, async () => {
      const lines = consoleLines();
      const element = await mount(markup);
      expect(isShown(element.firstElementChild!)).to.equal(false);
      expect(lines).to.deep.equal([]);
    });

  it('it is a fallback that repeats the number of the slot, or has slot="default"', async () => {
    const lines = consoleLines();
    const element = await mount(
      '<iort-faq><p>Call (555) 0142.</p><p slot="contact">Call 5550142.</p></iort-faq>',
    );
    expect(isShown(element.firstElementChild!)).to.equal(false);
    expect(lines).to.deep.equal([]);
    const named = await mount('<iort-faq><p slot="default">Loading</p></iort-faq>');
    await settled(named);
    expect(isShown(named.firstElementChild!)).to.equal(false);
  });

  it('it is a fallback with a header and a footer, and the page continues after the widget', async () => {
    const element = await mount(
      '<iort-faq><header>IORT</header><p>Ask.</p><footer>Us</footer></iort-faq><p>More</p>',
    );
    expect(isShown(element.firstElementChild!)).to.equal(false);
  });

  it('it is inside a custom element that has its own slots', async () => {
    customElements.define(
      'x-card',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<slot name="contact"></slot>';
        }
      },
    );
    const lines = consoleLines();
    const element = await mount(
      '<iort-faq><x-card><p slot="contact">Theirs</p></x-card></iort-faq>',
    );
    expect(element.firstElementChild!.firstElementChild!.slot).to.equal('contact');
    expect(element.firstElementChild!.hasAttribute('slot')).to.equal(false);
    expect(lines).to.deep.equal([]);
  });

  it('it is an empty paragraph; once the paragraph has words, they are shown', async () => {
    const element = await mount(
      '<iort-side-effects><p slot="local"> </p><p slot="contact"><br></p></iort-side-effects>',
    );
    expect(isShown(part(element, 'local'))).to.equal(false);
    expect(textOf(part(element, 'contact'))).to.match(/^Ask your care team which number/);
    element.firstElementChild!.textContent = 'Ours';
    await settled(element);
    expect(isShown(part(element, 'local'))).to.equal(true);
  });
});

describe('a phone number in an attribute with a wrong name', () => {
  for (const name of [
    'contact',
    'data-contact',
    'tel',
    'data-phone',
    'data-phone-number',
    'phone_number',
    'iort-contact',
    'telefono',
  ]) {
    it(`is reported: ${name}`, async () => {
      const lines = consoleLines();
      await mount(`<iort-side-effects ${name}="555-0142"></iort-side-effects>`);
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.contain(`<iort-side-effects ${name}>`)
        .and.contain('<p slot="contact">')
        .and.contain('phone=');
    });
  }
});

describe('the phone number, if the shown sections have no place for it', () => {
  it('is at the end; if another section of the widget has a place for it, a console line names that section', async () => {
    const lines = consoleLines();
    for (const widget of ['iort-candidacy-factors', 'iort-overview sections="what"']) {
      const [tag] = widget.split(' ');
      const element = await mount(`<${widget}><p slot="contact">${number}</p></${tag}>`);
      expect(isShown(element.querySelector('.number')!)).to.equal(true);
      expect(part(element, 'contact').nextElementSibling).to.equal(part(element, 'local'));
    }
    expect(lines).to.have.length(1);
    expect(lines[0])
      .to.contain('<iort-overview>')
      .and.match(/add one of these to sections: steps$/);
  });
});
