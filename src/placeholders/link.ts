import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { urlOf } from '../page/address.js';
import { linkOptions } from '../generated/contract/names.js';
import { siteSetting } from '../shared/site-settings.js';
import { NUMBER_ATTRIBUTE } from '../slots/names.js';
import { LINKS, WIDGETS } from '../slots/page.js';
import { isText, SEEN } from '../slots/shows.js';
import type { Asked } from './asked.js';

const FILE = /^iort-([a-z-]+)\.([\w-]+)\.html$/;

/** Elements that may be the block around a link to a frame page. */
const BLOCKS = 'p, div, blockquote, section, article, figure, center';

/** Inline elements that may surround a link. */
const INLINE = 'span, strong, em, b, i, u, font, small, ins, mark';

/** Elements that usually contain words of the page. Icons and hints that scripts add are other elements. */
const WORDS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, blockquote, pre';

/** Places where links stay links: navigation, headers, footers, text being edited, widgets and placeholders. */
const LEFT_ALONE = `nav, menu, header, footer, [role=navigation], [contenteditable]:not([contenteditable=false]), [data-iort], ${WIDGETS}`;

/** The name of a version in an address, such as `/v0.1.0`. */
const VERSION = /\/v?\d+\.\d+\.\d+[^/]*(?=\/)/;

/** The address of the folder of a page, without a version: after an upgrade, links in old texts still lead to the old version. */
function folderOf(address: string | URL): string {
  const { origin, pathname } = new URL('.', address);
  return origin + pathname.replace(VERSION, '');
}

/** The address of the folder of our frame pages, without a version; undefined if it is not known. */
let folder: string | undefined;

/**
 * Sets the folder of frame pages.
 * @param address of the folder `embed/`; undefined if the script's own address is not known
 */
export function setFramePages(address: string | undefined): void {
  folder = address && folderOf(address);
}

/**
 * The address of the folder of frame pages; undefined if `path` can't be resolved.
 * @param path relative to the script
 */
export const framePagesFrom = (path: string, script: string): string | undefined =>
  attempt('links to frame pages stay links', () => new URL(path, script).href);

const textOf = (node: Node): string => (node.textContent ?? '').replace(/[\s\p{Cf}]+/gu, '');

/**
 * Whether the page's head tells the script to leave all links alone. Editors usually can't write into the
 * head; the web team can.
 */
const isOff = (): boolean => siteSetting(document, 'links').toLowerCase() === 'off';

/**
 * Whether an element shows more than its text. Custom elements of the page count, as they may show
 * anything. An icon in the link doesn't count: many sites add one to links to other sites.
 */
const showsMoreThanText = (element: Element): boolean =>
  (element.matches(SEEN) && !element.matches('a svg')) || element.localName.includes('-');

/**
 * The block whose only content is this link. Undefined if no block is, if the link has no text or shows more than
 * text, or if links stay links in that place.
 */
export function blockOf(link: Element): Element | undefined {
  let block = link.parentElement;
  while (block?.matches(INLINE)) block = block.parentElement;
  const isAll =
    block?.matches(BLOCKS) &&
    textOf(link) !== '' &&
    textOf(block) === textOf(link) &&
    ![...block.querySelectorAll('*')].some(showsMoreThanText) &&
    block.querySelectorAll('a[href]').length === 1;
  return isAll && !block?.closest(LEFT_ALONE) ? (block ?? undefined) : undefined;
}

/** A text that scripts add beside links, such as "(opens in a new tab)". */
const HINT = /^\s*[([（［].*[)\]）］]\s*$/s;

/**
 * Whether a block has another link, or words beside the link that are no hint. Words in inline elements count as hints, and
 * signs such as `↗` are no words.
 */
const hasWordsBeside = (link: Element, block: Element): boolean =>
  block.querySelectorAll('a[href]').length > 1 ||
  [block, ...block.querySelectorAll('*')]
    .filter((each) => !link.contains(each) && (each.contains(link) || each.matches(WORDS)))
    .flatMap((each) => [...each.childNodes].filter(isText))
    .some(({ data }) => /[\p{L}\p{N}]/u.test(data) && !HINT.test(data));

/**
 * The widget that the link in a block asks for. A link counts only if it is alone in the block and leads to
 * a frame page in the known folder, of any version, and the page's head doesn't turn links off. The link sets the widget, the
 * language, `heading-level`, `sections` and `open`, nothing else. A phone number in the address has no effect, and a
 * console line says so.
 * @param isFilled whether the block has its widget already. Then, icons, buttons and inline hints don't count: scripts
 *   of the page add them to links, and the widget has to stay.
 */
export function askedByLink(block: Element, isFilled: boolean): Asked | undefined {
  const link = block.querySelector<HTMLAnchorElement>(LINKS);
  if (!folder || !link || isOff()) return undefined;
  if (isFilled ? hasWordsBeside(link, block) : blockOf(link) !== block) return undefined;
  const address = urlOf(link.href);
  if (!address || folderOf(address) !== folder) return undefined;
  const [, name = '', locale = ''] = FILE.exec(address.pathname.split('/').at(-1) ?? '') ?? [];
  for (const given of address.searchParams.keys()) {
    if (NUMBER_ATTRIBUTE.test(given))
      warnOnce(`a link takes no ${given}: write <meta name="iort-phone"> in the page's head`);
  }
  return {
    tag: `iort-${name}`,
    option: (option) => {
      if (option === 'lang') return locale;
      return (linkOptions as readonly string[]).includes(option)
        ? address.searchParams.get(option)
        : null;
    },
  };
}
