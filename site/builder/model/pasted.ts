/** Turns content pasted from word processors and e-mails into plain text for the fields. */

/** Elements whose text is on separate lines. */
const BLOCKS =
  'p,div,li,tr,h1,h2,h3,h4,h5,h6,blockquote,dt,dd,pre,table,ul,ol,section,article,address,aside,center,details,' +
  'fieldset,figcaption,figure,footer,form,header,hr,legend,main,nav,option,summary';
/** Elements that are not shown, and deleted or outdated words. */
const UNSEEN =
  'style,script,template,title,xml,head,noscript,del,s,strike,[data-style*="mso-hide"],[data-style*="display:none" i],[data-style*="display: none" i],[hidden]';
/** The beginning of HTML source that was pasted as text, for example from Word, Google Docs or an e-mail. */
const SOURCE =
  /^\s*(?:<!doctype html|<html|<head|<meta|<style|<body|<!--StartFragment|<p class="?Mso|<b [^>]*docs-internal|<(?:p|div|span|table)[ >](?=[^]*<\/))/i;

/** Characters that only a word processor needs: soft hyphens, object replacement characters, zero-width spaces and word joiners. */
const SPARE = /[\u00ad\u200b\u2060\ufeff\ufffc]/g;
/** A bullet that was pasted as text, with the tab or the spaces after it. */
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
 * Renames style elements, style attributes and event handler attributes in a source. A document that is only parsed
 * doesn't apply them, but under a strict Content Security Policy the browser would report each one.
 */
const inert = (source: string): string =>
  source.replace(/<\/?[a-z][^>]*>/gi, (tag) =>
    tag
      .replace(/^(<\/?)style(?=[\s/>])/i, '$1title')
      .replace(/([\s"'/])(?=(?:style|on[a-z]+)\s*=)/gi, '$1data-'),
  );

let parse: ((source: string) => Document) | undefined;

/** Makes a parser that doesn't insert anything into the page. So nothing in a source is loaded or run. */
function parser(): (source: string) => Document {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  const policy = policies?.createPolicy('iort-builder', { createHTML: (text) => text });
  return (source) =>
    new DOMParser().parseFromString(policy?.createHTML(source) ?? source, 'text/html');
}

/** Parses a source and returns its body. Undefined if the page does not allow our Trusted Types policy. */
function bodyOf(source: string): HTMLElement | undefined {
  try {
    parse ??= parser();
    return parse(inert(source)).body;
  } catch {
    return undefined;
  }
}

/** The text of an HTML source, with one line for each block. Undefined if the source can't be parsed. */
function textOf(source: string): string | undefined {
  const body = bodyOf(source);
  if (!body) return undefined;
  body.querySelectorAll(UNSEEN).forEach((element) => element.remove());
  // Line breaks in the source count as spaces.
  const texts = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    node.nodeValue = (node.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  }
  body.querySelectorAll('br').forEach((element) => element.replaceWith('\n'));
  body
    .querySelectorAll('td,th,button,label,img,svg,i:empty')
    .forEach((element) => element.append('\t'));
  body.querySelectorAll(BLOCKS).forEach((element) => {
    element.before('\n');
    element.after('\n');
  });
  return body.textContent ?? '';
}

/**
 * Puts a text into one line. Digits from different lines or cells get a slash between them. With only a space, they could
 * be read as one phone number: for "Suite 210 555-0142", the link would call 210 555 0142.
 */
const oneLine = (text: string): string =>
  text.replace(/(\p{Nd}) *[\t\n]\s*(?=[+(（]?\p{Nd})/gu, '$1 / ').replace(/[\t\n]+/g, ' ');

/**
 * The pasted content as plain text.
 * @param plain the text form in the clipboard
 * @param html the HTML form in the clipboard; it is used if there is no text form
 * @param lines whether the field takes more than one line
 */
export function pastedText(plain: string, html: string, lines: boolean): string {
  const source = SOURCE.test(plain) ? plain : plain.trim() ? '' : html;
  // A text such as "<Head nurse: 555-0142>" looks like a source, but has no words outside of its tags.
  const read = source && textOf(source);
  const text = read?.trim() ? read : plain;
  const bare = text
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(BULLET, '')
    .replace(SPARE, '');
  return (lines ? bare : oneLine(bare.trim()))
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/^\n+|\n+$/g, '');
}
