import fc from 'fast-check';
import { anything, known, text } from '../arbitraries/words.js';
import { faultsOf, judge } from '../oracle.js';
import { property } from '../property.js';
import { ids, options, sectionsOf, settled, stage, tags } from '../world.js';

const right = fc.constantFrom(
  ...tags.flatMap(sectionsOf),
  ...ids,
  ...['all', 'open', 'closed', 'show', 'english', '1', '6', '99', '2026-01-01', '9999-99-99'],
);
const words = fc.array(known(right, text), { maxLength: 4 }).map((parts) => parts.join(' '));

const tag = fc.constantFrom(...tags);
const attributes = fc.array(fc.tuple(fc.constantFrom(...options, 'dir', 'lang'), words), {
  maxLength: 6,
});

/** Properties whose names are not their attributes' names in camel case, by attribute. */
const keys: Readonly<Record<string, string>> = { 'local-name': 'hospitalName' };
const keyOf = (name: string): string =>
  keys[name] ?? name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());

export const optionValues = [
  property({
    name: 'the text is shown with any values of attributes',
    share: 20,
    value: fc.tuple(tag, attributes, attributes),
    async holds([name, first, later]) {
      const element = document.createElement(name);
      for (const [option, value] of first) element.setAttribute(option, value);
      stage.replaceChildren(element);
      await settled();
      await judge(faultsOf(element));
      for (const [option, value] of later) element.setAttribute(option, value);
      await settled();
      await judge(faultsOf(element));
    },
  }),
  property({
    name: 'the text is shown with any values of properties',
    share: 10,
    value: fc.tuple(tag, fc.array(fc.tuple(fc.constantFrom(...options), known(words, anything)))),
    async holds([name, values]) {
      const element = document.createElement(name);
      stage.replaceChildren(element);
      for (const [option, value] of values) Object.assign(element, { [keyOf(option)]: value });
      await settled();
      await judge(faultsOf(element));
      for (const option of options) Object.assign(element, { [keyOf(option)]: null });
      await settled();
      await judge(faultsOf(element));
    },
  }),
];
