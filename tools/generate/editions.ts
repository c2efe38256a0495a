/**
 * Writes src/generated/editions.ts, with the date, revision and shown sources of each topic in English.
 * `npm run generate` runs this script. `npm test` reports texts that have changed since `npm run content:accept` last
 * recorded them.
 */
import type { Edition } from '../../content/edition.js';
import { furtherReading, mainSources } from '../../content/main-sources.js';
import type { Topic } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { revisionOf, revisionWithHeld, shownSourcesOf } from '../content/edition.js';
import { allShown, shownSource } from '../content/shown-source.js';
import { datesOf, readRecord } from '../content/record.js';
import { writeModule } from './write-module.js';

const outputFile = new URL('../../src/generated/editions.ts', import.meta.url);

const record = readRecord();

const edition = (topic: Topic): Edition => {
  const main = mainSources[topic.name];
  const more = shownSourcesOf(topic).filter((id) => !main.includes(id));
  return {
    ...datesOf(record, 'en', topic.name),
    revision: revisionOf(topic),
    ...revisionWithHeld(topic),
    main: main.map((id) => allShown.indexOf(id)),
    // `allShown` is sorted by publisher, so sorted positions give readers a list by publisher.
    more: more.map((id) => allShown.indexOf(id)).sort((one, other) => one - other),
  };
};

const json = (value: unknown) => JSON.stringify(value, null, 2);
writeModule(
  outputFile,
  import.meta.url,
  `import type { Edition, ShownSource } from '../../content/edition.js';

export const shownSources: readonly ShownSource[] = ${json(allShown.map(shownSource))};

export const furtherReading = [${furtherReading.map((id) => `shownSources[${allShown.indexOf(id)}]`).join(', ')}] as readonly ShownSource[];

export const editions: Readonly<Record<string, Edition>> = ${json(
    Object.fromEntries(topics.map((topic) => [topic.name, edition(topic)])),
  )};
`,
);
