/**
 * Writes content/generated/editions.ts: of each topic its date, revision, review state and shown
 * sources. Second step of `npm run generate`. With `--accept` it records changed texts under
 * today's date in content/editions.json; without, `npm test` says which texts changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sources, type SourceId } from '../../content/sources.js';
import { isStatement } from '../../content/statement.js';
import type { TopicName } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { passagesWithTerms, revisionOf, shownSourcesOf } from '../content/edition.js';
import { isSignedOff, readLedger } from '../content/ledger.js';

const recordFile = new URL('../../content/editions.json', import.meta.url);
const outputFile = new URL('../../content/generated/editions.ts', import.meta.url);

type Record_ = Record<TopicName, { date: string; revision: string }>;
const record = JSON.parse(readFileSync(recordFile, 'utf8')) as Record_;

if (process.argv.includes('--accept')) {
  const today = new Date().toISOString().slice(0, 10);
  for (const topic of topics) {
    const revision = revisionOf(topic);
    if (record[topic.name].revision !== revision) record[topic.name] = { date: today, revision };
  }
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}

const ledger = readLedger('en');
const editions = topics.map((topic) => ({
  name: topic.name,
  date: record[topic.name].date,
  revision: revisionOf(topic),
  reviewed: passagesWithTerms(topic)
    .filter(isStatement)
    .every(({ id, text }) => isSignedOff(ledger, id, text())),
  sources: shownSourcesOf(topic),
}));

const shown = [...new Set(editions.flatMap((edition) => edition.sources))].sort();
const shownSource = (id: SourceId) => {
  const { readers: _, ...source } = sources[id] as (typeof sources)[SourceId] & { date?: string };
  return [id, source] as const;
};

writeFileSync(
  outputFile,
  `import type { Edition, ShownSource } from '../edition.js';

export const shownSources: Readonly<Record<string, ShownSource>> = ${JSON.stringify(
    Object.fromEntries(shown.map(shownSource)),
    null,
    2,
  )};

export const editions: Readonly<Record<string, Edition>> = ${JSON.stringify(
    Object.fromEntries(editions.map(({ name, ...edition }) => [name, edition])),
    null,
    2,
  )};
`,
);
