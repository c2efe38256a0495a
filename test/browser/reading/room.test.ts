import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { all, mount, part, tags } from '../helpers.js';
import { addOwn, tick } from './questions.js';

/** Words of a widget that stand outside of it, or past its edge. */
function cutOff(element: Element): string[] {
  const { left, right } = part(element, 'root').getBoundingClientRect();
  const walker = document.createTreeWalker(part(element, 'root'), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.some((box) => box.left < left - 0.5 || box.right > right + 0.5))
      found.push(walker.currentNode.textContent!.trim());
  }
  return found;
}

describe('room', () => {
  for (const width of [280, 320]) {
    for (const tag of tags) {
      for (const direction of ['ltr', 'rtl']) {
        it(`of ${width} pixels is enough for <${tag}>, all open, on a page that is ${direction}`, async () => {
          const element = await mount(
            `<div dir="${direction}" style="inline-size: ${width}px"><${tag} open="all"></${tag}></div>`,
          );
          if (tag === 'iort-candidacy-factors') {
            await tick(element, 0);
            await addOwn(element, 'w'.repeat(300));
          }
          for (const term of all(element, '[part~=term]')) term.click();
          const root = part(element, 'root');
          expect(root.scrollWidth).to.be.at.most(width);
          expect(cutOff(element)).to.deep.equal([]);
          const { right } = root.getBoundingClientRect();
          const over = all(element, '*').filter(
            (node) => node.getBoundingClientRect().right > right + 1,
          );
          expect(over.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
        });
      }
    }
  }
});
