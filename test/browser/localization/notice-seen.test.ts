import '../../../src/define.js';
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
});
