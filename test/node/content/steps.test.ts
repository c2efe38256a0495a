import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overview } from '../../../content/overview.js';
import { pictureTexts } from '../../../content/picture.js';

const stages = overview.sections
  .flatMap(({ blocks }) => blocks)
  .flatMap((block) => (block.kind === 'steps' ? [block] : []));

describe('the steps', () => {
  it('have numbers that run on through the stages Before, Surgery and After', () => {
    assert.deepEqual(
      stages.map(({ heading }) => heading.text),
      ['Before', 'Surgery', 'After'],
    );
    let next = 1;
    for (const { first, items } of stages) {
      assert.equal(first, next);
      next += items.length;
    }
  });

  it('have at least five different scenes, with captions that differ from the text alternatives; at least one caption says what to do', () => {
    const scenes = stages.flatMap(({ items }) => items.flatMap(({ picture }) => picture ?? []));
    const names = scenes.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
    assert.ok(names.length >= 5);
    const captions = scenes.map(({ caption }) => caption.text);
    assert.ok(captions.some((caption) => /^(Bring|Keep|Say)\b/.test(caption)));
    for (const { alternative, caption } of scenes.map(({ name, caption }) => {
      return { alternative: pictureTexts[name].text, caption: caption.text };
    })) {
      assert.notEqual(alternative, caption);
    }
  });
});
