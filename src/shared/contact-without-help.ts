import { nothing, type TemplateResult } from 'lit';
import { isFilled } from '../slots/shows.js';
import type { Words } from '../slots/words.js';
import { readText } from './attributes.js';
import { phoneFor, type PhoneHolder } from './phone-line.js';
import type { RenderContext } from './render-context.js';
import { hasHelp, tellOfHelp } from './sections.js';
import type { ShownContent } from './shown-content.js';

/** The hospital's number, where the sections shown have no passage on when to call. */
export function contactWithoutHelp(
  element: HTMLElement & PhoneHolder,
  context: RenderContext,
  words: Words,
  { topic, sections }: ShownContent,
): TemplateResult | typeof nothing {
  if (hasHelp(sections)) return nothing;
  const { contact, unnamed } = words;
  const isGiven = contact || unnamed === 'contact' || readText(element.phone) !== '';
  if (isGiven) tellOfHelp(topic, element.localName);
  // Also while the page hides it: without its slot the browser couldn't say whether it is hidden.
  const isShown =
    isGiven || isFilled(element, 'contact') || phoneFor(element, words, context.say) !== undefined;
  return isShown ? context.contact() : nothing;
}
