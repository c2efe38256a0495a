import { tagOf } from '../output/tag.js';
import type { Choice } from './choice.js';
import { directionOf, type Facts } from './facts.js';
import type { Shown } from './shown.js';
import { validTokens } from './theme.js';

/** What the preview is to show of a choice: a page in the language of the text. */
export function shownOf(choice: Choice, facts: Facts): Shown {
  const { lang, scheme } = choice;
  return {
    kind: 'iort-preview',
    lang,
    direction: directionOf(facts, lang),
    ...tagOf({ ...choice, follow: false }),
    tokens: validTokens(choice),
    scheme,
  };
}
