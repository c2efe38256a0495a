import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** A unit of an XLIFF file. */
export interface Unit {
  readonly id: string;
  /** English text at the time of translation; gaps stand as `{name}`. */
  readonly source: string;
  /** Translation; empty where there is none yet. */
  readonly target: string;
  /** `translated`, or `needs-adaptation` where the English changed after it was translated. */
  readonly state: string;
  readonly note: string;
}

/** How a gap stands in a unit's text, and how in the file. */
const GAP = /\{(\w+)\}/;
const PLACEHOLDER = /^\$\{(\w+)\}$/;

/**
 * Reads the units of an XLIFF 1.2 file.
 * @param file named in errors
 * @throws with file, line and unit where the XML is broken, an id stands twice, or a unit holds an
 * element other than a placeholder
 */
export function parseXliff(xml: string, file: string): Unit[] {
  const fail = (message: string, line?: number): never => {
    throw new Error(`${file}${line ? `:${line}` : ''}: ${message}`);
  };
  const parser = new DOMParser({
    locator: {},
    errorHandler: (_level: string, message: string) => {
      // xmldom ends its messages with "@#[line:3,col:7]".
      const [text, line] = message.replace(/\s+/g, ' ').split(/@#\[line:(\d+),.*$/);
      fail(text?.trim() ?? message, Number(line));
    },
  });
  const document = parser.parseFromString(xml, 'text/xml');
  const units: Unit[] = [];
  for (const element of Array.from(document.getElementsByTagName('trans-unit'))) {
    const id = element.getAttribute('id') ?? '';
    const line = (element as Element & { lineNumber?: number }).lineNumber;
    if (!id) fail('a unit without an id', line);
    if (units.some((unit) => unit.id === id)) fail(`${id}: stands twice`, line);
    const text = (name: string): string => {
      const [holder] = Array.from(element.getElementsByTagName(name));
      return Array.from(holder?.childNodes ?? [])
        .map((node) => {
          if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) {
            return node.nodeValue ?? '';
          }
          const placeholder = (node as Element).getAttribute?.('equiv-text') ?? '';
          const [, gap] = PLACEHOLDER.exec(placeholder) ?? [];
          if (node.nodeName === 'x' && gap) return `{${gap}}`;
          return fail(`${id}: <${node.nodeName}> in <${name}>`, line);
        })
        .join('');
    };
    units.push({
      id,
      source: text('source'),
      target: text('target'),
      state: element.getElementsByTagName('target')[0]?.getAttribute('state') || 'translated',
      note: element.getElementsByTagName('note')[0]?.textContent ?? '',
    });
  }
  return units;
}

/** Writes units as an XLIFF 1.2 file. */
export function serializeXliff(units: readonly Unit[], locale: string): string {
  const document = new DOMParser().parseFromString(
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file datatype="plaintext" original="content"><body/></file></xliff>',
    'text/xml',
  );
  const [file] = Array.from(document.getElementsByTagName('file'));
  const [body] = Array.from(document.getElementsByTagName('body'));
  if (!file || !body) throw new Error('The frame of the XLIFF file is broken');
  file.setAttribute('source-language', 'en');
  file.setAttribute('target-language', locale);

  const add = (parent: Element, name: string, text: string): Element => {
    const child = document.createElementNS(parent.namespaceURI, name);
    // Every other part is the name of a placeholder.
    text.split(GAP).forEach((part, index) => {
      if (index % 2 === 0) {
        child.appendChild(document.createTextNode(part));
        return;
      }
      const placeholder = document.createElementNS(parent.namespaceURI, 'x');
      placeholder.setAttribute('id', part);
      placeholder.setAttribute('equiv-text', `\${${part}}`);
      child.appendChild(placeholder);
    });
    parent.appendChild(document.createTextNode('\n        '));
    parent.appendChild(child);
    return child;
  };

  for (const { id, source, target, state, note } of units) {
    const unit = document.createElementNS(body.namespaceURI, 'trans-unit');
    unit.setAttribute('id', id);
    add(unit, 'source', source);
    if (target) add(unit, 'target', target).setAttribute('state', state);
    if (note) add(unit, 'note', note).setAttribute('from', 'developer');
    unit.appendChild(document.createTextNode('\n      '));
    body.appendChild(document.createTextNode('\n      '));
    body.appendChild(unit);
  }
  body.appendChild(document.createTextNode('\n    '));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
}
