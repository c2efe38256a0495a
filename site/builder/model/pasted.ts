/** What is pasted from word processors and e-mails, as the plain text that fields hold. */

/** Elements that end a line. */
const BLOCKS = 'p,div,li,tr,h1,h2,h3,h4,h5,h6,blockquote,dt,dd,pre,table,ul,ol,section,article';
/** What such programs write beside what they show. */
const UNSEEN = 'style,script,template,title,xml,head,noscript,[data-style*="mso-hide"],[hidden]';
/** How the source of Word, Google Docs and e-mails begins, where it is pasted as text. */
const SOURCE =
  /^\s*(?:<!doctype html|<html|<head|<meta|<style|<body|<!--StartFragment|<p class="?Mso|<b [^>]*docs-internal|<(?:p|div|span|table)[ >](?=[^]*<\/))/i;

/** Signs that only a word processor needs: soft hyphens, marks of objects, joiners of nothing. */
const SPARE = /[\u00ad\u200b\u2060\ufeff\ufffc]/g;
/** A bullet that stood as text, with the tab or the spaces behind it. */
const BULLET = /^[ ]*(?:[·•▪◦§]|[o-](?=\t))[ \t]+/gm;

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): {
    createHTML(text: string): string;
  };
}

/**
 * A source with its styles and handlers under other names: a document that is only read takes neither,
 * but a strict policy would report each of them.
 */
const inert = (source: string): string =>
  source.replace(/<\/?[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(/^(<\/?)style(?=[\s/>])/i, '$1title')
      .replace(/([\s"'/])(?=(?:style|on[a-z]+)\s*=)/gi, '$1data-'),
  );

let parse: ((source: string) => Document) | undefined;

/** Reads a source apart from the page: nothing in it is fetched or run. */
function parser(): (source: string) => Document {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('iort-builder', { createHTML: (text) => text });
  return (source) =>
    new DOMParser().parseFromString(policy?.createHTML(source) ?? source, 'text/html');
}

/** The body of a source; nothing under a policy that allows none of ours to be made. */
function bodyOf(source: string): HTMLElement | undefined {
  try {
    parse ??= parser();
    return parse(inert(source)).body;
  } catch {
    return undefined;
  }
}

/** The text of a page's source: a line a block. */
function textOf(source: string): string | undefined {
  const body = bodyOf(source);
  if (!body) return undefined;
  body.querySelectorAll(UNSEEN).forEach((element) => element.remove());
  // Line breaks in the source are spaces to whoever reads it.
  const texts = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  }
  body.querySelectorAll('br').forEach((element) => element.replaceWith('\n'));
  body.querySelectorAll('td,th').forEach((element) => element.append(' '));
  body.querySelectorAll(BLOCKS).forEach((element) => {
    element.before('\n');
    element.after('\n');
  });
  return body.textContent ?? '';
}

/**
 * The plain text of what is pasted.
 * @param plain as the clipboard has it as text
 * @param html as it has it as HTML; used where there is no text
 * @param lines whether the field takes more than one line
 */
export function pastedText(plain: string, html: string, lines: boolean): string {
  const source = SOURCE.test(plain) ? plain : plain.trim() ? '' : html;
  const text = (source ? textOf(source) : undefined) ?? plain;
  const tidy = text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(BULLET, '')
    .replace(/\t+/g, ' ')
    .replace(SPARE, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n');
  const joined = lines ? tidy : tidy.trim().replace(/\n+/g, ' ');
  return joined.replace(/^\n+|\n+$/g, '');
}
