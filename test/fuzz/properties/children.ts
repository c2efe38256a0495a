import fc from 'fast-check';
import { dense, readable, widgetsIn } from '../../support/reading.js';
import { between, swallowed } from '../arbitraries/children.js';
import { faultsOf, here, judge } from '../oracle.js';
import { property } from '../property.js';
import { settled, stage, tags } from '../world.js';

const numbersIn = (text: string): Set<string> => new Set(text.match(/555-\d{4}/g));

/** The slot that the markup names for a number: the `slot` of the innermost element that has this attribute and contains the number. */
const slotOf = (place: ParentNode, number: string): string | undefined =>
  [...place.querySelectorAll('[slot]')].findLast(({ textContent }) => textContent?.includes(number))
    ?.slot;

/** Finds numbers for a slot that are hidden without a console line. */
function* lost(element: Element, markup: string): Generator<string> {
  const plain = document.createElement('x-plain');
  plain.innerHTML = markup;
  const shown = numbersIn(readable(element));
  for (const number of numbersIn(readable(plain))) {
    const slot = slotOf(plain, number);
    if (slot === undefined || shown.has(number)) continue; // text without a slot may be a fallback, which is hidden on purpose
    const said = here.lines.some(
      (line) =>
        line.includes(`<${element.localName}>`) &&
        (line.includes('telephone number') || line.includes(`slot="${slot}"`)),
    );
    if (!said) yield `${number} for slot="${slot}" is hidden without a console line`;
  }
}

/** Finds parts for the hospital's words that are shown although they are empty. */
function* hollow(element: Element): Generator<string> {
  for (const name of ['contact', 'local'])
    for (const box of element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~=${name}]`) ?? []) {
      // "local" also has a heading. "contact" has only words: a number, or advice if there is none.
      const words = name === 'contact' ? [box] : [...box.querySelectorAll('slot')];
      if (!box.hidden && dense(words.map(readable).join('')) === '')
        yield `the part ${name} is shown but empty`;
    }
}

export const children = [
  property({
    name: 'a phone number for a slot is shown, or a console line reports it',
    share: 20,
    value: fc.tuple(fc.constantFrom(...tags), between, between),
    async holds([tag, first, later]) {
      stage.innerHTML = `<${tag}>${first}</${tag}>`;
      const element = stage.firstElementChild!;
      for (const markup of [first, later]) {
        if (markup === later) element.innerHTML = markup;
        await settled();
        await judge(faultsOf(element));
        await judge(lost(element, markup));
        await judge(hollow(element));
      }
    },
  }),
  property({
    name: 'if a tag is not closed, each phone number is shown, or a console line names the tag',
    share: 2,
    value: fc.tuple(fc.constantFrom(...tags), swallowed),
    async holds([tag, rest]) {
      stage.innerHTML = `<${tag} />${rest}`;
      await settled();
      const shown = numbersIn(readable(stage));
      const gone = [...numbersIn(rest)].filter((number) => !shown.has(number));
      const said = here.lines.some((line) => line.includes(`<${tag}`) && /clos|end/.test(line));
      await judge(
        gone.length > 0 && !said ? [`${gone.join()} is hidden without a console line`] : [],
      );
      for (const widget of widgetsIn(stage).slice(0, 1)) await judge(faultsOf(widget));
    },
  }),
];
