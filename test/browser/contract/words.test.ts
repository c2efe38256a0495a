import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, change, consoleLines, mount } from '../helpers.js';

for (const [name, ...words] of [
  ['print', 'open', 'closed'],
  ['unreviewed', 'show', 'english'],
] as const) {
  describe(`the option “${name}”`, () => {
    it('takes each of its values, an empty value and no value without a console line', async () => {
      const lines = consoleLines();
      const element = await mount('<iort-side-effects></iort-side-effects>');
      for (const word of [...words, '', null]) await change(element, name, word);
      expect(lines).to.deep.equal([]);
    });

    it('writes one console line for each tag name with an unknown value; the line lists the known values', async () => {
      const lines = consoleLines();
      for (const tag of ['iort-faq', 'iort-faq', 'iort-overview']) {
        const element = await mount(`<${tag} ${name}="<b>maybe"></${tag}>`);
        expect(all(element, 'section')).not.to.be.empty;
      }
      expect(lines).to.have.length(2);
      for (const [index, tag] of ['iort-faq', 'iort-overview'].entries())
        for (const word of [`<${tag} ${name}="<b>maybe">`, ...words])
          expect(lines[index]).to.contain(word);
    });
  });
}
