import { expect } from '@open-wc/testing';
import 'axe-core';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, mount, settled, tags } from '../helpers.js';

/** The script of axe-core exports nothing. It defines this global. */
declare const axe: typeof import('axe-core');

/** Puts a question on the list and opens every term, so that all kinds of text are shown. */
async function showEverything(element: IortElement): Promise<void> {
  for (const term of all(element, '[part~=term]')) term.click();
  all<HTMLInputElement>(element, '[type=checkbox]')[0]?.click();
  await settled(element);
}

/** What axe finds with a single rule. */
async function found(element: Element, rule: string) {
  const { violations, passes } = await axe.run(element, {
    runOnly: { type: 'rule', values: [rule] },
  });
  expect(passes, 'axe could judge some text').to.have.length(1);
  return violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary));
}

describe('text has the contrast that WCAG level AAA requires', () => {
  for (const tag of tags) {
    for (const scheme of ['light', 'dark']) {
      it(`in <${tag}> on a ${scheme} page`, async () => {
        const element = await mount(
          `<div style="color-scheme: ${scheme}"><${tag} open="all" lang="eu" local-name="Ours">
            <p slot="local">Ours.</p></${tag}></div>`,
        );
        await showEverything(element);
        expect(await found(element, 'color-contrast-enhanced')).to.deep.equal([]);
      });
    }
  }
});
