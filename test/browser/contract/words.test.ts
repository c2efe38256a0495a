import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, change, consoleLines, mount } from '../helpers.js';

describe('options with a few values', () => {
  for (const [name, ...words] of [
    ['print', 'open', 'closed'],
    ['unreviewed', 'show', 'english'],
  ] as const) {
    it(`${name} takes its values, or none, without a console line`, async () => {
      const lines = consoleLines();
      const element = await mount('<iort-side-effects></iort-side-effects>');
      for (const word of [...words, '', null]) await change(element, name, word);
      expect(lines).to.deep.equal([]);
    });

    it(`${name} reports an unknown value once for each kind of element, with the known values`, async () => {
      const lines = consoleLines();
      for (const tag of ['iort-faq', 'iort-faq', 'iort-overview']) {
        const element = await mount(`<${tag} ${name}="<b>maybe"></${tag}>`);
        expect(all(element, 'section')).not.to.be.empty;
      }
      expect(lines).to.have.length(2);
      for (const word of [`<iort-faq ${name}="<b>maybe">`, ...words]) {
        expect(lines[0]).to.contain(word);
      }
    });
  }
});
