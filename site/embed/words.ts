import { isCut, whole } from '../../src/diagnostics/quotes.js';
import { headOptions } from '../../src/generated/contract/names.js';
import { siteSetting, type SiteSetting } from '../../src/shared/site-settings.js';
import { attributeName, wordNames, type WordName } from './messages.js';

/** Whether a name is that of an option for a sign-off. `held`, the list of held passages to open, is such an option too. */
const isReview = (name: WordName): boolean => name.startsWith('reviewed') || name === 'held';

/**
 * The hospital's words for a frame: the words of the frame itself, or else those of the page's head. A sign-off, with
 * the held passages that it opens, is all from the frame or all from the head. If the frame says whom to call, the
 * number in the head is not used.
 */
export function wordsFor(frame: HTMLIFrameElement): Partial<Record<WordName, string>> {
  const own = (name: WordName): string =>
    isCut(frame, `data-${attributeName(name)}`) ? '' : whole(frame.dataset[name] ?? '');
  const signed = wordNames.some((name) => isReview(name) && own(name));
  return Object.fromEntries(
    wordNames.flatMap((name) => {
      const option = attributeName(name) as SiteSetting;
      const text =
        own(name) ||
        (!((signed && isReview(name)) || (name === 'phone' && own('contact'))) &&
          headOptions.includes(option) &&
          siteSetting(document, option));
      return text ? [[name, text]] : [];
    }),
  );
}
