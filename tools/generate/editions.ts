/**
 * Writes content/generated/editions.ts: of each topic its date, revision, review state and shown
 * sources. Second step of `npm run generate`. With `--accept` it records changed texts under
 * today's date in content/editions.json; without, `npm test` says which texts changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Edition, ShownSource } from '../../content/edition.js';
import { mainSources } from '../../content/main-sources.js';
import { sources, type Source, type SourceId } from '../../content/sources.js';
import { isStatement } from '../../content/statement.js';
import type { Topic, TopicName } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { passagesWithTerms, revisionOf, shownSourcesOf } from '../content/edition.js';
import { isSignedOff, readLedger } from '../content/ledger.js';

const recordFile = new URL('../../content/editions.json', import.meta.url);
const outputFile = new URL('../../content/generated/editions.ts', import.meta.url);

const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Record<
  TopicName,
  { date: string; revision: string }
>;

if (process.argv.includes('--accept')) {
  const today = new Date().toISOString().slice(0, 10);
  for (const topic of topics) {
    const revision = revisionOf(topic);
    if (record[topic.name].revision !== revision) record[topic.name] = { date: today, revision };
  }
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

const ledger = readLedger('en');
const shown = [...new Set(topics.flatMap(shownSourcesOf))].sort();

const shownSource = (id: SourceId): ShownSource => {
  const { publisher, title, url, date }: Source = sources[id];
  return date ? [publisher, title, url, date.slice(0, 4)] : [publisher, title, url];
};

const edition = (topic: Topic): Edition => {
  const main = mainSources[topic.name];
  const more = shownSourcesOf(topic).filter((id) => !main.includes(id));
  return {
    date: record[topic.name].date,
    revision: revisionOf(topic),
    reviewed: passagesWithTerms(topic)
      .filter(isStatement)
      .every(({ id, text }) => isSignedOff(ledger, id, text())),
    main: main.map((id) => shown.indexOf(id)),
    more: more.map((id) => shown.indexOf(id)),
  };
};

const json = (value: unknown) => JSON.stringify(value, null, 2);
writeFileSync(
  outputFile,
  `import type { Edition, ShownSource } from '../edition.js';

export const shownSources: readonly ShownSource[] = ${json(shown.map(shownSource))};

export const editions: Readonly<Record<string, Edition>> = ${json(
    Object.fromEntries(topics.map((topic) => [topic.name, edition(topic)])),
  )};
`,
);
