import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { find, go, openBuilder, openLink, openTab, type Builder } from './builder.js';

/** No content security policy: the strict policy of other tests would block axe. */
const TOLERANT = 'none';

/** What axe finds wrong in the builder. The preview is left out: the widgets have their own axe tests. */
async function violations(builder: Builder): Promise<string[]> {
  const script = builder.document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  builder.document.head.append(script);
  await loaded;
  const inner = (builder.window as unknown as { axe: typeof axe }).axe;
  const results = await inner.run(
    { exclude: [['#preview']] },
    {
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    },
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** A tall window, in which the button “Next” covers nothing. Axe reports a half-covered target as too small. */
const WHOLE: [number, number] = [1200, 4000];

const unfold = (builder: Builder) =>
  builder.document.querySelectorAll('details').forEach((part) => (part.open = true));

describe('axe finds nothing wrong', () => {
  for (const [situation, choice] of [
    ['with the defaults', ''],
    [
      'in Spanish, with right-to-left text and an unknown parameter',
      'ui=es&lang=ar&widget=faq&nothing=1',
    ],
    [
      'with many choices',
      'widget=faq&sections=day&open=iort-faq-awake&contact=1&local=2&also=overview&follow=1&token.color-link=%23ccc',
    ],
  ] as const) {
    it(`${situation}, an invalid file address and all disclosures open`, async () => {
      const builder = await openBuilder(`v=1&${choice}`, TOLERANT, WHOLE);
      unfold(builder);
      const base = find<HTMLInputElement>(builder, '#base');
      base.value = 'nothing';
      base.dispatchEvent(new Event('input', { bubbles: true }));
      for (const step of [1, 2, 3] as const) {
        await go(builder, step);
        expect(await violations(builder), `step ${step}`).to.deep.equal([]);
      }
    });
  }

  for (const ui of ['en', 'es']) {
    it(`in the notice about the values of a link, in ${ui}`, async () => {
      const builder = await openLink(
        `v=1&ui=${ui}&contact=1&local=${'2 '.repeat(400)}&token.measure=30em&nothing=1`,
        TOLERANT,
        WHOLE,
      );
      expect(find(builder, '#brought').hidden).to.equal(false);
      expect(await violations(builder)).to.deep.equal([]);
    });
  }

  for (const id of ['wordpress', 'iframe', 'html', 'react']) {
    it(`in the tab ${id}`, async () => {
      const builder = await openBuilder('widget=faq&contact=1', TOLERANT);
      await openTab(builder, id);
      expect(await violations(builder)).to.deep.equal([]);
    });
  }
});
