import { basename } from 'node:path';
import { isXliff, textOf } from './inline.js';
import { Refused } from './refused.js';
import { childElements, parseXml, type XmlElement } from './xml.js';

/** A translation of one message. */
export interface Unit {
  readonly id: string;
  /** The English text in the unit, which may be older than the message. Placeholders are written `{name}`. */
  readonly source: string;
  /** The translation; empty if there is none yet. */
  readonly target: string;
  /** The value of the attribute `state` of the target; `translated` if there is no such attribute. */
  readonly state: string;
}

/** A unit with its XML element. */
export interface FileUnit extends Unit {
  readonly element: XmlElement;
}

/** The content of an XLIFF file. */
export interface XliffFile {
  readonly path: string;
  readonly text: string;
  readonly units: readonly FileUnit[];
  /** The element to which units can be added. */
  readonly body: XmlElement;
}

/** Whether the state of a unit says that its translation is not finished. */
export const isUnfinished = ({ state }: Pick<Unit, 'state'>): boolean =>
  state === 'new' || state.startsWith('needs-');

/** The child elements of a unit that have this name. Elements inside `<alt-trans>` are left out, because they are only suggestions. */
export const partsOf = (unit: XmlElement, name: string): XmlElement[] =>
  childElements(unit).filter((child) => isXliff(child, name));

type Report = (element: XmlElement, what: string) => void;

const comparable = (tag: string) => tag.replaceAll('_', '-').toLowerCase();

/** If a `<file>` can't be a translation into a language, reports the reason. */
function checkFile(file: XmlElement, language: string, report: Report): void {
  const { datatype, 'target-language': target } = file.attributes;
  if (datatype === 'po') {
    report(file, 'it was converted from PO, which loses ids and placeholders');
  } else if (target && comparable(target) !== comparable(language)) {
    report(
      file,
      `target-language "${target}", but the file is for "${language}"; put the right file back, or, if its text is in "${language}", correct target-language`,
    );
  }
}

/** Reads a unit. Reports errors in its structure. */
function readUnit(element: XmlElement, report: Report): FileUnit {
  const part = (name: string) => {
    const [first, second] = partsOf(element, name);
    if (second) report(second, `two <${name}>; keep one`);
    return first;
  };
  const read = (holder: XmlElement | undefined) =>
    holder
      ? textOf(holder, (child) => report(child, `<${child.name}> can’t be read; use text`))
      : '';
  if (!element.attributes.id) report(element, 'a unit without an id');
  if (!partsOf(element, 'source')[0]) report(element, 'a unit without a <source>');
  const holder = part('target');
  const source = read(part('source'));
  const state = holder?.attributes.state || 'translated';
  const target = read(holder);
  return {
    id: element.attributes.id ?? '',
    source,
    // A new unit has a copy of the source as its target, because some tools show only units with a target.
    target: state === 'new' && target === source ? '' : target,
    state,
    element,
  };
}

/** Finds the elements with this name in files, bodies and groups, at any depth. Reports text between elements. */
function* find(parent: XmlElement, name: string, report: Report): Generator<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string') {
      if (child.trim()) report(parent, `text between the units: ${child.trim().slice(0, 40)}`);
    } else if (isXliff(child, name)) yield child;
    else if (isXliff(child, 'file', 'body', 'group')) yield* find(child, name, report);
  }
}

const idOf = (element: XmlElement | undefined): string | undefined =>
  element && (isXliff(element, 'trans-unit') ? element.attributes.id : idOf(element.parent));

function checkRoot(root: XmlElement, path: string): void {
  const version = root.attributes.version ?? '';
  if (root.local === 'xliff' && (/:2\.\d+$/.test(root.uri) || version.startsWith('2'))) {
    throw new Refused(
      `${path}:${root.line}: XLIFF ${version}; export the translation as XLIFF 1.2`,
    );
  }
  if (!isXliff(root, 'xliff')) {
    throw new Refused(
      `${path}:${root.line}: <${root.name}> is not XLIFF 1.2; export it as XLIFF 1.2`,
    );
  }
}

/**
 * Reads an XLIFF 1.2 file.
 * @param path the path for error messages; its file name must be the language, such as `es.xlf`
 * @throws {Refused} with file, line and unit of each problem
 */
export function parseXliff(text: string, path: string): XliffFile {
  const root = parseXml(text, path);
  checkRoot(root, path);
  const problems: string[] = [];
  const report: Report = (element, what) => {
    const id = idOf(element);
    problems.push(`${path}:${element.line}: ${id ? `${id}: ` : ''}${what}`);
  };
  for (const file of find(root, 'file', report)) checkFile(file, basename(path, '.xlf'), report);
  const units = [...find(root, 'trans-unit', report)].map((unit) => readUnit(unit, report));
  const seen = new Set<string>();
  for (const { id, element } of units) {
    if (seen.has(id)) report(element, 'this id is there twice; keep one');
    seen.add(id);
  }
  const [body] = [...find(root, 'body', report)];
  if (!body) report(root, 'no <body>');
  if (!body || problems.length > 0) throw new Refused([...new Set(problems)].join('\n'));
  return { path, text, units, body };
}

/** An XLIFF file of a language, without units. */
export const emptyXliff = (language: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file datatype="plaintext" original="content" source-language="en" target-language="${language}"><body>
    </body></file></xliff>
`;
