import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paragraph, section } from '../../../content/blocks.js';
import { overview } from '../../../content/overview.js';
import { guidance, statement } from '../../../content/statement.js';
import type { Topic } from '../../../content/topic.js';
import { topics } from '../../../content/topics.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { revisionOf } from '../../../tools/content/edition.js';
import { readRecord } from '../../../tools/content/record.js';

const record = readRecord();

const heading = guidance({ id: 'heading', text: 'Heading' });
const topicOf = (text: string, sources: ['ACS'] | ['MAYO'], id = 'one'): Topic => ({
  name: 'overview',
  title: heading,
  aim: heading,
  sections: [
    section('what', heading, [paragraph(statement({ id, facts: ['F01'], sources, text: text }))]),
  ],
});

describe('revisions', () => {
  for (const { locale, read, editions } of shippedTexts()) {
    for (const topic of topics) {
      it(`are as recorded, with a date, for ${topic.name} in ${locale} (else run npm run content:accept)`, () => {
        const recorded = record[locale]?.[topic.name];
        assert.equal(recorded?.revision, revisionOf(topic, read));
        assert.equal(editions[topic.name]?.revision, recorded?.revision);
        assert.match(recorded.date, /^\d{4}-\d\d-\d\d$/);
      });
    }
  }

  it('change with a word, a source or an id', () => {
    const base = revisionOf(topicOf('Text.', ['ACS']));
    assert.equal(revisionOf(topicOf('Text.', ['ACS'])), base);
    assert.notEqual(revisionOf(topicOf('Text!', ['ACS'])), base);
    assert.notEqual(revisionOf(topicOf('Text.', ['MAYO'])), base);
    assert.notEqual(revisionOf(topicOf('Text.', ['ACS'], 'two')), base);
  });

  it('have twelve hexadecimal digits', () => {
    assert.match(revisionOf(overview), /^[0-9a-f]{12}$/);
  });
});
