import { nothing, type TemplateResult } from 'lit';
import { isFilled } from '../slots/shows.js';
import type { Words } from '../slots/words.js';
import { readText } from './attributes.js';
import { phoneFor, type PhoneHolder } from './phone-line.js';
import type { RenderContext } from './render-context.js';
import { hasHelp, reportNoHelp } from './sections.js';
import type { ShownContent } from './shown-content.js';

/** The hospital's number, if none of the shown sections says when to call. */
export function contactWithoutHelp(
  element: HTMLElement & PhoneHolder,
  context: RenderContext,
  words: Words,
  { topic, sections }: ShownContent,
): TemplateResult | typeof nothing {
  if (hasHelp(sections)) return nothing;
  const { contact, unnamed } = words;
  const isGiven = contact || unnamed === 'contact' || readText(element.phone) !== '';
  if (isGiven) reportNoHelp(topic, element.localName);
  // The box stays while the page hides the words: without a slot, words have no computed style, so the
  // script could not see when the page shows them again.
  const isShown =
    isGiven || isFilled(element, 'contact') || phoneFor(element, words, context.say) !== undefined;
  return isShown ? context.contact() : nothing;
}
