import { facts, type FactId } from '../../content/facts.js';
import type { Message } from '../../content/message.js';
import { sources, type Source, type SourceId } from '../../content/sources.js';
import { isStatement, type Guidance } from '../../content/statement.js';
import { directionOf } from '../../src/localization/direction.js';
import { inAttribute, inText } from '../../src/shared/escape.js';
import { plain } from '../content/marks.js';
import type { Chapter } from './chapters.js';
import { titlePage } from './title-page.js';
import { styles } from './styles.js';
import type { Pack } from './pack-of.js';

/** The names of the kinds of sources. */
const KINDS: Readonly<Record<string, string>> = {
  guideline: 'guideline',
  public: 'public body',
  society: 'professional society',
  charity: 'charity',
  hospital: 'hospital or university',
  study: 'study',
  review: 'review of studies',
  cases: 'case report',
  opinion: 'expert opinion',
  other: 'other',
};

/** The HTML that quotes a source: id, publisher, title, year, kind, a remark if patients don't see the source, and address. */
export function quoted(id: SourceId): string {
  const source: Source & { readonly kind?: string } = sources[id];
  const { publisher, title, date, url, readers } = source;
  const details = [
    date?.slice(0, 4) ?? 'no year',
    KINDS[source.kind ?? ''] ?? source.kind,
    readers === 'clinicians' ? 'not shown to patients' : undefined,
  ];
  return `<b>${inText(id)}</b> ${inText(publisher)}: <i>${inText(title)}</i> (${inText(details.filter(Boolean).join(', '))}) <a href="${inAttribute(url)}">${inText(url)}</a>`;
}

const factsOf = (ids: readonly FactId[]): string =>
  ids.map((id) => `<b>${id}</b> ${inText(facts[id].name)}`).join(' · ');

/** A message in the pack's language. If that language is not English, the English text is beside it. */
function words({ locale, read }: Pack, message: Message): string {
  const cell = (lang: string, text: string) =>
    `<p lang="${lang}" dir="${directionOf(lang)}">${inText(plain(text))}</p>`;
  return locale === 'en'
    ? `<div class="words">${cell('en', message.text)}</div>`
    : `<div class="words two">${cell('en', message.text)}${cell(locale, read(message))}</div>`;
}

/** A message with its id, sign-offs, facts and sources. */
function entry(pack: Pack, message: Guidance): string {
  const claims = isStatement(message);
  const { sources: from = [] } = message;
  return `<div class="entry">
<p class="id"><b>${inText(message.id)}</b> ${claims ? '' : 'no medical claim · '}${inText(pack.state(message, claims))}</p>
${words(pack, message)}
${claims ? `<p class="facts">Facts: ${factsOf(message.facts)}</p>` : ''}
${from.length > 0 ? `<ul class="sources">${from.map((id) => `<li>${quoted(id)}</li>`).join('')}</ul>` : ''}
</div>`;
}

/** At most this many messages without a claim, such as a heading and a label, stay on one page with the next statement. */
const LEADING = 2;

/**
 * Groups messages that must stay on one page. A statement forms a group with up to {@link LEADING} messages directly
 * before it that make no claim. Every other message is a separate group.
 */
function groupsOf(messages: readonly Guidance[]): Guidance[][] {
  const groups: Guidance[][] = [];
  let leading: Guidance[] = [];
  for (const message of messages) {
    leading.push(message);
    const alone = isStatement(message) ? leading.splice(0, leading.length - LEADING - 1) : [];
    groups.push(...alone.map((each) => [each]));
    if (isStatement(message)) {
      groups.push(leading);
      leading = [];
    }
  }
  return [...groups, ...leading.map((each) => [each])];
}

function chapter(pack: Pack, { title, about, isHeld, parts }: Chapter): string {
  const content = parts.flatMap((part) =>
    groupsOf(part.messages).map((group, index) => {
      const heading = part.title && index === 0 ? `<h3>${inText(part.title)}</h3>` : '';
      return `<div class="group">${heading}${group.map((each) => entry(pack, each)).join('\n')}</div>`;
    }),
  );
  return `<section${isHeld ? ' class="held"' : ''}>
<h2>${inText(title)}</h2>
<p class="about">${inText(about)}</p>
${content.join('\n')}
</section>`;
}

/** The chapter that lists each source of the texts once, with the texts that rest on it. */
function sourceChapter({ chapters }: Pack): string {
  const users = new Map<SourceId, Set<string>>();
  for (const { parts } of chapters) {
    for (const message of parts.flatMap(({ messages }) => messages)) {
      for (const id of (message as Guidance).sources ?? []) {
        users.set(id, (users.get(id) ?? new Set()).add(message.id));
      }
    }
  }
  const ids = [...users.keys()].sort((one, other) => (one < other ? -1 : 1));
  const entries = ids.map(
    (id) =>
      `<div class="entry"><p>${quoted(id)}</p><p class="facts">${[...(users.get(id) ?? [])].map(inText).join(' · ')}</p></div>`,
  );
  return `<section><h2>Sources</h2>
<p class="about">Each source of the texts is listed once, with the texts that rest on it.</p>
${entries.join('\n')}</section>`;
}

/** The HTML page of the pack, from which the PDF is printed. */
export const pageOf = (pack: Pack): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${inText(pack.title)}</title>
<style>${styles(pack)}</style>
</head>
<body>
${titlePage(pack)}
${pack.chapters.map((each) => chapter(pack, each)).join('\n')}
${sourceChapter(pack)}
</body>
</html>
`;
