/**
 * Prints what the embed builder makes of the option `text-size`, which `recipes.test.ts` adds to a copy of the
 * project. The test runs this file in the copy. The code is in a file, so that the type check covers it.
 */
import { writeAddress } from '../../site/builder/model/address.js';
import { defaultChoice } from '../../site/builder/model/choice.js';
import {
  isValid,
  listedOptions,
  placeOf,
  unset,
  withOption,
} from '../../site/builder/model/options.js';
import { htmlTag, tagOf } from '../../site/builder/output/tag.js';

const builder = 'https://files.example/builder/';
const option = listedOptions.find(({ name }) => (name as string) === 'text-size');
if (!option) throw new Error('the copy has no option text-size');
const before = defaultChoice(builder);
const choice = { ...before, options: withOption(before.options, option, 'large') };
console.log(
  JSON.stringify({
    place: placeOf(option),
    doc: option.doc,
    unset: unset(option),
    valid: ['large', 'huge'].map((value) => isValid(option, value)),
    tag: htmlTag(tagOf(choice)),
    address: writeAddress(choice, builder, 'en'),
  }),
);
