import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import { topics } from '../../../content/topics.js';
import { markOf } from '../../../src/prerendered/mark.js';
import { renderShadow, type ElementName } from '../../../src/server/index.js';
import { root } from '../../../tools/build/files.js';
import { targetLocales } from '../../../tools/locales/shipped.js';

const inside = (html: string): string =>
  /<template shadowrootmode="open">(.*)<\/template>/s.exec(html)?.[1] ?? '';

describe('a widget that a server renders', () => {
  for (const { name } of topics) {
    const tag: ElementName = `iort-${name}`;
    for (const locale of ['en', ...targetLocales]) {
      it(`equals the built file, and stays the same when it is parsed and serialized, so that its checksum fits: <${tag}> in ${locale}`, async () => {
        const html = await renderShadow(tag, { locale });
        const shadow = inside(html);
        assert.equal(serialize(parseFragment(shadow)), shadow);
        assert.ok(html.startsWith(`<${tag} lang="${locale}" data-iort-ssr="${markOf(shadow)}">`));
        const built = readFileSync(new URL(`dist/ssr/${locale}/${tag}.html`, root), 'utf8');
        assert.equal(html, built);
      });
    }
  }

  it('follows the given options, has them as attributes, and has no checksum', async () => {
    // Only the default text has a checksum.
    const html = await renderShadow('iort-faq', {
      options: { 'heading-level': '4', sections: 'day', open: 'awake', print: 'closed' },
    });
    assert.match(
      html,
      /^<iort-faq lang="en" heading-level="4" sections="day" open="awake" print="closed"><template/,
    );
    assert.match(html, /<h4 class="title"/);
    // The introduction is always shown, whatever sections are chosen.
    assert.deepEqual(
      [...html.matchAll(/<section id="([^"]*)"/g)].map(([, id]) => id),
      ['iort-faq-intro', 'iort-faq-day'],
    );
    assert.match(html, /<details id="iort-faq-awake"[^>]* open="">/);
    assert.match(html, /<div class="root" part="root"/);
  });

  it('keeps markup in the value of an option as text', async () => {
    const sections = '"><script>alert(1)</script>&';
    const html = await renderShadow('iort-faq', { options: { sections } });
    const [element] = parseFragment(html).childNodes;
    assert.ok(element && 'attrs' in element);
    assert.equal(element.attrs.find(({ name }) => name === 'sections')?.value, sections);
    assert.deepEqual(
      element.childNodes.map(({ nodeName }) => nodeName),
      ['template'],
    );
  });
});
