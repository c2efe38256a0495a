import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, mount, part, settled } from '../helpers.js';

/** Containers in which an element is only as wide as its content; `*` stands for the element. */
const places: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display: flex">*</div>',
  'a flex row beside others':
    '<div style="display: flex"><div style="flex: 0 0 120px">Menu</div>*</div>',
  'a centered flex column':
    '<div style="display: flex; flex-direction: column; align-items: center">*</div>',
  'a grid with columns as wide as their content':
    '<div style="display: grid; justify-content: start">*</div>',
  'a table cell': '<table><tr><td>*</td></tr></table>',
  'a float': '<div style="float: left">*</div>',
  'an inline block': '<div style="display: inline-block">*</div>',
  'a box as wide as its content': '<div style="width: fit-content">*</div>',
  'an absolute box': '<div style="position: absolute">*</div>',
  'a dialog': '<dialog open style="padding: 0; border: 0">*</dialog>',
};

/** A long paragraph of a host page, with the same maximum width as the text of a widget. */
const plain = `<div class="plain"><p style="max-width: 38em; margin: 0">${'Plain words, as many as fill a line. '.repeat(30)}</p></div>`;

/** The width of an element in a container, on a page of 760 px. */
async function widthIn(place: string, markup: string, selector: string): Promise<number> {
  const page = await fixture<HTMLElement>(
    `<div style="width: 760px; position: relative">${place.replace('*', markup)}</div>`,
  );
  const box = page.querySelector<IortElement>(selector)!;
  await box.updateComplete;
  return box.getBoundingClientRect().width;
}

const widgets = [
  '<iort-faq></iort-faq>',
  '<iort-overview sections="steps"></iort-overview>',
  '<iort-overview sections="weigh"></iort-overview>',
  '<iort-side-effects></iort-side-effects>',
  '<iort-candidacy-factors></iort-candidacy-factors>',
];

describe('a widget is at least as wide as plain text, or at least 600 px wide', () => {
  for (const [name, place] of Object.entries(places)) {
    it(`in ${name}`, async () => {
      const wanted = await widthIn(place, plain, '.plain');
      for (const widget of widgets) {
        const width = await widthIn(place, widget, widget.slice(1, widget.search(/[ >]/)));
        expect(width, widget).to.be.at.least(Math.min(wanted, 600) - 1);
        expect(width, widget).to.be.at.most(760);
      }
    });
  }
});

describe('a widget', () => {
  for (const [float, page, isBeside] of [
    [200, 760, true],
    [560, 760, false],
    [760, 760, false],
    [120, 320, false],
  ] as const) {
    it(`is ${isBeside ? 'beside' : 'below'} a float of ${float}px in a page of ${page}px`, async () => {
      for (const widget of widgets) {
        const element = await mount(
          `<div style="width: ${page}px"><div style="float: left; width: ${float}px; height: 90px"></div>${widget}</div>`,
        );
        const { width } = part(element, 'root').getBoundingClientRect();
        expect(width, widget).to.equal(isBeside ? page - float : page);
      }
    });
  }

  it('shrinks in a narrow dialog, so that nothing overflows', async () => {
    for (const widget of widgets) {
      const element = await mount(
        `<dialog open style="padding: 0; border: 0; width: auto; max-width: 280px">${widget}</dialog>`,
      );
      await settled(element);
      expect(element.getBoundingClientRect().width, widget).to.be.at.most(280);
      expect(part(element, 'root').scrollWidth, widget).to.be.at.most(280);
    }
  });

  it('has pictures beside their steps, and two columns, only on a wide page', async () => {
    for (const [width, isBeside] of [
      [320, false],
      [1000, true],
    ] as const) {
      const element = await mount(
        `<div style="width: ${width}px"><iort-overview></iort-overview></div>`,
      );
      const [step, picture] = [...part(element, 'step').children].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(step!.right <= picture!.left, `${width}px`).to.equal(isBeside);
      expect(picture!.bottom <= step!.top, `${width}px`).to.equal(!isBeside);
      const [left, right] = all(element, '.side').map((side) => side.getBoundingClientRect());
      expect(left!.right <= right!.left, `${width}px`).to.equal(isBeside);
    }
  });

  it('has sections, steps, columns and a table that end at the same edge', async () => {
    const element = await mount('<div style="width: 1000px"><iort-overview></iort-overview></div>');
    const right = (each: Element) => Math.round(each.getBoundingClientRect().right);
    const root = part(element, 'root');
    const wide = [...root.querySelectorAll('table, .balance, .steps, section, .about')];
    expect(new Set(wide.map(right)).size).to.equal(1);
  });
});
