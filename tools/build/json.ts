import { mkdirSync, writeFileSync } from 'node:fs';
import { editions } from '../../content/generated/editions.js';
import { facts } from '../../content/facts.js';
import { glossary } from '../../content/glossary.js';
import { mainSources } from '../../content/main-sources.js';
import { sources } from '../../content/sources.js';
import { isIdentified, isStatement, type Passage } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import { plain } from '../content/marks.js';
import { passagesOfSection } from '../content/walk.js';
import { root } from './files.js';

const passageData = (passage: Passage) => ({
  id: isIdentified(passage) ? passage.id : undefined,
  text: plain(passage.text()),
  claim: isStatement(passage),
  ...(isStatement(passage) && { facts: passage.facts }),
  ...(isIdentified(passage) && passage.sources && { sources: passage.sources }),
});

/** Writes dist/json/en.json: the content as data, for those who check it or show it elsewhere. */
export function writeJson(): void {
  const data = {
    locale: 'en',
    licence: 'CC-BY-4.0',
    topics: topics.map((topic) => {
      const edition = editions[topic.name];
      return {
        name: topic.name,
        element: `iort-${topic.name}`,
        title: plain(topic.title.text()),
        date: edition?.date,
        revision: edition?.revision,
        review: edition?.reviewed ? 'reviewed' : 'unreviewed',
        mainSources: mainSources[topic.name],
        sections: topic.sections.map((section) => ({
          name: section.name,
          passages: passagesOfSection(section).map(passageData),
        })),
      };
    }),
    glossary: Object.fromEntries(
      Object.entries(glossary).map(([term, passage]) => [term, passageData(passage)]),
    ),
    facts,
    sources,
  };
  const folder = new URL('dist/json/', root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('en.json', folder), `${JSON.stringify(data, null, 2)}\n`);
}
