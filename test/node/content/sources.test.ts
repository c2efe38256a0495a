import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { primarySource } from '../../../content/about.js';
import { facts } from '../../../content/facts.js';
import { editions, shownSources } from '../../../src/generated/editions.js';
import { furtherReading, mainSources } from '../../../content/main-sources.js';
import { sources, type SourceId } from '../../../content/sources.js';
import { isStatement, type Guidance } from '../../../content/statement.js';
import { topics } from '../../../content/topics.js';
import { passagesWithTerms, shownSourcesOf } from '../../../tools/content/edition.js';
import { heldPassages } from '../../../tools/content/held.js';

const shown = [...topics.flatMap(passagesWithTerms), ...primarySource];
const all = [...shown, ...heldPassages];
const sourcesOf = (passage: Guidance): readonly SourceId[] => passage.sources ?? [];

describe('in the content,', () => {
  it('every statement has a source', () => {
    const without = all.filter(isStatement).filter(({ sources }) => sources.length === 0);
    assert.deepEqual(without, []);
  });

  it('every fact of a statement is backed by a source of the statement', () => {
    const unbacked = all.filter(isStatement).flatMap((statement) =>
      statement.facts
        .filter((fact) => {
          const backing: readonly SourceId[] = facts[fact].sources;
          return !statement.sources.some((source) => backing.includes(source));
        })
        .map((fact) => `${statement.id}: ${fact}`),
    );
    assert.deepEqual(unbacked, []);
  });

  it('every source of a statement backs one of its facts', () => {
    const unused = all.filter(isStatement).flatMap((statement) => {
      const backing: readonly SourceId[] = statement.facts.flatMap((fact) => facts[fact].sources);
      return statement.sources
        .filter((source) => !backing.includes(source))
        .map((source) => `${statement.id}: ${source}`);
    });
    assert.deepEqual(unused, []);
  });

  it('every source is used', () => {
    const used = new Set(all.flatMap(sourcesOf));
    assert.deepEqual(
      Object.keys(sources).filter((id) => !used.has(id as SourceId)),
      [],
    );
  });

  it('patients see no sources of insurers, archives or mirrors, and no address with parameters', () => {
    for (const [publisher, , url] of shownSources) {
      assert.doesNotMatch(publisher, /aetna|blue ?cross|siteman|\barchived?\b/i);
      assert.doesNotMatch(
        url,
        /webarchive|cybercemetery|web\.archive|qxmd|docslib|coek|researcher\.life|themednet|scribd|cloudfront|\bamp\.|[?&]/i,
      );
    }
  });

  it('every address begins with https, except one that patients never see', () => {
    const plain = Object.entries(sources).filter(([, { url }]) => !url.startsWith('https://'));
    assert.deepEqual(
      plain.map(([id, { readers }]) => [id, readers]),
      [['UCSF-2', 'clinicians']],
    );
    for (const [, , url] of shownSources) assert.match(url, /^https:\/\//);
  });

  for (const topic of topics) {
    it(`${topic.name} names four to six main sources, and its text rests on all of them`, () => {
      const main = mainSources[topic.name];
      const own = shownSourcesOf(topic);
      assert.ok(main.length >= 4 && main.length <= 6);
      assert.deepEqual(
        main.filter((id) => !own.includes(id)),
        [],
      );
    });

    it(`${topic.name} rests on all pages that it lists under "Read more"`, () => {
      const own = shownSourcesOf(topic);
      assert.ok(furtherReading.every((id) => own.includes(id)));
    });

    it(`${topic.name} shows as many different sources as its text has`, () => {
      const { main, more } = editions[topic.name]!;
      assert.equal(new Set([...main, ...more]).size, shownSourcesOf(topic).length);
    });
  }
});
