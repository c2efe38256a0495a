import { expect } from '@open-wc/testing';
import { editions } from '../../../src/generated/editions.js';
import '../../support/define.js';
import { heldIn } from '../../support/held.js';
import { change, until } from '../helpers.js';
import { entries, marks, mountWithSources } from './sources.js';

const signed = `reviewed-by="Dr. Cole" reviewed-role="surgeon"
  reviewed-on="${new Date(Date.now() - 864e5).toISOString().slice(0, 10)}"`;

const english = await heldIn('en');

describe('a passage that a hospital’s sign-off opens', () => {
  for (const [topic, names, name] of [
    ['candidacy-factors', 'own-first own-last', 'own-first'],
    // Other statements have the same source.
    ['overview', 'own-breast', 'own-breast'],
  ] as const) {
    it(`has the numbers of its sources, each listed once, in <iort-${topic}>`, async () => {
      const element = await mountWithSources(
        `<iort-${topic} ${signed} reviewed-revision="${editions[topic]!.withHeld}" held="${names}"></iort-${topic}>`,
      );
      const { passages, sources } = english.find((one) => one.name === name)!;
      const own = () => marks(element).filter((mark) => mark.dataset['of'] === passages[0]!.id);
      await until(() => own().length > 0, 'the passage is shown with its sources');
      const listed = entries(element).map((item) => item.querySelector('a')!.href);
      expect(new Set(listed).size).to.equal(listed.length);
      const lead = own().map((mark) => listed[Number(mark.dataset['source']) - 1]);
      expect(lead).to.have.members(sources.map(([, , url]) => url));
      expect(lead).not.to.be.empty;
      await change(element, 'held', null);
      expect(own()).to.be.empty;
      expect(entries(element).length).to.be.at.most(listed.length);
    });
  }
});
