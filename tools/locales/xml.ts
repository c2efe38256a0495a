import { SaxesParser } from 'saxes';
import { lineAt } from './decode.js';
import { wrongReference } from './entities.js';
import { Refused } from './refused.js';

/** An element and its position in the parsed text. */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** Namespace of the element. */
  readonly uri: string;
  /** Attribute values by qualified name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Namespaces that the element declares, by prefix. */
  readonly declared: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  /** Child elements and text. Comments and processing instructions are left out. */
  readonly children: (XmlElement | string)[];
  readonly selfClosing: boolean;
  readonly line: number;
  /** Index of the `<` of the start tag. */
  readonly start: number;
  /** Index after the start tag. */
  readonly startEnd: number;
  /** Index of the end tag; for a self-closing element, the index after the element. */
  endStart: number;
  /** Index after the element. */
  end: number;
}

/**
 * Reads XML and notes the position of every element, so that the text can be edited without reformatting.
 * @param file the name of the file for errors
 * @returns the root element
 * @throws {Refused} with file and line if the text is not well-formed XML
 */
export function parseXml(text: string, file: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  let start = 0;
  let line = 1;
  let root: XmlElement | undefined;
  let open: XmlElement | undefined;
  const addText = (part: string) => open?.children.push(part);
  parser.on('error', ({ message }) => {
    const wrong = wrongReference(text.slice(0, parser.position));
    if (wrong) throw new Refused(`${file}:${lineAt(text, wrong.index)}: ${wrong.what}`);
    // saxes begins its messages with "line:column: ".
    const [, at, what = message] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [];
    throw new Refused(
      `${file}${at ? `:${at}` : ''}: broken XML: ${what.replace(/\.$/, '')}; correct it here or above, or export the file again`,
    );
  });
  parser.on('opentagstart', () => {
    const before = start;
    start = text.lastIndexOf('<', parser.position - 1);
    // The parser's own line may be too high, because it has already read beyond the `<`.
    line += text.slice(before, start).split('\n').length - 1;
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.fromEntries(
        Object.values(tag.attributes).map(({ name, value }) => [name, value]),
      ),
      declared: tag.ns,
      parent: open,
      children: [],
      selfClosing: tag.isSelfClosing,
      line,
      start,
      startEnd: parser.position,
      endStart: parser.position,
      end: parser.position,
    };
    open?.children.push(element);
    root ??= element;
    open = element;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!open) return;
    open.end = parser.position;
    if (!isSelfClosing) open.endStart = text.lastIndexOf('</', parser.position - 1);
    open = open.parent;
  });
  parser.write(text).close();
  if (!root) throw new Refused(`${file}: no element in it`);
  return root;
}

/** The child elements of an element. */
export const childElements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');
