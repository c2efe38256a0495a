import { expect } from '@open-wc/testing';
import { all, tags, until } from '../helpers.js';
import { openAddress, openPage, openWidgets, type PageWindow } from './pages.js';
import { open, runScript, widgets, words } from './prerendered-pages.js';

const ATTRIBUTE = 'data-iort-structured-data';

const blocks = ({ document }: PageWindow) => [
  ...document.querySelectorAll('script[type="application/ld+json"]'),
];

/** The ids of the widgets that the page's block describes; undefined if the page has no block or several. */
function described(page: PageWindow): string[] | undefined {
  const [block, ...more] = blocks(page);
  if (!block || more.length > 0) return undefined;
  const { '@graph': graph } = JSON.parse(block.textContent!) as { '@graph': { '@id': string }[] };
  return graph.slice(1).map((node) => node['@id']);
}

const describesAll = (page: PageWindow, lang: string): Promise<void> =>
  until(
    () => JSON.stringify(described(page)) === JSON.stringify(tags.map((tag) => `#${tag}.${lang}`)),
    'all widgets are described',
  );

describe('structured data', () => {
  it('works under a strict policy that requires Trusted Types', async () => {
    const page = await openWidgets('strict-policy.html?csp=strict');
    for (const tag of tags) page.document.querySelector(tag)!.setAttribute('structured-data', 'on');
    await describesAll(page, 'en');
    page.document.documentElement.lang = 'es';
    await describesAll(page, 'es');
    expect(page.refused).to.deep.equal([]);
    expect(page.thrown).to.deep.equal([]);
  });

  it('is written even if the page’s list of Trusted Types policies lacks “iort-widgets-data”, with a console line', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types iort-widgets";
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>List</title>
<script src="/test/pages/record-console.js"></script></head><body><iort-faq structured-data></iort-faq>
<script type="module" src="/dist/cdn/iort.js"></script></body></html>`;
    const answer = await fetch('/pasted/', {
      method: 'POST',
      body: JSON.stringify({ html, policy }),
    });
    const page = await openAddress(await answer.text());
    await until(() => described(page)?.join() === '#iort-faq.en', 'the widget is described');
    expect(page.thrown).to.deep.equal([]);
    if ('trustedTypes' in window)
      expect(page.said.filter((line) => line.includes('iort-widgets-data'))).to.have.length(1);
  });

  it('leaves prerendered text unchanged, and takes over the server’s block', async () => {
    const server = `<script type="application/ld+json" ${ATTRIBUTE}="">{"@graph":[{"@id":"#iort"}]}</script>`;
    const page = await open(
      'es',
      'none yet',
      (html) =>
        html.replaceAll(/<(iort-[a-z-]+) lang=/g, '<$1 structured-data="on" lang=') + server,
    );
    const before = widgets(page).map((widget) => widget.shadowRoot!.querySelector('.root'));
    const said = widgets(page).map(words);
    await runScript(page);
    await describesAll(page, 'es');
    expect(widgets(page).map((widget) => widget.shadowRoot!.querySelector('.root'))).to.deep.equal(
      before,
    );
    expect(widgets(page).map(words)).to.deep.equal(said);
  });

  it('leaves prerendered text unchanged if the page’s head switches structured data on', async () => {
    const page = await open('en', 'none yet');
    const meta = page.document.createElement('meta');
    meta.name = 'iort-structured-data';
    meta.content = 'on';
    page.document.head.append(meta);
    const before = widgets(page).map((widget) => widget.shadowRoot!.querySelector('.root'));
    await runScript(page);
    await describesAll(page, 'en');
    expect(widgets(page).map((widget) => widget.shadowRoot!.querySelector('.root'))).to.deep.equal(
      before,
    );
  });

  it('can be switched on by a placeholder', async () => {
    const page = await openPage('placeholders.html');
    const place = page.document.createElement('div');
    place.setAttribute('data-iort', 'faq');
    place.setAttribute('data-structured-data', 'on');
    place.lang = 'en';
    page.document.body.append(place);
    await until(() => described(page)?.join() === '#iort-faq.en', 'the widget is described');
    expect(all(place, 'script')).to.deep.equal([]);
    place.remove();
    await until(() => blocks(page).length === 0, 'the block is gone');
  });
});
