import { meantBy } from '../diagnostics/near.js';
import { optionNames, slotNames } from '../generated/contract/names.js';

/** The slots that every element has, by name. */
export const slots: readonly string[] = slotNames;

/** What people call the slot for the number. */
export const NUMBER = /^(phone|tel|telephone|number|call)$/i;

/** A name that is near to that of a slot, and a word of its own. */
const NOT_MEANT = 'content';

/** The slot that somebody meant by a name, if it was one. */
export function slotMeantBy(name: string): string | undefined {
  if (NUMBER.test(name.trim())) return 'contact';
  return name.trim().toLowerCase() === NOT_MEANT ? undefined : meantBy(name, slots);
}

/** Whether somebody meant by a name what needs none. */
export const isFallbackName = (name: string): boolean =>
  meantBy(name, ['default', 'fallback']) !== undefined;

/** The slot whose words somebody has written into an attribute of this name, as far as that is told. */
export function slotOfAttribute(attribute: string): string | undefined {
  if ((optionNames as readonly string[]).includes(attribute)) return undefined;
  const name = attribute.replace(/^data-(iort-)?|-(number|phone|tel)$/gi, '');
  return NUMBER.test(name) ? 'contact' : slots.find((slot) => slot === name);
}
