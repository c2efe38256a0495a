import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { paragraph, section } from '../../../content/blocks.js';
import { editions } from '../../../content/generated/editions.js';
import { overview } from '../../../content/overview.js';
import { guidance, statement } from '../../../content/statement.js';
import type { Topic } from '../../../content/topic.js';
import { topics } from '../../../content/topics.js';
import { revisionOf } from '../../../tools/content/edition.js';

const record = JSON.parse(
  readFileSync(new URL('../../../content/editions.json', import.meta.url), 'utf8'),
);

const heading = guidance({ id: 'heading', text: () => 'Heading' });
const topicOf = (text: string, sources: ['ACS'] | ['MAYO'], id = 'one'): Topic => ({
  name: 'overview',
  title: heading,
  sections: [
    section('what', heading, [
      paragraph(statement({ id, facts: ['F01'], sources, text: () => text })),
    ]),
  ],
});

describe('revisions', () => {
  for (const topic of topics) {
    it(`${topic.name}: the recorded date belongs to the text as it is (npm run content:accept)`, () => {
      assert.equal(record[topic.name].revision, revisionOf(topic));
      assert.equal(editions[topic.name]?.revision, revisionOf(topic));
      assert.match(record[topic.name].date, /^\d{4}-\d\d-\d\d$/);
    });
  }

  it('change with a word, a source or an id', () => {
    const base = revisionOf(topicOf('Text.', ['ACS']));
    assert.equal(revisionOf(topicOf('Text.', ['ACS'])), base);
    assert.notEqual(revisionOf(topicOf('Text!', ['ACS'])), base);
    assert.notEqual(revisionOf(topicOf('Text.', ['MAYO'])), base);
    assert.notEqual(revisionOf(topicOf('Text.', ['ACS'], 'two')), base);
  });

  it('have twelve hex digits', () => {
    assert.match(revisionOf(overview), /^[0-9a-f]{12}$/);
  });
});
