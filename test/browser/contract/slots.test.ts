import { expect, nextFrame } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  all,
  change,
  consoleLines,
  headings,
  isShown,
  levelOf,
  mount,
  part,
  settled,
  shownIn,
  textOf,
} from '../helpers.js';

const phone = '<p slot="contact"><a href="tel:+15550100">555-0100</a></p>';

/** Creates an element for a slot, as a script of the page would. */
function filler(slot: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.slot = slot;
  element.textContent = text;
  return element;
}

describe('the hospital’s words in a slot', () => {
  it('are below each other if they are in two elements', async () => {
    const element = await mount(
      '<iort-faq open="all"><b slot="contact">Floor 3</b> <a slot="contact" href="tel:5550142">5550142</a></iort-faq>',
    );
    const [floor, number] = [...element.children].map((child) => child.getBoundingClientRect());
    expect(number!.top).to.be.at.least(floor!.bottom);
  });

  it('stay hidden if the page hides their element', async () => {
    const element = await mount('<iort-faq open="all"><b slot="local" hidden>x</b></iort-faq>');
    expect(isShown(element.firstElementChild!)).to.equal(false);
  });
});

describe('the hospital’s phone number', () => {
  for (const tag of ['iort-overview', 'iort-side-effects', 'iort-faq']) {
    it(`is inside “when to get help” in <${tag}>`, async () => {
      const lines = consoleLines();
      const element = await mount(`<${tag} open="all">${phone}</${tag}>`);
      const slot = all<HTMLSlotElement>(element, 'slot[name=contact]')[0]!;
      expect(slot.closest('[part~=help]')).to.be.ok;
      expect(slot.assignedElements()).to.deep.equal([...element.children]);
      expect(isShown(element.firstElementChild!)).to.be.true;
      expect(lines).to.deep.equal([]);
    });

    it(`is replaced in <${tag}> by advice on whom to ask while the page gives no number`, async () => {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      const slot = () => all<HTMLSlotElement>(element, 'slot[name=contact]')[0]!;
      expect(textOf(part(element, 'contact'))).to.match(/\bask\b/i);
      expect(isShown(part(element, 'contact'))).to.be.true;
      const number = filler('contact', '555-0100');
      element.append(number);
      await settled(element);
      expect(isShown(number)).to.be.true;
      expect(slot().assignedElements()).to.deep.equal([number]);
      expect(textOf(part(element, 'contact'))).not.to.match(/\bask\b/i);
      number.remove();
      await settled(element);
      expect(textOf(part(element, 'contact'))).to.match(/\bask\b/i);
    });
  }

  it('causes one console line for two overviews whose chosen sections have no place for it', async () => {
    const lines = consoleLines();
    await mount(`<iort-candidacy-factors>${phone}</iort-candidacy-factors>`);
    for (let times = 0; times < 2; times++) {
      await mount(`<iort-overview sections="what">${phone}</iort-overview>`);
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] .*iort-overview.* steps$/);
  });

  for (const [lang, dir, own] of [
    ['es', 'rtl', 'ltr'],
    ['ar', 'ltr', 'rtl'],
  ] as const) {
    it(`is replaced by advice in the direction of the text, if the page gives no number: ${lang} on a page that is ${dir}`, async () => {
      const element = await mount(
        `<div dir="${dir}"><iort-side-effects lang="${lang}"></iort-side-effects></div>`,
      );
      await shownIn(element, lang);
      const asks = part(element, 'contact').querySelector('p')!;
      expect(textOf(asks)).not.to.be.empty;
      expect(getComputedStyle(asks).direction).to.equal(own);
    });
  }
});

