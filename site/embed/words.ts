import { headOptions } from '../../src/generated/contract/names.js';
import { builtIn } from '../../src/page/built-in.js';
import { attributeName, wordNames, type WordName } from './messages.js';

/** What a web team may say once for all of a site, by the names of `<meta>` in the page's head. */
const site: Readonly<Partial<Record<WordName, string>>> = Object.fromEntries(
  wordNames.flatMap((name) => {
    const option = attributeName(name);
    return (headOptions as readonly string[]).includes(option) ? [[name, `iort-${option}`]] : [];
  }),
);

/** What the head says by a name; what editors may write, in the body, doesn't count. */
function fromHead(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const meta = [...(builtIn(document, 'head')?.children ?? [])].find(
    (child) => child instanceof HTMLMetaElement && child.name.trim().toLowerCase() === name,
  );
  return meta?.getAttribute('content')?.trim() || undefined;
}

const isReview = (name: WordName): boolean => name.startsWith('reviewed');

/**
 * The hospital's words for a frame: its own, else the site's. A sign-off comes whole from one, and
 * words of its own on whom to call leave no place for the site's number.
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
