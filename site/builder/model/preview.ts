import { tagsOf } from '../output/tag.js';
import type { Choice } from './choice.js';
import type { Edited } from './edited.js';
import { directionOf, type Facts } from './facts.js';
import type { Shown } from './shown.js';
import { declarations } from './theme.js';

/** Makes the data for the preview of a choice. The preview is a page in the language of the text. */
export function shownOf(choice: Choice, facts: Facts, edited?: Edited): Shown {
  const { lang, scheme, lightOnly } = choice;
  return {
    kind: 'iort-preview',
    lang,
    direction: directionOf(facts, lang),
    widgets: tagsOf({ ...choice, follow: false }),
    declarations: declarations(choice),
    scheme: lightOnly ? 'light' : scheme,
    edited,
  };
}
