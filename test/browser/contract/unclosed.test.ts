import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { looksLikePage } from '../../../src/slots/page.js';
import { all, consoleLines, isShown, mount, settled } from '../helpers.js';

/** All that the widgets have said on this page: each line comes once. */
const said: string[] = [];
const warn = console.warn;
before(() => (console.warn = (line: string) => said.push(line)));
after(() => (console.warn = warn));

describe('a tag that is written as if it closed itself', () => {
  it('does not swallow what follows in the page', async () => {
    const outer = await mount('<iort-overview /><iort-faq /><h2 id="after">Call us</h2>');
    const inner = outer.querySelector('iort-faq')!;
    await settled(inner);
    expect(all(outer, '[part~=title]')).to.have.length(1);
    expect(isShown(inner)).to.equal(true);
    expect(said.join()).to.match(/<iort-overview><\/iort-overview>/);
  });

  for (const rest of [
    '<main><h2>Call us</h2></main>',
    '<footer>Call us</footer>',
    '<div data-iort="faq">Call us</div>',
  ]) {
    it(`does not swallow ${rest}`, async () => {
      const element = await mount(`<p>Before</p><iort-side-effects />${rest}`);
      expect(isShown(element.firstElementChild!)).to.equal(true);
      expect(said.join()).to.match(/<iort-side-effects>: another widget, or the rest of the page/);
    });
  }
});

describe('a tag that was never closed, before a heading of the page', () => {
  it('shows what it has swallowed, even if a widget inside it has swallowed it too', async () => {
    const outer = await mount(
      '<iort-overview /><iort-faq /><h2>Call us</h2><p id="words">Words of the page</p>',
    );
    await settled(outer.querySelector('iort-faq')!);
    expect(isShown(outer.querySelector('#words')!)).to.equal(true);
  });

  it('says that it may have swallowed something', async () => {
    await mount('<p>Before</p><iort-candidacy-factors /><p>Words of the page.</p><p>More.</p>');
    expect(said.join()).to.match(
      /<iort-candidacy-factors>: more than a short fallback is between its tags/,
    );
  });
});

describe('content between the tags is taken for the rest of a page if it is', () => {
  const looks = (markup: string) => {
    const place = document.createElement('div');
    place.innerHTML = markup;
    return looksLikePage([...place.childNodes]);
  };

  for (const rest of [
    '<h2>Call us</h2>',
    '<p>Words of the page.</p><p>More of them.</p>',
    `<p>${'Words of the page. '.repeat(20)}</p>`,
    '<ul><li><a href="/a">A</a></li></ul>',
    '<section>Opening hours</section>',
    '<p>Find us: <input aria-label="Search"></p>',
    '<details><summary>Parking</summary>Here</details>',
  ])
    it(rest.slice(0, 60), () => expect(looks(rest)).to.equal(true));

  it('not a short fallback, with a link or without', () => {
    for (const fallback of ['Ask your care team.', '<p>Read <a href="/iort">about it</a>.</p> '])
      expect(looks(fallback), fallback).to.equal(false);
  });

  it('and nothing is said of a short fallback', async () => {
    const lines = consoleLines();
    await mount('<iort-overview><p>Ask your care team.</p></iort-overview>');
    expect(lines).to.deep.equal([]);
  });
});