describe('the hospital’s own words', () => {
  for (const tag of ['iort-overview', 'iort-side-effects', 'iort-candidacy-factors', 'iort-faq']) {
    it(`are after the text of <${tag}>, under the hospital’s name`, async () => {
      const element = await mount(
        `<${tag} local-name="St. Mary" heading-level="3"><p slot="local">Ours</p></${tag}>`,
      );
      const box = part(element, 'local');
      expect(isShown(element.firstElementChild!)).to.be.true;
      const title = box.querySelector('h4')!;
      expect(textOf(title)).to.equal('From St. Mary');
      expect(levelOf(title)).to.equal(4);
      expect(box.previousElementSibling!.localName).to.equal('section');
      expect(box.nextElementSibling).to.equal(part(element, 'about'));
      expect(parseFloat(getComputedStyle(box).borderBlockStartWidth)).to.be.above(0);
    });
  }

  it('have a heading that says "hospital" if no name is given', async () => {
    for (const attribute of ['', 'local-name=""', 'local-name="  "']) {
      const element = await mount(`<iort-faq ${attribute}><p slot="local">Ours</p></iort-faq>`);
      expect(textOf(part(element, 'local').querySelector('h3'))).to.equal('From your hospital');
    }
  });

  it('have a heading only while there are words in the slot, and the heading follows changes of the name', async () => {
    const element = await mount('<iort-faq local-name="St. Mary"></iort-faq>');
    const shownHeadings = () => headings(element).filter(isShown).map(textOf);
    expect(shownHeadings()).not.to.contain('From St. Mary');
    const words = filler('local', 'Ours');
    element.append(words);
    await settled(element);
    expect(isShown(words)).to.be.true;
    expect(shownHeadings()).to.contain('From St. Mary');
    await change(element, 'local-name', 'Mercy');
    expect(shownHeadings()).to.contain('From Mercy');
    words.slot = '';
    await settled(element);
    expect(shownHeadings()).not.to.contain('From Mercy');
  });

  it('have the direction of the host page, while the library’s text keeps its own direction', async () => {
    for (const slot of ['local', 'contact']) {
      for (const dir of ['rtl', 'ltr']) {
        const element = await mount(
          `<div dir="${dir}"><iort-overview><p slot="${slot}">123</p></iort-overview></div>`,
        );
        expect(getComputedStyle(element.firstElementChild!).direction).to.equal(dir);
        expect(getComputedStyle(part(element, 'root')).direction).to.equal('ltr');
      }
    }
  });

  it('begin at the side where the library’s text begins, on a page with the other direction', async () => {
    for (const [lang, dir] of [
      ['ar', 'ltr'],
      ['en', 'rtl'],
    ]) {
      const element = await mount(
        `<div lang="${lang}" dir="${dir}"><iort-side-effects><p slot="contact">123</p></iort-side-effects></div>`,
      );
      await shownIn(element, lang!);
      const words = document.createRange();
      words.selectNodeContents(element.firstElementChild!);
      const box = part(element, 'help').getBoundingClientRect();
      const { left, right } = words.getBoundingClientRect();
      const away = lang === 'ar' ? box.right - right : left - box.left;
      expect(away, `${lang} in ${dir}`).to.be.within(0, 40);
    }
  });

  it('follow the direction of the page when that direction changes, and when the element is moved', async () => {
    const element = await mount(
      '<div><iort-faq><p slot="local">Ours</p></iort-faq></div><div dir="rtl"></div>',
    );
    const words = element.firstElementChild!;
    const place = element.parentElement!;
    place.dir = 'rtl';
    await settled(element);
    expect(getComputedStyle(words).direction).to.equal('rtl');
    place.dir = 'ltr';
    await settled(element);
    place.nextElementSibling!.append(element);
    await settled(element);
    expect(getComputedStyle(words).direction).to.equal('rtl');
  });

  it('have a heading with the hospital’s name as text, even if the name looks like markup', async () => {
    const element = await mount(`<iort-faq><p slot="local">Ours</p></iort-faq>`);
    const name = '<img src=x onerror="window.broken = true">';
    await change(element, 'local-name', name);
    expect(textOf(part(element, 'local').querySelector('h3'))).to.equal(`From ${name}`);
    expect(all(element, 'img')).to.deep.equal([]);
    expect('broken' in window).to.be.false;
  });

  it('have a heading with the hospital’s name, even if the name begins with an apostrophe', async () => {
    const element = await mount(`<iort-faq><p slot="local">Ours</p></iort-faq>`);
    await change(element, 'local-name', '’t Lange Land Ziekenhuis');
    expect(textOf(part(element, 'local').querySelector('h3'))).to.equal(
      'From ’t Lange Land Ziekenhuis',
    );
  });
});

