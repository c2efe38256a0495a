import { expect } from '@open-wc/testing';
import 'axe-core';
import '../../support/define.js';
import { mount, tags } from '../helpers.js';
import { senselessPages } from './senseless-pages.js';

/** The script of axe-core exports nothing. It defines this global. */
declare const axe: typeof import('axe-core');

describe('axe finds enough contrast', () => {
  for (const tag of tags)
    for (const [name, style] of Object.entries(senselessPages))
      it(`in <${tag}> on a page with ${name}`, async () => {
        const element = await mount(`<div style="${style}"><${tag} open="all"></${tag}></div>`);
        const { violations, passes } = await axe.run(element, {
          runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
        });
        const faults = violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
        expect(faults).to.deep.equal([]);
        expect(passes).to.have.length(1);
      });
});
