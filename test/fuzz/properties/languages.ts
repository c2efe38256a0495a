import fc from 'fast-check';
import { languageTag } from '../arbitraries/languages.js';
import { faultsOf, judge, shownLang } from '../oracle.js';
import { property } from '../property.js';
import { settled, stage, tags } from '../world.js';

/** The language of a tag, '' if the tag is invalid. Of tags such as `zh-cmn`, which browsers refuse, the first part counts. */
const languageOf = (tag: string): string => {
  try {
    return new Intl.Locale(
      tag
        .trim()
        .replaceAll('_', '-')
        .replace(/^([a-z]{2,3})-[a-z]{3}(?=-|$)/i, '$1'),
    ).language;
  } catch {
    return '';
  }
};

/** Finds texts in another language than the requested one. Only English with a notice is allowed. */
function* mismatch(element: Element, tag: string): Generator<string> {
  const [shown, requested] = [languageOf(shownLang(element)), languageOf(tag)];
  if (shown === requested) return;
  if (shown !== 'en') yield `lang="${tag}" is shown in ${shown}`;
  if (!element.shadowRoot?.querySelector('[part~=notice]')?.textContent?.trim())
    yield `lang="${tag}" is shown in English without a notice`;
}

export const languages = [
  property({
    name: 'any language tag shows the text in its language, or in English with a notice',
    share: 20,
    value: fc.tuple(fc.constantFrom(...tags), languageTag, languageTag),
    async holds([name, ...tagsOfCase]) {
      const element = document.createElement(name);
      stage.replaceChildren(element);
      for (const tag of tagsOfCase) {
        element.lang = tag;
        await settled();
        await judge(faultsOf(element));
        await judge(mismatch(element, tag));
      }
      element.lang = 'en'; // no tag may have a lasting effect
      await settled();
      await judge(faultsOf(element));
    },
  }),
];
