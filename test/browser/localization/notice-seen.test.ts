import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, isShown, mount, settled, shownIn, until } from '../helpers.js';

const hasNotice = (element: Element) => all(element, '[part~=notice]').some(isShown);

/** Two Spanish widgets, the first in a box that may be closed. */
async function pair(box: string, end: string): Promise<[IortElement, IortElement]> {
  const first = await mount(
    `<div lang="es">${box}<iort-faq></iort-faq>${end}<iort-overview></iort-overview></div>`,
  );
  const second = first.closest('[lang=es]')!.querySelector<IortElement>('iort-overview')!;
  for (const element of [first, second]) await shownIn(element, 'es');
  return [first, second];
}

describe('the notice that no translator has signed off a text is where readers can see it', () => {
  for (const [what, box, end] of [
    ['is hidden', '<div hidden>', '</div>'],
    ['stands in a closed dialog', '<dialog>', '</dialog>'],
    ['is invisible', '<div style="visibility: hidden">', '</div>'],
    ['is folded to nothing', '<div style="max-height: 0; overflow: hidden">', '</div>'],
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
      'is outside of the window of a carousel',
      '<div style="overflow: hidden; width: 600px"><div style="margin-left: 700px; width: 500px">',
      '</div></div>',
    ],
    ['stands in a closed disclosure', '<details><summary>More</summary>', '</details>'],
    [
      'is a closed drawer at the end',
      '<div style="position: relative; overflow: hidden"><div style="position: absolute; inset: 0 auto auto 100%; width: 300px">',
      '</div><div style="height: 100px"></div></div>',
    ],
    [
      'is a closed drawer below',
      '<div style="position: relative; overflow: hidden; height: 100px"><div style="position: absolute; top: 100%; width: 100%">',
      '</div></div>',
    ],
    [
      'is a closed drawer beside the window',
      '<div style="position: fixed; inset: 0 auto auto 100%; width: 300px">',
      '</div>',
    ],
    [
      'is a closed drawer below the window',
      '<div style="position: fixed; inset: 100% 0 auto; height: 300px; overflow: auto">',
      '</div>',
    ],
    [
      'is a drawer moved out of the window',
      '<div style="position: fixed; inset: 0 0 auto auto; width: 300px; transform: translateX(100%)">',
      '</div>',
    ],
    [
      'has its beginning cut off',
      '<div style="height: 600px; overflow: hidden"><div style="margin-top: -300px">',
      '</div></div>',
    ],
    ['is folded by scale', '<div style="transform: scaleY(0)">', '</div>'],
    ['is clipped by a path', '<div style="clip-path: inset(50%)">', '</div>'],
    ['is clipped by a circle', '<div style="clip-path: circle(0)">', '</div>'],
    [
      'is clipped by the old “clip” property',
      '<div style="position: absolute; clip: rect(0, 0, 0, 0)">',
      '</div>',
    ],
    [
      'is the back of a card',
      '<div style="backface-visibility: hidden; transform: rotateY(180deg)">',
      '</div>',
    ],
    [
      'lies under another layer',
      '<div style="position: relative">',
      '<div style="position: absolute; inset: 0; background: #fff"></div></div>',
    ],
  ] as const) {
    it(`where the first widget ${what}`, async () => {
      const [, second] = await pair(box, end);
      await until(() => hasNotice(second), 'the one that is seen says it');
    });
  }

  it('and moves on when the one that says it is closed, as tabs are', async () => {
    const [first, second] = await pair('<div class="tab">', '</div>');
    await until(() => hasNotice(first));
    first.closest<HTMLElement>('.tab')!.hidden = true;
    await until(() => hasNotice(second), 'the other one says it');
    first.closest<HTMLElement>('.tab')!.hidden = false;
    await until(() => [first, second].filter(hasNotice).length === 1, 'one says it');
  });

  it('and moves on when the one that says it is hidden below the window', async () => {
    const [first, second] = await pair(
      '<div class="tab" hidden>',
      '</div><div style="height: 3000px"></div>',
    );
    await until(() => hasNotice(second), 'the one that is seen says it');
    first.closest<HTMLElement>('.tab')!.hidden = false;
    second.hidden = true;
    await until(() => hasNotice(first), 'the one that is left says it');
  });

  it('and moves on where slides fade into each other', async () => {
    const slide = 'position: absolute; inset: 0 auto auto 0; width: 600px';
    const [first, second] = await pair(
      `<div style="${slide}">`,
      `</div><div style="${slide}; opacity: 0">`,
    );
    await until(() => hasNotice(first), 'the first says it');
    first.parentElement!.style.opacity = '0';
    second.parentElement!.style.opacity = '1';
    document.body.click(); // as on a button for the next slide
    await until(() => hasNotice(second), 'the second says it');
  });

  it('and moves on when a card is turned over, whose back says it', async () => {
    const face =
      'backface-visibility: hidden; position: absolute; inset: 0 auto auto 0; width: 600px';
    const [first, second] = await pair(
      `<div style="${face}">`,
      `</div><div style="${face}; transform: rotateY(180deg)">`,
    );
    await until(() => hasNotice(first), 'the front says it');
    first.parentElement!.style.transform = 'rotateY(180deg)';
    second.parentElement!.style.transform = '';
    document.body.click();
    await until(() => hasNotice(second), 'the back says it');
  });

  it('and moves on once a reader scrolls to where it can’t be seen', async () => {
    const [first, second] = await pair(
      '<div style="height: 3000px"></div><div style="clip-path: circle(0)">',
      '</div>',
    );
    afterThis(() => scrollTo(0, 0));
    first.scrollIntoView();
    await until(() => hasNotice(second), 'the one that is seen says it');
    scrollTo(0, 0);
    document.body.click();
    await new Promise(requestAnimationFrame);
    expect(hasNotice(second)).to.equal(true, 'and goes on');
  });

  it('and stays where a bar of the page lies over it', async () => {
    const [first, second] = await pair(
      '<div style="position: fixed; inset: 0; background: #fff; z-index: 9">Cookies?</div><div>',
      '</div>',
    );
    await until(() => hasNotice(first), 'the first says it');
    document.body.click();
    await new Promise(requestAnimationFrame);
    await settled(second);
    expect([first, second].map(hasNotice)).to.deep.equal([true, false]);
  });

  it('and stays where a reader can scroll to it inside a box', async () => {
    const [first, second] = await pair(
      '<div style="height: 200px; overflow: auto"><div style="height: 900px"></div>',
      '</div>',
    );
    await until(() => hasNotice(first), 'the first says it');
    document.body.click();
    await new Promise(requestAnimationFrame);
    await settled(second);
    expect([first, second].map(hasNotice)).to.deep.equal([true, false]);
  });

  it('by the first visible one, in any order of being added', async () => {
    const place = await fixture<HTMLElement>('<div lang="es"></div>');
    const [first, second] = ['iort-faq', 'iort-overview'].map(
      (tag) => document.createElement(tag) as IortElement,
    ) as [IortElement, IortElement];
    place.append(second);
    place.prepend(first);
    for (const element of [first, second]) await shownIn(element, 'es');
    await until(() => hasNotice(first) && !hasNotice(second), 'the first says it');
  });
});
