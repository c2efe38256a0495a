import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';

const schema = XmlDocument.fromString(readFileSync(new URL('./atom.rng', import.meta.url), 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);
const atom = { a: 'http://www.w3.org/2005/Atom' };

/**
 * Parses a feed with libxml2 and checks it against the schema of RFC 4287. It also checks what the schema
 * doesn't: unique ids (UUIDs of version 5), one author of the feed, as many links as entries, and no entry that
 * is newer than the feed.
 * @returns the feed, and for each entry the texts of its child elements by name, and the address of its link
 * @throws if one of these checks fails
 */
export function validAtom(text: string): { feed: XmlElement; entries: Record<string, string>[] } {
  const document = XmlDocument.fromString(text);
  validator.validate(document);
  const feed = document.root;
  const all = (path: string) => feed.find(path, atom) as XmlElement[];
  const contents = (path: string) => all(path).map((node) => node.content);
  const ids = contents('//a:id');
  assert.deepEqual([...new Set(ids)], ids, 'two elements have the same id');
  for (const id of ids) {
    assert.match(
      id,
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  }
  assert.equal(all('/a:feed/a:author').length, 1, 'not exactly one author');
  assert.equal(
    all('/a:feed/a:entry').length,
    all('/a:feed/a:entry/a:link[@rel="alternate"]').length,
    'there are not as many links as entries',
  );
  const [updated = ''] = contents('/a:feed/a:updated');
  for (const date of contents('//a:entry/a:updated')) assert.ok(date <= updated, date);
  const entries = all('/a:feed/a:entry').map((entry) =>
    Object.fromEntries(
      (entry.find('a:*', atom) as XmlElement[]).map((child) => [
        child.name,
        child.name === 'link' ? (child.attr('href')?.value ?? '') : child.content,
      ]),
    ),
  );
  return { feed, entries };
}
