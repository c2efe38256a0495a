import { headOptions } from '../../src/generated/contract/names.js';
import { builtIn } from '../../src/page/built-in.js';
import { attributeName, wordNames, type WordName } from './messages.js';

/** The values that a web team may set once for a whole site, by the names of `<meta>` in the page's head. */
const site: Readonly<Partial<Record<WordName, string>>> = Object.fromEntries(
  wordNames.flatMap((name) => {
    const option = attributeName(name);
    return (headOptions as readonly string[]).includes(option) ? [[name, `iort-${option}`]] : [];
  }),
);

/** The value of a name in the head; the body doesn't count, as editors write there. */
function fromHead(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const meta = [...(builtIn(document, 'head')?.children ?? [])].find(
    (child) => child instanceof HTMLMetaElement && child.name.trim().toLowerCase() === name,
  );
  return meta?.getAttribute('content')?.trim() || undefined;
}

const isReview = (name: WordName): boolean => name.startsWith('reviewed');

/**
 * The hospital's words for a frame: the frame's own, else the site's. A sign-off comes completely from one
 * of them, and if the frame has words on whom to call, the site's number is not used.
 */
export function wordsFor({ dataset }: HTMLIFrameElement): Partial<Record<WordName, string>> {
  const own = (name: WordName): string | undefined => dataset[name]?.trim() || undefined;
  const signed = wordNames.some((name) => isReview(name) && own(name));
  return Object.fromEntries(
    wordNames.flatMap((name) => {
      const isOwnAffair = (signed && isReview(name)) || (name === 'phone' && own('contact'));
      const text = own(name) ?? (isOwnAffair ? undefined : fromHead(site[name]));
      return text ? [[name, text]] : [];
    }),
  );
}
