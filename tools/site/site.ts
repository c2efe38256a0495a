/**
 * Writes the documentation site into dist/site/, with Eleventy. The site contains the docs, live examples, the
 * reference, the embed builder, the demo hospital, and the pages on review, changes and advisories. All links between
 * its pages are relative, so that the site works in any folder of a server.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { buildSync } from 'esbuild';
import { parseHTML } from 'linkedom';
import anchors from 'markdown-it-anchor';
import { version } from '../../src/generated/version.js';
import { root } from '../build/files.js';
import { readableCode } from './code.js';
import { archive, writeArchive } from './downloads.js';
import { elementPages } from './element-page.js';
import { factBox } from './fact-box.js';
import { guidePages, linkedFiles } from './guides.js';
import { lineRows } from './line-rows.js';
import { deadLinks } from './links.js';
import { groups, type Page } from './page.js';
import { referencePage } from './reference.js';
import { partsOfPage } from './search-index.js';
import { footerLinks } from './sources.js';
import { storybookPage } from './storybook-page.js';
import { readableTables } from './tables.js';
import { writeWayBack } from './way-back.js';

const siteName = 'IORT widgets';
const out = new URL('dist/site/', root);

/** Built folders that are copied into the site. The embed builder reads the files of `html/` and `ssr/`. */
const folders = [
  'cdn',
  'embed',
  'html',
  'ssr',
  'builder',
  'demo',
  'changes',
  'advisories',
  'review',
] as const;

/** The text of the start page, with the facts, the archive's address and the version of this build. */
const startText = (): string =>
  readFileSync(new URL('site/docs/start.md', root), 'utf8')
    .replace('{{facts}}', factBox())
    .replaceAll('{{archive}}', archive)
    .replaceAll('{{version}}', version);

const startPage = (): Page => ({
  path: 'index.html',
  title: siteName,
  group: 'Start',
  isLive: true,
  text: startText(),
});

/** Pages of the navigation that Eleventy doesn't make. They are copied from other folders of dist/. */
const copiedPages: readonly Pick<Page, 'path' | 'title' | 'group'>[] = [
  { path: 'builder/', title: 'Embed builder', group: 'Start' },
  { path: 'demo/', title: 'Demo hospital', group: 'Start' },
  { path: 'review/index.html', title: 'Review sheets', group: 'Review' },
  { path: 'changes/index.html', title: 'What changed in the text', group: 'Review' },
  { path: 'advisories/index.html', title: 'Words that were wrong', group: 'Review' },
];

/** Makes the ids of headings in the same way as GitHub, because links between documents use those ids. */
const slugify = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** The `<h2>` headings of a page, for its table of contents. */
function headingsOf(html: string): { id: string; text: string }[] {
  const { document } = parseHTML(`<main>${html}</main>`);
  return [...document.querySelectorAll('h2[id]')].map(({ id, textContent }) => ({
    id,
    text: textContent ?? '',
  }));
}

async function writePages(pages: readonly Page[]): Promise<readonly Written[]> {
  const navigation = groups.map((name) => ({
    name,
    pages: [...pages, ...copiedPages].filter(({ group }) => group === name),
  }));
  const eleventy = new Eleventy('site/docs', out.pathname, {
    quietMode: true,
    source: 'script',
    config(config) {
      config.ignores.add('site/docs/*.md');
      config.setIncludesDirectory('_includes');
      config.addFilter('headings', headingsOf);
      config.amendLibrary('md', (markdown) =>
        markdown
          .set({ html: true, typographer: false })
          .use(anchors, { tabIndex: false, slugify })
          .use(readableCode)
          .use(readableTables)
          .use(lineRows),
      );
      for (const { path, title, text, isLive } of pages) {
        config.addTemplate(`${path.replace(/\.html$/, '')}.md`, text, {
          layout: 'layout.njk',
          permalink: path,
          templateEngineOverride: 'md', // no template language, because code may contain double braces
          up: posix.relative(posix.dirname(path), '.') && '../',
          groups: navigation,
          path,
          title,
          isLive,
          siteName,
          version,
          links: footerLinks(),
        });
      }
    },
  });
  await eleventy.write();
  return pages.map(({ path, title }) => ({
    path,
    title,
    html: readFileSync(new URL(path, out), 'utf8'),
  }));
}

/** A page with the HTML that Eleventy wrote. */
interface Written {
  readonly path: string;
  readonly title: string;
  readonly html: string;
}

function writeAssets(pages: readonly Written[]): void {
  const found = pages
    .flatMap(({ path, title, html }) => partsOfPage(path, title, html))
    .map((part, id) => ({ id, ...part }));
  mkdirSync(new URL('assets/', out), { recursive: true });
  writeFileSync(new URL('assets/search.json', out), JSON.stringify(found));
  buildSync({
    entryPoints: ['ts', 'css'].map((kind) => new URL(`site/docs/site.${kind}`, root).pathname),
    outdir: new URL('assets/', out).pathname,
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
  });
  cpSync(new URL('site/builder/icon.svg', root), new URL('assets/icon.svg', out));
  for (const [file, copy] of linkedFiles) cpSync(new URL(file, root), new URL(copy, out));
  for (const folder of folders) {
    cpSync(new URL(`dist/${folder}`, root), new URL(folder, out), { recursive: true });
  }
  const plugin = 'wordpress/iort-widgets.zip';
  cpSync(new URL(`dist/${plugin}`, root), new URL(plugin, out));
  writeArchive(out);
  writeWayBack(out, siteName);
}

/**
 * Writes the site.
 * @throws an error that lists the broken links with their pages
 */
export async function writeSite(): Promise<void> {
  const pages = [startPage(), ...elementPages(), referencePage, ...guidePages(), storybookPage];
  writeAssets(await writePages(pages));
  const dead = deadLinks(out);
  if (dead.length > 0) throw new Error(`broken links:\n${dead.join('\n')}`);
}