describe('words inside 12,000 nested elements (too deep for recursive code)', () => {
  it('don’t prevent the widget from updating', async () => {
    const lines = consoleLines();
    // Hidden, because a visible page of that depth crashes browsers, even without widgets.
    const element = await mount('<div hidden><iort-faq></iort-faq></div>');
    const words = element.appendChild(filler('contact', ''));
    let inner: Element = words;
    for (let depth = 0; depth < 12_000; depth += 1)
      inner = inner.appendChild(document.createElement('div'));
    inner.append('Call 555-0142');
    element.setAttribute('heading-level', '3');
    await settled(element);
    expect(levelOf(part(element, 'title'))).to.equal(3);
    expect(lines).to.deep.equal([]);
    words.remove();
  });
});

describe('a slot in which the page shows no words', () => {
  const away = '<style>.away { display: none }</style>';
  for (const [situation, content] of Object.entries({
    'an icon without a name':
      '<p slot="contact"><svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg></p>',
    'words that a style sheet hides': '<div><p slot="contact" class="away">555-0142</p></div>',
  })) {
    it(`has the advice on whom to ask: ${situation}`, async () => {
      const element = await mount(
        `${away}<iort-side-effects open="all">${content}</iort-side-effects>`,
      );
      const advice = part(element, 'contact').querySelector('p')!;
      expect(textOf(advice)).to.match(/ask/i);
      expect(isShown(advice)).to.equal(true);
    });
  }

  it('has no heading of the hospital; words that the page then shows are visible', async () => {
    const element = await mount(
      `<iort-faq>${away}<div><p slot="local" class="away">Ours</p></div></iort-faq>`,
    );
    const words = element.querySelector('p')!;
    expect(headings(element).filter(isShown).map(textOf)).not.to.contain('From your hospital');
    words.className = '';
    await settled(element);
    expect(isShown(words)).to.equal(true);
    expect(headings(element).filter(isShown).map(textOf)).to.contain('From your hospital');
  });
});

describe('words that a style sheet of the page hides', () => {
  for (const [tag, options, slot] of [
    ['iort-candidacy-factors', '', 'contact'],
    ['iort-side-effects', 'sections="home"', 'contact'],
    ['iort-side-effects', 'open="all"', 'contact'],
    ['iort-faq', '', 'local'],
  ] as const) {
    it(`in slot="${slot}" of <${tag} ${options}> have no heading, and are shown when the style sheet is removed`, async () => {
      const page = document.createElement('div');
      page.innerHTML = `<style>.away { display: none }</style>
        <${tag} ${options}><p slot="${slot}" class="away">Ours 555-0142</p></${tag}>`;
      customElements.upgrade(page);
      const element = page.querySelector<IortElement>(tag)!;
      const update = element.requestUpdate.bind(element);
      let updates = 0;
      // A widget that renders again and again would hang the browser.
      element.requestUpdate = (...change) => (updates += 1) < 50 && update(...change);
      afterThis(() => page.remove());
      document.body.append(page);
      await settled(element);
      await nextFrame();
      expect(updates).to.be.below(50);
      const words = element.firstElementChild!;
      expect(isShown(words)).to.equal(false);
      expect(headings(element).filter(isShown).map(textOf)).not.to.contain('From your hospital');
      page.querySelector('style')!.remove();
      expect(isShown(words)).to.equal(true);
    });
  }
});
