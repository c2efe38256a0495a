import { mkdirSync, writeFileSync } from 'node:fs';
import { facts } from '../../content/facts.js';
import { glossary } from '../../content/glossary.js';
import { furtherReading, mainSources } from '../../content/main-sources.js';
import { sources } from '../../content/sources.js';
import { isStatement, type Guidance } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import type { ReadPassage } from '../content/edition.js';
import { leftHeldIn } from '../content/held.js';
import { plain } from '../content/marks.js';
import { passagesOfSection } from '../content/walk.js';
import { contentSchema, contentSchemaVersion } from './content-schema.js';
import { root } from './files.js';
import { shippedTexts, type ShippedTexts } from './shipped-texts.js';

const passageData = (passage: Guidance, read: ReadPassage) => ({
  id: passage.id,
  text: plain(read(passage)),
  claim: isStatement(passage),
  ...(isStatement(passage) && { facts: passage.facts }),
  ...(passage.sources && { sources: passage.sources }),
});

const contentOf = ({ locale, read, editions, review }: ShippedTexts) => ({
  $schema: './schema.json',
  schemaVersion: contentSchemaVersion,
  locale,
  licence: 'CC-BY-4.0',
  topics: topics.map((topic) => {
    const edition = editions[topic.name];
    return {
      name: topic.name,
      element: `iort-${topic.name}`,
      title: plain(read(topic.title)),
      aim: plain(read(topic.aim)),
      date: edition?.date,
      revision: edition?.revision,
      // This revision includes held passages. A sign-off of held passages names this revision.
      ...(edition?.withHeld && { revisionWithHeld: edition.withHeld }),
      review: review(topic.name),
      mainSources: mainSources[topic.name],
      sections: topic.sections.map((section) => ({
        name: section.name,
        passages: passagesOfSection(section).map((passage) => passageData(passage, read)),
      })),
      // Held passages are not shown to readers until they are signed off.
      held: leftHeldIn(topic.name).map(({ name, place, passages }) => ({
        name,
        place,
        passages: passages.map((passage) => ({ ...passageData(passage, read), held: true })),
      })),
    };
  }),
  // The sources that every topic names at its end.
  furtherReading,
  glossary: Object.fromEntries(
    Object.entries(glossary).map(([term, passage]) => [term, passageData(passage, read)]),
  ),
  facts,
  sources,
});

/**
 * Writes dist/json/schema.json and dist/json/<locale>.json. They contain the content as data, for people who check
 * it or show it in other software.
 */
export function writeJson(): void {
  const folder = new URL('dist/json/', root);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, data: unknown) =>
    writeFileSync(new URL(name, folder), `${JSON.stringify(data, null, 2)}\n`);
  write('schema.json', contentSchema);
  for (const texts of shippedTexts()) {
    write(`${texts.locale}.json`, contentOf(texts));
  }
}
