import { expect } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, isShown, mount, part, tags, textOf } from '../helpers.js';

/** Adds a style sheet of a host page for one test. */
function hostStyle(css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  afterThis(() => style.remove());
}

/** Some style properties whose change a reader would see. */
const looks = [
  'background-color',
  'border-top-style',
  'box-sizing',
  'color',
  'display',
  'float',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'list-style-type',
  'opacity',
  'padding-top',
  'position',
  'text-align',
  'text-decoration-line',
  'text-indent',
  'text-shadow',
  'text-transform',
  'visibility',
  'white-space-collapse',
  'writing-mode',
] as const;

/** How each element inside a widget looks. */
const appearance = (element: Element): string[] =>
  all(element, '*').map((inner) => {
    const style = getComputedStyle(inner);
    const name = `${inner.localName}.${inner.getAttribute('class')}`;
    return [name, ...looks.map((look) => `${look}: ${style.getPropertyValue(look)}`)].join('; ');
  });

/** Mounts a widget with all disclosures open. No style of a test can change the font size around it. */
const opened = (tag: string) =>
  mount<IortElement>(
    `<div style="font-size: 18px !important"><${tag} open="all" style="font-size: 18px !important">
      <p slot="local">Ours</p></${tag}></div>`,
  );

const inherited = `font: italic 900 20px/0.5 fantasy; text-transform: uppercase;
  letter-spacing: 1px; writing-mode: vertical-rl; white-space: nowrap; text-align: right;
  color: lime; text-indent: 50px; text-shadow: 1px 1px red; list-style: square inside;
  font-variant: small-caps; hyphens: auto; quotes: none; cursor: wait; direction: ltr;`;

const hostile = {
  'unsets everything': '* { all: unset }',
  'sets everything to its initial value with !important': '* { all: initial !important }',
  'sets content-box everywhere': '*, *::before, *::after { box-sizing: content-box }',
  'styles elements by name': `p, h1, h2, h3, h4, ul, ol, li, a, button, summary, details, section,
    strong, small, div, span, svg, input, label {
      background: black !important; border: 5px solid red !important; color: lime !important;
      display: inline !important; float: right !important; font-size: 3px !important;
      padding: 9px !important; position: absolute !important; opacity: 0.1 !important }`,
  'styles classes and ids that the widgets use too': `.root, .title, .heading, .help, .notice,
    .disclosure, .answer, .term, #iort-faq-awake, [part], [lang], [dir] {
      color: lime !important; float: right !important; font-size: 3px !important }`,
  'has unusual text styles, which are inherited': `body { ${inherited} }`,
  'gives the element itself unusual text styles': `${tags.join()} { ${inherited} }`,
};

describe('a host page cannot change the looks of the text', () => {
  for (const [doing, css] of Object.entries(hostile)) {
    for (const tag of tags) {
      it(`when it ${doing}: <${tag}>`, async () => {
        const element = await opened(tag);
        // Fixes the width: the page's style may make the widget narrower, and a table is stacked if it is narrow.
        element.style.inlineSize = `${element.offsetWidth}px`;
        const before = appearance(element);
        hostStyle(css);
        expect(isShown(part(element, 'title'))).to.be.true;
        expect(appearance(element)).to.deep.equal(before);
      });
    }
  }
});

describe('the size of the text', () => {
  const sizes = (element: Element): number[] =>
    all(element, '[part~=root], [part~=root] *')
      .filter((inner) =>
        [...inner.childNodes].some(
          ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
        ),
      )
      .map((inner) => parseFloat(getComputedStyle(inner).fontSize));

  for (const tag of tags) {
    it(`is never under 16 px in <${tag}>`, async () => {
      for (const size of ['4px', '0.5em', '12px', '0']) {
        const element = await mount(
          `<div style="font-size: ${size}"><${tag} open="all"></${tag}></div>`,
        );
        expect(sizes(element).length).to.be.above(20);
        expect(Math.min(...sizes(element)), size).to.be.at.least(16);
      }
    });

    it(`in <${tag}> is at least the font size of the host page`, async () => {
      for (const size of [17, 20, 60]) {
        const element = await mount(
          `<div style="font-size: ${size}px"><${tag} open="all"></${tag}></div>`,
        );
        expect(getComputedStyle(part(element, 'paragraph')).fontSize).to.match(/px$/);
        expect(getComputedStyle(part(element, 'root')).fontSize).to.equal(`${size}px`);
        expect(Math.min(...sizes(element))).to.equal(size);
      }
    });
  }
});

describe('the line height', () => {
  for (const value of ['24px', '150%', '1.5em', 'normal', '1', '0'])
    it(`is at least 1.2, also if the page has 1 and --iort-line-height is ${value}`, async () => {
      const element = await mount(
        `<div style="line-height: 1; --iort-line-height: ${value}"><iort-faq></iort-faq></div>`,
      );
      const { lineHeight, fontSize } = getComputedStyle(part(element, 'paragraph'));
      expect(parseFloat(lineHeight) / parseFloat(fontSize)).to.be.at.least(1.19);
    });
});

describe('a page that makes the widget a grid', () => {
  it('leaves the text the whole width', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    hostStyle('iort-faq { display: grid !important; grid-template-columns: repeat(12, 1fr) }');
    expect(part(element, 'root').offsetWidth).to.equal(element.offsetWidth);
  });
});

describe('what a host page may decide', () => {
  it('is the font and the spacing of letters and words', async () => {
    const element = await mount(
      `<div style="font-family: serif; letter-spacing: 2px; word-spacing: 3px">
        <iort-faq></iort-faq></div>`,
    );
    const style = getComputedStyle(part(element, 'paragraph'));
    expect([style.fontFamily, style.letterSpacing, style.wordSpacing]).to.deep.equal([
      'serif',
      '2px',
      '3px',
    ]);
  });

  it('is that a widget with hidden="until-found" is hidden until it is found', async () => {
    const element = await mount('<iort-faq hidden="until-found"></iort-faq>');
    const isSeen = () => part(element, 'title').checkVisibility();
    expect(isSeen()).to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(0);
    if ('onbeforematch' in document) expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = false;
    expect(isSeen()).to.equal(true);
  });

  it('is when a widget that is a popover is shown', async () => {
    const element = await mount('<iort-faq popover></iort-faq>');
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.showPopover();
    expect(element.getBoundingClientRect().width).to.be.above(300);
    expect(isShown(part(element, 'title'))).to.equal(true);
    const { top, bottom } = element.getBoundingClientRect();
    expect(top, 'the text begins in the window').to.be.at.least(0);
    expect(bottom, 'the text can be scrolled to its end').to.be.at.most(innerHeight);
    element.hidePopover();
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('is whether a reader can see and click the element', async () => {
    for (const css of ['visibility: hidden', 'pointer-events: none']) {
      const element = await mount(`<div style="${css}"><iort-faq></iort-faq></div>`);
      const [name, value] = css.split(': ') as [string, string];
      for (const inner of [part(element, 'title'), part(element, 'summary')]) {
        expect(getComputedStyle(inner).getPropertyValue(name), textOf(inner)).to.equal(value);
      }
    }
  });
});

describe('a link to a source', () => {
  it('sends no referrer to the source', async () => {
    const element = await mount('<iort-faq open="all"></iort-faq>');
    const links = all<HTMLAnchorElement>(element, 'a[href^=http]');
    expect(links.length).to.be.above(5);
    for (const link of links) expect(link.referrerPolicy, link.href).to.equal('no-referrer');
  });
});
