import { expect } from '@open-wc/testing';
import { overview } from '../../../content/overview.js';
import type { FactId } from '../../../content/facts.js';
import { isStatement, type Passage } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';
import '../../support/define.js';
import { all, change, mount, tags } from '../helpers.js';

/** A text without white space and without marks of terms, to find it in rendered text. */
const squash = (text: string) =>
  text.replace(/\[([^\]]+)\]\(term:[a-z-]+\)/g, '$1').replace(/\s+/g, '');

const said = (passage: Passage): string => squash(passage.text);

/** The whole text of the shown sections, folded or not. */
const saidBy = (element: Element): string =>
  all(element, 'section')
    .map((section) => squash(section.textContent))
    .join('\n');

/** Every choice of some names except the empty choice, each also in the reverse order. */
function choices(names: readonly string[]): string[][] {
  const subsets = names.reduce<string[][]>(
    (found, name) => [...found, ...found.map((subset) => [...subset, name])],
    [[]],
  );
  return subsets.slice(1).flatMap((subset) => [subset, subset.toReversed()]);
}

/** Checks a widget in every choice of its sections. */
async function inEveryChoice(tag: string, check: (element: Element, chosen: string) => void) {
  const element = await mount(`<${tag}></${tag}>`);
  const names = all(element, 'section').map(({ id }) => id.slice(tag.length + 1));
  const every = choices(names);
  expect(every).to.have.length(2 * (2 ** names.length - 1));
  for (const chosen of every.map((subset) => subset.join(' '))) {
    await change(element, 'sections', chosen);
    check(element, chosen);
  }
}

const [benefits, limits] = overview.sections
  .flatMap(({ blocks }) => blocks)
  .flatMap((block) => (block.kind === 'balance' ? block.sides : []))
  .map(({ list }) => list.items.flatMap(({ passages }) => passages));

/** The statements of a widget that state at least one of the given facts. */
const stating = (tag: string, ...facts: FactId[]): readonly Passage[] =>
  topics
    .filter(({ name }) => tag === `iort-${name}`)
    .flatMap(passagesOfTopic)
    .filter(
      (passage) => isStatement(passage) && passage.facts.some((fact) => facts.includes(fact)),
    );

for (const tag of tags) {
  describe(`<${tag}> in every choice of its sections`, () => {
    it('never shows benefits without limits', async () => {
      // Only the first two benefits. Another benefit is fewer visits, but the FAQ states this too, as a plain answer.
      const own = benefits!.slice(0, 2).map(said);
      let seen = 0;
      await inEveryChoice(tag, (element, chosen) => {
        const text = saidBy(element);
        const sides = all(element, '[part~=side]');
        expect(sides.length, chosen).to.be.oneOf([0, 2]);
        if (!own.some((benefit) => text.includes(benefit))) return;
        seen += 1;
        for (const limit of limits!) expect(text, chosen).to.contain(said(limit));
        for (const side of sides) expect(side.querySelectorAll('li').length).to.be.above(2);
      });
      expect(seen > 0).to.equal(tag === 'iort-overview');
    });

    it('never names breast cancer without the debate about it', async () => {
      let seen = 0;
      await inEveryChoice(tag, (element, chosen) => {
        const text = saidBy(element);
        if (!stating(tag, 'F09').some((passage) => text.includes(said(passage)))) return;
        seen += 1;
        for (const passage of stating(tag, 'X11', 'X13', 'Y14')) {
          expect(text, chosen).to.contain(said(passage));
        }
      });
      expect(seen > 0).to.equal(tag !== 'iort-side-effects');
    });

    it('never shows when to get help without “call 911” for an emergency', async () => {
      let seen = 0;
      await inEveryChoice(tag, (element, chosen) => {
        for (const box of all(element, '[part~=help]')) {
          seen += 1;
          expect(box.textContent, chosen)
            .to.match(/\bcall 911\b/i)
            .and.to.match(/emergency/);
        }
      });
      expect(seen > 0).to.equal(tag !== 'iort-candidacy-factors');
    });
  });
}
