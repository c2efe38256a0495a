import { meantBy } from '../diagnostics/near.js';
import { optionNames, slotNames } from '../generated/contract/names.js';

/** The names of the slots that every element has. */
export const slots: readonly string[] = slotNames;

/** Names that people use for the slot `contact`. */
const NUMBER = /^(phone|tel|telephone|number|call)$/i;

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

/** Matches the name of an attribute that was probably meant for the number, such as `data-phonenumber` or `iort-phone`. */
export const NUMBER_ATTRIBUTE = /phone(?!.?label)|contact|\btel(?!emetr|eport)|\b(call|number)$/;

/**
 * The slot that an attribute was probably meant for; undefined if an option or no slot was meant.
 * `data-tel="112"` was meant for the number; `data-contact-form="a"` was not.
 */
export function slotOfAttribute(element: Element, attribute: string): string | undefined {
  if (meantBy(attribute, optionNames)) return undefined;
  if (NUMBER_ATTRIBUTE.test(attribute) && /\p{Nd}{2}/u.test(element.getAttribute(attribute) ?? ''))
    return 'contact';
  return slots.find((slot) => slot === attribute.replace(/^data-(iort-)?/, ''));
}
