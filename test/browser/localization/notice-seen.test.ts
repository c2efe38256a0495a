import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  all,
  consoleLines,
  isShown,
  mount,
  pageErrors,
  settled,
  shownIn,
  until,
} from '../helpers.js';

const hasNotice = (element: Element) => all(element, '[part~=notice]').some(isShown);

/** Mounts two Spanish widgets. `box` and `end` are the HTML before and after the first widget, and may hide it. */
async function pair(box: string, end: string): Promise<[IortElement, IortElement]> {
  const first = await mount(
    `<div lang="es">${box}<iort-faq></iort-faq>${end}<iort-overview></iort-overview></div>`,
  );
  const second = first.closest('[lang=es]')!.querySelector<IortElement>('iort-overview')!;
  for (const element of [first, second]) await shownIn(element, 'es');
  return [first, second];
}

describe('the notice about an unreviewed translation is in a widget that readers can see', () => {
  for (const [situation, box, end] of [
    ['is hidden', '<div hidden>', '</div>'],
    ['is in a closed dialog', '<dialog>', '</dialog>'],
    ['is invisible', '<div style="visibility: hidden">', '</div>'],
    ['is in a box of height 0', '<div style="max-height: 0; overflow: hidden">', '</div>'],
    [
      'is moved out of the page',
      '<div style="position: absolute; left: -9999px; width: 300px">',
      '</div>',
    ],
    [
      'is clipped to a dot',
      '<div style="position: absolute; width: 1px; height: 1px; overflow: hidden">',
      '</div>',
    ],
    [
      'is outside the visible part of a carousel',
      '<div style="overflow: hidden; width: 600px"><div style="margin-left: 700px; width: 500px">',
      '</div></div>',
    ],
    ['is in a closed disclosure', '<details><summary>More</summary>', '</details>'],
    [
      'is in a closed drawer at the end',
      '<div style="position: relative; overflow: hidden"><div style="position: absolute; inset: 0 auto auto 100%; width: 300px">',
      '</div><div style="height: 100px"></div></div>',
    ],
    [
      'is in a closed drawer below',
      '<div style="position: relative; overflow: hidden; height: 100px"><div style="position: absolute; top: 100%; width: 100%">',
      '</div></div>',
    ],
    [
      'is in a closed drawer beside the viewport',
      '<div style="position: fixed; inset: 0 auto auto 100%; width: 300px">',
      '</div>',
    ],
    [
      'is in a closed drawer below the viewport',
      '<div style="position: fixed; inset: 100% 0 auto; height: 300px; overflow: auto">',
      '</div>',
    ],
    [
      'is in a drawer that is moved out of the viewport',
      '<div style="position: fixed; inset: 0 0 auto auto; width: 300px; transform: translateX(100%)">',
      '</div>',
    ],
    [
      'is cut off at its beginning',
      '<div style="height: 600px; overflow: hidden"><div style="margin-top: -300px">',
      '</div></div>',
    ],
    ['is scaled to height 0', '<div style="transform: scaleY(0)">', '</div>'],
    ['is clipped by a path', '<div style="clip-path: inset(50%)">', '</div>'],
    ['is clipped by a circle', '<div style="clip-path: circle(0)">', '</div>'],
    [
      'is clipped by the old “clip” property',
      '<div style="position: absolute; clip: rect(0, 0, 0, 0)">',
      '</div>',
    ],
    [
      'is on the back of a card',
      '<div style="backface-visibility: hidden; transform: rotateY(180deg)">',
      '</div>',
    ],
    [
      'is under another layer',
      '<div style="position: relative">',
      '<div style="position: absolute; inset: 0; background: #fff"></div></div>',
    ],
  ] as const) {
    it(`if the first widget ${situation}`, async () => {
      const [, second] = await pair(box, end);
      await until(() => hasNotice(second), 'the visible widget shows the notice');
    });
  }

  it('and moves to another widget when its own widget is hidden, as in tabs', async () => {
    const [first, second] = await pair('<div class="tab">', '</div>');
    await until(() => hasNotice(first));
    first.closest<HTMLElement>('.tab')!.hidden = true;
    await until(() => hasNotice(second), 'the other widget shows the notice');
    first.closest<HTMLElement>('.tab')!.hidden = false;
    await until(
      () => [first, second].filter(hasNotice).length === 1,
      'only one widget shows the notice',
    );
  });

  it('and moves to another widget when its own widget, which is below the viewport, is hidden', async () => {
    const [first, second] = await pair(
      '<div class="tab" hidden>',
      '</div><div style="height: 3000px"></div>',
    );
    await until(() => hasNotice(second), 'the visible widget shows the notice');
    first.closest<HTMLElement>('.tab')!.hidden = false;
    second.hidden = true;
    await until(() => hasNotice(first), 'the remaining widget shows the notice');
  });

  it('and moves to the next slide when slides fade into each other', async () => {
    const slide = 'position: absolute; inset: 0 auto auto 0; width: 600px';
    const [first, second] = await pair(
      `<div style="${slide}">`,
      `</div><div style="${slide}; opacity: 0">`,
    );
    await until(() => hasNotice(first), 'the first widget shows the notice');
    first.parentElement!.style.opacity = '0';
    second.parentElement!.style.opacity = '1';
    document.body.click(); // as on a button for the next slide
    await until(() => hasNotice(second), 'the second widget shows the notice');
  });

  it('and moves to the back of a card when the card is turned over', async () => {
    const face =
      'backface-visibility: hidden; position: absolute; inset: 0 auto auto 0; width: 600px';
    const [first, second] = await pair(
      `<div style="${face}">`,
      `</div><div style="${face}; transform: rotateY(180deg)">`,
    );
    await until(() => hasNotice(first), 'the front shows the notice');
    first.parentElement!.style.transform = 'rotateY(180deg)';
    second.parentElement!.style.transform = '';
    document.body.click();
    await until(() => hasNotice(second), 'the back shows the notice');
  });

  it('and is in the visible widget after a reader has scrolled to a clipped one, and stays when the reader scrolls back', async () => {
    const [first, second] = await pair(
      '<div style="height: 3000px"></div><div style="clip-path: circle(0)">',
      '</div>',
    );
    afterThis(() => scrollTo(0, 0));
    first.scrollIntoView();
    await until(() => hasNotice(second), 'the visible widget shows the notice');
    scrollTo(0, 0);
    document.body.click();
    await new Promise(requestAnimationFrame);
    expect(hasNotice(second)).to.equal(true, 'the second widget still shows the notice');
  });

  it('and stays in its widget if a banner of the page covers the widget', async () => {
    const [first, second] = await pair(
      '<div style="position: fixed; inset: 0; background: #fff; z-index: 9">Cookies?</div><div>',
      '</div>',
    );
    await until(() => hasNotice(first), 'the first widget shows the notice');
    document.body.click();
    await new Promise(requestAnimationFrame);
    await settled(second);
    expect([first, second].map(hasNotice)).to.deep.equal([true, false]);
  });

  it('and stays in its widget if a reader can scroll to that widget inside a box', async () => {
    const [first, second] = await pair(
      '<div style="height: 200px; overflow: auto"><div style="height: 900px"></div>',
      '</div>',
    );
    await until(() => hasNotice(first), 'the first widget shows the notice');
    document.body.click();
    await new Promise(requestAnimationFrame);
    await settled(second);
    expect([first, second].map(hasNotice)).to.deep.equal([true, false]);
  });

  it('and is in the first visible widget on the page, even if the second widget was added earlier', async () => {
    const place = await fixture<HTMLElement>('<div lang="es"></div>');
    const [first, second] = ['iort-faq', 'iort-overview'].map(
      (tag) => document.createElement(tag) as IortElement,
    ) as [IortElement, IortElement];
    place.append(second);
    place.prepend(first);
    for (const element of [first, second]) await shownIn(element, 'es');
    await until(() => hasNotice(first) && !hasNotice(second), 'the first widget shows the notice');
  });

  it('and causes a console line but no error if the page breaks `checkVisibility()`, then changes the language of a widget and removes widgets', async () => {
    const [first, second] = await pair('', '');
    const lines = consoleLines();
    const errors = pageErrors();
    const { checkVisibility } = Element.prototype;
    Element.prototype.checkVisibility = () => {
      throw new Error('broken');
    };
    afterThis(() => Object.assign(Element.prototype, { checkVisibility }));
    first.lang = 'ar';
    await shownIn(first, 'ar');
    second.remove();
    first.remove();
    await settled(second);
    expect(errors).to.deep.equal([]);
    expect(lines.join()).to.contain('broken');
  });
});
