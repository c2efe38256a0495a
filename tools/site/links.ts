import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { globSync } from 'tinyglobby';

/** Whether a hash is the id of an answer. Answers are in a widget's shadow root, so the HTML of the page has no such id. */
const isAnswer = (hash: string): boolean => hash.startsWith('iort-');

/**
 * The broken links in a folder of pages. A link is broken if it leads out of the folder, or if its file or the id in
 * its hash doesn't exist. Links to other websites are not checked.
 * @param folder the address of the folder, with a slash at its end
 */
export function deadLinks(folder: URL): string[] {
  const pages = globSync('**/*.html', {
    cwd: folder.pathname,
  });
  const read = new Map<string, Document>();
  const open = (url: URL): Document => {
    const known = read.get(url.pathname);
    if (known) return known;
    const { document } = parseHTML(readFileSync(url, 'utf8'));
    read.set(url.pathname, document);
    return document;
  };
  return pages.flatMap((page) => {
    const here = new URL(page, folder);
    const links = [...open(here).querySelectorAll('[href], [src]')].map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    return [...new Set(links)]
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const target = new URL(link, here);
        const { hash } = target;
        target.hash = '';
        if (!target.pathname.startsWith(folder.pathname)) return true;
        if (target.pathname.endsWith('/')) target.pathname += 'index.html';
        if (!existsSync(target)) return true;
        const id = decodeURIComponent(hash.slice(1));
        return !!id && !isAnswer(id) && !open(target).getElementById(id);
      })
      .map((link) => `${page}: ${link}`);
  });
}
