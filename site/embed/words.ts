import { headOptions } from '../../src/generated/contract/names.js';
import { builtIn } from '../../src/page/built-in.js';
import { attributeName, wordNames, type WordName } from './messages.js';

/** The values that a page may set for all its frames, each with the name of its `<meta>` in the page's head. */
const site: Readonly<Partial<Record<WordName, string>>> = Object.fromEntries(
  wordNames.flatMap((name) => {
    const option = attributeName(name);
    return (headOptions as readonly string[]).includes(option) ? [[name, `iort-${option}`]] : [];
  }),
);

/** The value of a `<meta>` in the head. A `<meta>` in the body doesn't count, because CMS editors can write there. */
function fromHead(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const meta = [...(builtIn(document, 'head')?.children ?? [])].find(
    (child) => child instanceof HTMLMetaElement && child.name.trim().toLowerCase() === name,
  );
  return meta?.getAttribute('content')?.trim() || undefined;
}

const isReview = (name: WordName): boolean => name.startsWith('reviewed');

/**
 * The hospital's words for a frame: the words of the frame itself, or else those of the page's head. A sign-off comes
 * completely from one of the two. If the frame says whom to call, the number in the head is not used.
 */
export function wordsFor({ dataset }: HTMLIFrameElement): Partial<Record<WordName, string>> {
  const own = (name: WordName): string | undefined => dataset[name]?.trim() || undefined;
  const signed = wordNames.some((name) => isReview(name) && own(name));
  return Object.fromEntries(
    wordNames.flatMap((name) => {
      const isOnlyOwn = (signed && isReview(name)) || (name === 'phone' && own('contact'));
      const text = own(name) ?? (isOnlyOwn ? undefined : fromHead(site[name]));
      return text ? [[name, text]] : [];
    }),
  );
}
