import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { looksLikePage } from '../../../src/slots/page.js';
import { all, consoleLines, isShown, mount, settled } from '../helpers.js';

describe('a widget that is written as a self-closing tag', () => {
  it('shows the widget that follows in the page, and a console line says how to close the tag', async () => {
    const lines = consoleLines();
    const outer = await mount('<iort-overview /><iort-overview /><h2>Call us</h2>');
    const inner = outer.querySelector('iort-overview')!;
    await settled(inner);
    expect(all(outer, '[part~=title]')).to.have.length(1);
    expect(isShown(inner)).to.equal(true);
    expect(lines.join()).to.match(/<iort-overview><\/iort-overview>/);
  });

  // Each line is written only once for an element, so each case has another element.
  for (const [tag, rest] of [
    ['iort-side-effects', '<main><h2>Call us</h2></main>'],
    ['iort-candidacy-factors', '<footer>Call us</footer>'],
    ['iort-faq', '<div data-iort="faq">Call us</div>'],
  ] as const) {
    it(`shows what follows in the page, and a console line warns: ${rest}`, async () => {
      const lines = consoleLines();
      const element = await mount(`<p>Before</p><${tag} />${rest}`);
      expect(isShown(element.firstElementChild!)).to.equal(true);
      expect(lines.join()).to.contain(`<${tag}>: another widget, or the rest of the page`);
    });
  }
});

describe('a widget whose tag is never closed', () => {
  it('shows the content that it has swallowed, even if a widget inside it has swallowed the content too', async () => {
    const outer = await mount(
      '<iort-overview /><iort-faq /><h2>Call us</h2><p id="words">Words of the page</p>',
    );
    await settled(outer.querySelector('iort-faq')!);
    expect(isShown(outer.querySelector('#words')!)).to.equal(true);
  });

  it('warns that it may have swallowed content of the page', async () => {
    const lines = consoleLines();
    await mount('<p>Before</p><iort-candidacy-factors /><p>Words of the page.</p><p>More.</p>');
    expect(lines.join()).to.match(
      /<iort-candidacy-factors>: the content between its tags is hidden as a fallback/,
    );
  });
});

const isPage = (markup: string) => {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return looksLikePage([...place.childNodes]);
};

describe('content between the tags counts as the rest of a page if it is', () => {
  for (const rest of [
    '<h2>Call us</h2>',
    '<p>Words of the page.</p><p>More of them.</p>',
    `<p>${'Words of the page. '.repeat(20)}</p>`,
    '<ul><li><a href="/a">A</a></li></ul>',
    '<section>Opening hours</section>',
    '<p>Find us: <input aria-label="Search"></p>',
    '<details><summary>Parking</summary>Here</details>',
  ])
    it(rest.slice(0, 60), () => expect(isPage(rest)).to.equal(true));
});

describe('a short fallback', () => {
  it('does not count as the rest of a page, even with a link', () => {
    for (const fallback of ['Ask your care team.', '<p>Read <a href="/iort">about it</a>.</p> '])
      expect(isPage(fallback), fallback).to.equal(false);
  });

  it('causes no console line', async () => {
    const lines = consoleLines();
    await mount('<iort-overview><p>Ask your care team.</p></iort-overview>');
    expect(lines).to.deep.equal([]);
  });

  it('is hidden if it is a link to the frame page of its own widget', async () => {
    const link = '<a href="/embed/iort-faq.es.html">Preguntas</a>';
    const element = await mount(`<iort-faq><p>${link}</p></iort-faq>`);
    expect(isShown(element.querySelector('a')!)).to.equal(false);
  });
});
