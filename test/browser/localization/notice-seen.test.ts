import { fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, isShown, mount, shownIn, until } from '../helpers.js';

const speaks = (element: Element) => all(element, '[part~=notice]').some(isShown);

/** Two Spanish widgets, the first in a box that may be closed. */
async function pair(box: string, end: string): Promise<[IortElement, IortElement]> {
  const first = await mount(
    `<div lang="es">${box}<iort-faq></iort-faq>${end}<iort-overview></iort-overview></div>`,
  );
  const second = first.closest('[lang=es]')!.querySelector<IortElement>('iort-overview')!;
  for (const element of [first, second]) await shownIn(element, 'es');
  return [first, second];
}

describe('that no translator has signed off a text is said where somebody sees it', () => {
  for (const [what, box, end] of [
    ['is hidden', '<div hidden>', '</div>'],
    ['stands in a closed dialog', '<dialog>', '</dialog>'],
    ['is invisible', '<div style="visibility: hidden">', '</div>'],
    ['is folded to nothing', '<div style="max-height: 0; overflow: hidden">', '</div>'],
    ['is put aside', '<div style="position: absolute; left: -9999px; width: 300px">', '</div>'],
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
  ] as const) {
    it(`where the first widget ${what}`, async () => {
      const [, second] = await pair(box, end);
      await until(() => speaks(second), 'the one that is seen says it');
    });
  }

  it('and moves on when the one that says it is closed, as tabs are', async () => {
    const [first, second] = await pair('<div class="tab">', '</div>');
    await until(() => speaks(first));
    first.closest<HTMLElement>('.tab')!.hidden = true;
    await until(() => speaks(second), 'the other one says it');
    first.closest<HTMLElement>('.tab')!.hidden = false;
    await until(() => [first, second].filter(speaks).length === 1, 'one says it');
  });

  it('and moves on where slides fade into each other', async () => {
    const slide = 'position: absolute; inset: 0 auto auto 0; width: 600px';
    const [first, second] = await pair(
      `<div style="${slide}">`,
      `</div><div style="${slide}; opacity: 0">`,
    );
    await until(() => speaks(first), 'the first says it');
    first.parentElement!.style.opacity = '0';
    second.parentElement!.style.opacity = '1';
    document.body.click(); // as on a button for the next slide
    await until(() => speaks(second), 'the second says it');
  });

  it('by the first of those that are seen, in whatever order they came', async () => {
    const place = await fixture<HTMLElement>('<div lang="es"></div>');
    const [first, second] = ['iort-faq', 'iort-overview'].map(
      (tag) => document.createElement(tag) as IortElement,
    ) as [IortElement, IortElement];
    place.append(second);
    place.prepend(first);
    for (const element of [first, second]) await shownIn(element, 'es');
    await until(() => speaks(first) && !speaks(second), 'the first says it');
  });
});
