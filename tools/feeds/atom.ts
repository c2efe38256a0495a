import { createHash } from 'node:crypto';

/** The namespace UUID of this project, so that its ids differ from those of other projects. */
const NAMESPACE = 'b5f3d0a2-6c1e-4d0b-9a54-2f8c7e6d1b90';

/**
 * A permanent id for a feed or an entry. The id doesn't depend on the publisher's address. It is a UUID of version 5
 * (RFC 9562): the same name always gives the same id.
 * @param name a name such as `changes/0.2.0`
 */
export function urnOf(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)?.slice(1) ?? [];
  return `urn:uuid:${parts.join('-')}`;
}

/** An entry of a feed. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  /** Address of a page with details. */
  readonly link: string;
  /** The content as HTML. */
  readonly content: string;
}

/** The parts of a feed. The newest entry is first. */
export interface FeedParts {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** ISO date of the feed. If an entry has a newer date, that date is used. */
  readonly date: string;
  /** Address of the HTML page with the same content. */
  readonly link: string;
  /** Absolute address of the feed itself, if known. */
  readonly self?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

/** Escapes a text for the content of an XML element or attribute. */
const xml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The beginning of a day in UTC as a time stamp, because Atom requires a time. */
const time = (date: string): string => `${date}T00:00:00Z`;

const entryOf = ({ id, title, date, link, content }: FeedEntry): string => `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${time(date)}</updated>
    <link rel="alternate" type="text/html" href="${xml(link)}"/>
    <content type="html">${xml(content)}</content>
  </entry>
`;

/** Writes a feed in the Atom format (RFC 4287). The same parts give the same bytes. */
export function atomOf({ id, title, subtitle, date, link, self, entries }: FeedParts): string {
  const newest = [date, ...entries.map((entry) => entry.date)].sort().at(-1) ?? date;
  const own = self ? `\n  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>` : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${xml(id)}</id>
  <title>${xml(title)}</title>
  <subtitle>${xml(subtitle)}</subtitle>
  <updated>${time(newest)}</updated>
  <author><name>IORT widgets</name></author>
  <link rel="alternate" type="text/html" href="${xml(link)}"/>${own}
${entries.map(entryOf).join('')}</feed>
`;
}
