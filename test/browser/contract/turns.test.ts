import { expect, fixture, html } from '@open-wc/testing';
import '../../support/define.js';
import { inTurn } from '../../../src/shared/turns.js';
import { mount, part, tags, until } from '../helpers.js';

/** Keeps the page busy, as building an element does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

async function places(count: number): Promise<Element[]> {
  const box = await fixture(html`<div></div>`);
  box.append(...Array.from({ length: count }, () => document.createElement('i')));
  return [...box.children];
}

describe('widgets that come together', () => {
  it('are built in the order of the page, whichever came first', async () => {
    const elements = await places(4);
    const built: number[] = [];
    await Promise.all([2, 0, 3, 1].map((at) => inTurn(elements[at]!, () => void built.push(at))));
    expect(built).to.deep.equal([0, 1, 2, 3]);
  });

  it('let the browser do something else in between, where there are many', async () => {
    const elements = await places(8);
    const done: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done.push('the browser');
    const built = Promise.all(
      elements.map((element) =>
        inTurn(element, () => {
          work(20);
          done.push('built');
        }),
      ),
    );
    port2.postMessage(undefined);
    await built;
    expect(done.indexOf('the browser')).to.be.within(1, 4);
    expect(done.filter((what) => what === 'built')).to.have.length(8);
  });

  it('are built though one of them can’t be', async () => {
    const [first, second] = await places(2);
    let isBuilt = false;
    await Promise.all([
      inTurn(first!, () => {
        throw new Error('broken');
      }),
      inTurn(second!, () => (isBuilt = true)),
    ]);
    expect(isBuilt).to.equal(true);
  });

  it('all stand in the end, also what is taken away and put back meanwhile', async () => {
    const first = await mount(
      tags
        .map((tag) => `<${tag}></${tag}>`)
        .join('')
        .repeat(5),
    );
    const box = first.parentElement!;
    box.prepend(box.lastElementChild!);
    await until(() => [...box.children].every((each) => part(each, 'title')), 'all stand');
    expect(box.children).to.have.length(20);
  });
});
