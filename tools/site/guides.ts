import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from '../build/files.js';
import type { Group, Page } from './page.js';

/** The documents of the repository that become pages of the site, with the folder and group of the pages. */
const places: readonly { files: string; folder: string; group: Group }[] = [
  { files: 'README.md', folder: '', group: 'Start' },
  { files: 'docs/*.md', folder: 'guides/', group: 'Guides' },
  { files: 'docs/quality/*.md', folder: 'quality/', group: 'Review' },
  { files: 'docs/architecture/*.md', folder: 'architecture/', group: 'Architecture' },
  { files: 'docs/decisions/*.md', folder: 'decisions/', group: 'Decisions' },
  { files: '{CHANGELOG,CONTRIBUTING,LICENSE-TEXT,SECURITY}.md', folder: '', group: 'Project' },
];

/** The groups of those guides that are not in the group "Guides" of the navigation, because they are for other readers. */
const groupOf: Readonly<Record<string, Group>> = {
  'docs/glossary.md': 'Project',
  'docs/clinicians.md': 'Review',
  'docs/translators.md': 'Review',
};

const cwd = root.pathname;

/** Sorts paths by name, with the index of a folder first. */
const indexFirst = (one: string, other: string): number =>
  Number(other.endsWith('/README.md')) - Number(one.endsWith('/README.md')) ||
  (one < other ? -1 : 1);

/** The group and the page address of each document, by its path in the repository. */
const documents = new Map(
  places.flatMap(({ files, folder, group }) =>
    globSync(files, { cwd })
      .sort(indexFirst)
      .map((file) => {
        const name = posix.basename(file, '.md');
        const isIndex = name === 'README' && folder !== '';
        const page = `${folder}${isIndex ? 'index' : name.toLowerCase()}.html`;
        return [file, { page, group: groupOf[file] ?? group }] as const;
      }),
  ),
);

/**
 * The files that documents link to and that are not pages, such as pictures and licenses. Maps each path to the path of
 * the copy on the site. {@link guidePages} fills this map.
 */
export const linkedFiles = new Map<string, string>();

/**
 * Files that exist only after a build. The documents write their names between backticks, because a link would be dead on
 * GitHub. The site contains the files, so its pages link to them.
 */
const builtFiles = new Set([
  'changes/index.html',
  'review/index.html',
  'storybook/index.html',
  'wordpress/iort-widgets.zip',
]);

/** Inline code of a document, as a link if it names one of `builtFiles`. */
function codeOf(code: string, page: string): string {
  const path = code.slice(1, -1);
  return builtFiles.has(path) ? `[${code}](${posix.relative(posix.dirname(page), path)})` : code;
}

/** The address on the site for a link in a document, relative to the document's page. Links to other sites or to a heading of the same document stay unchanged. */
function linkFrom(file: string, page: string, link: string): string {
  const [, path = '', hash = ''] = /^([^#]*)(.*)$/.exec(link) ?? [];
  if (!path || /^[a-z]+:/.test(path)) return link;
  const target = posix.normalize(posix.join(posix.dirname(file), path));
  const place = existsSync(new URL(target, root)) && statSync(new URL(target, root));
  if (!place) throw new Error(`${file}: the link ${link} leads to no file`);
  const document = documents.get(
    place.isDirectory() ? `${target.replace(/\/$/, '')}/README.md` : target,
  );
  if (!document && place.isDirectory())
    throw new Error(`${file}: ${link} is a folder without a page`);
  const copy = `files/${/\.\w+$/.test(target) ? target : `${target}.txt`}`;
  if (!document) linkedFiles.set(target, copy);
  return posix.relative(posix.dirname(page), document?.page ?? copy) + hash;
}

/** The title of a document, without backticks and links. */
const titleOf = (text: string): string =>
  (/^# (.+)$/m.exec(text)?.[1] ?? '').replace(/`|\[|\]\([^)]*\)/g, '');

/** The documents as pages. Their links lead to pages and files of the site. */
export const guidePages = (): Page[] =>
  [...documents].map(([file, { page, group }]) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return {
      path: page,
      group,
      title: file === 'README.md' ? 'Everything on one page' : titleOf(text),
      text: text
        // Inline code is matched first, because it may look like a link.
        .replace(/`[^`\n]*`|\]\(([^)\s]+)\)/g, (found, link?: string) =>
          link === undefined ? codeOf(found, page) : `](${linkFrom(file, page, link)})`,
        ),
    };
  });
