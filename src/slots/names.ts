import { meantBy } from '../diagnostics/near.js';
import { optionNames, slotNames } from '../generated/contract/names.js';

/** The names of the slots that every element has. */
export const slots: readonly string[] = slotNames;

/** Names that people use for the slot of the number. */
export const NUMBER = /^(phone|tel|telephone|number|call)$/i;

/** A word that looks like a misspelled slot name, but is none. */
const NOT_MEANT = 'content';

/** The slot that was probably meant by a name; undefined if no slot was meant. */
export function slotMeantBy(name: string): string | undefined {
  if (NUMBER.test(name.trim())) return 'contact';
  return name.trim().toLowerCase() === NOT_MEANT ? undefined : meantBy(name, slots);
}

/** Whether a name means the fallback, which needs no slot. */
export const isFallbackName = (name: string): boolean =>
  meantBy(name, ['default', 'fallback']) !== undefined;

/** The slot that an attribute of this name was probably meant for. */
export function slotOfAttribute(attribute: string): string | undefined {
  if ((optionNames as readonly string[]).includes(attribute)) return undefined;
  const name = attribute.replace(/^data-(iort-)?|-(number|phone|tel)$/gi, '');
  return NUMBER.test(name) ? 'contact' : slots.find((slot) => slot === name);
}
