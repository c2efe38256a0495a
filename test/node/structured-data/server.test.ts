import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { editions } from '../../../src/generated/editions.js';
import { renderHtml, renderShadow, renderStructuredData } from '../../../src/server/index.js';

const BLOCK = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

const blocksIn = (html: string) =>
  [...html.matchAll(BLOCK)].map(([, text]) => JSON.parse(text!) as { '@graph': Node[] });

interface Node {
  readonly '@id': string;
  readonly name: string;
  readonly mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
  readonly [property: string]: unknown;
}

const letters = (text: string) => text.replace(/\s+/g, '');

for (const [name, render] of Object.entries({ renderHtml, renderShadow })) {
  describe(`structured data by ${name}`, () => {
    it('is written only if the option is on', async () => {
      for (const options of [{}, { 'structured-data': 'off' }, { 'structured-data': 'no' }])
        assert.deepEqual(blocksIn(await render('iort-faq', { options })), []);
      for (const value of ['on', ''])
        assert.equal(
          blocksIn(await render('iort-faq', { options: { 'structured-data': value } })).length,
          1,
        );
    });

    it('has the questions of the chosen language and sections, and does not change the text', async () => {
      const asked = { locale: 'es', options: { sections: 'day' } };
      const html = await render('iort-faq', {
        ...asked,
        options: { ...asked.options, 'structured-data': 'on' },
      });
      const [block] = blocksIn(html);
      const faq = block!['@graph'].find((node) => node['@id'] === '#iort-faq.es')!;
      const plain = await render('iort-faq', asked);
      assert.equal(
        html.replace(BLOCK, '').replace(' structured-data="on"', '').trim(),
        plain.trim(),
      );
      const { document } = parseHTML(plain.replaceAll(/<\/?template[^>]*>/g, ''));
      const shown = [...document.querySelectorAll('details')].slice(0, -1); // the last is "About"
      assert.deepEqual(
        faq.mainEntity!.map((question) => letters(question.name)),
        shown.map((each) => letters(each.querySelector('summary')!.textContent!)),
      );
    });

    it('keeps markup in the reviewer’s name as text', async () => {
      const by = '</script><script>alert(1)</script><!-- "Dr. Cole" & \u2028 end';
      const html = await render('iort-faq', {
        options: {
          'structured-data': 'on',
          'reviewed-by': by,
          'reviewed-on': '2026-01-02',
          'reviewed-revision': editions.faq!.revision,
        },
      });
      const [block] = blocksIn(html);
      const faq = block!['@graph'].find((node) => node['@id'] === '#iort-faq.en')!;
      assert.equal((faq.reviewedBy as unknown[])[0], by); // the project's own reviewer may be the second
      assert.ok((faq.lastReviewed as string) >= '2026-01-02');
      assert.ok(!/<script|<!--/.test(html.match(BLOCK)![0].slice('<script'.length)));
    });

    it('does not name a reviewer of another revision, or of no revision', async () => {
      for (const revision of ['0123456789ab', ''])
        for (const by of ['Dr. Cole', ''])
          for (const node of blocksIn(
            await render('iort-overview', {
              options: {
                'structured-data': 'on',
                'reviewed-by': by,
                'reviewed-on': '2026-01-02',
                'reviewed-revision': revision,
              },
            }),
          )[0]!['@graph'])
            assert.ok(!JSON.stringify(node.reviewedBy ?? []).includes('Dr. Cole'));
    });

    it('has no date of a review that names nobody', async () => {
      const options = {
        'structured-data': 'on',
        'reviewed-on': '2026-01-02',
        'reviewed-revision': editions.faq!.revision,
      };
      for (const by of ['', ' '])
        for (const node of blocksIn(
          await render('iort-faq', { options: { ...options, 'reviewed-by': by } }),
        )[0]!['@graph'])
          assert.notEqual(node.lastReviewed, '2026-01-02');
    });
  });
}

describe('renderStructuredData', () => {
  it('writes one block for all widgets of a page, in their order, without repetition', async () => {
    const html = await renderStructuredData([
      { tag: 'iort-overview' },
      { tag: 'iort-faq', locale: 'ar' },
      { tag: 'iort-faq', locale: 'ar', options: { sections: 'cost' } },
    ]);
    const [block, ...more] = blocksIn(html);
    assert.deepEqual(more, []);
    assert.deepEqual(
      block!['@graph'].map((node) => node['@id']),
      ['#iort', '#iort-overview.en', '#iort-faq.ar'],
    );
    const questions = block!['@graph'][2]!.mainEntity!.map((question) => question.name);
    assert.equal(new Set(questions).size, questions.length);
  });

  it('refuses an unknown element or language, and names it', async () => {
    await assert.rejects(
      renderStructuredData([{ tag: 'iort-x' as 'iort-faq' }]),
      /there is no <iort-x>/,
    );
    await assert.rejects(renderStructuredData([{ tag: 'iort-faq', locale: 'tlh' }]), /"tlh"/);
  });
});
