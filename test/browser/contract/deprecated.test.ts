import { expect, fixture, html } from '@open-wc/testing';
import { checkDeprecated } from '../../../src/shared/attributes.js';
import { consoleLines } from '../helpers.js';

describe('a deprecated option', () => {
  it('is reported once if a page uses it, with the option to use instead', async () => {
    const lines = consoleLines();
    const used = await fixture(html`<div old-name="3"></div>`);
    const unused = await fixture(html`<div></div>`);
    for (const element of [used, used, unused]) {
      checkDeprecated(element, { 'old-name': 'new-name' });
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('old-name').and.to.contain('use new-name');
  });
});
