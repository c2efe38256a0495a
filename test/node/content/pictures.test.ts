import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { pictureTexts, type PictureName } from '../../../content/picture.js';
import { templateOf } from '../../../src/shared/markup.js';
import { drawings } from '../../../src/shared/picture.js';

const names = Object.keys(pictureTexts) as PictureName[];

/** A drawing as an element of a page, with its text alternative. */
function drawn(name: PictureName, alternative: string): Element {
  const { strings, values } = templateOf(drawings[name](alternative));
  assert.deepEqual(values, [alternative]);
  const { document } = parseHTML(`<html><body>${strings.join(`"${alternative}"`)}</body></html>`);
  const [picture, ...more] = document.body.children;
  assert.ok(picture && more.length === 0, name);
  return picture;
}

describe('the drawings', () => {
  it('are one for each picture, each as an image with its text alternative', () => {
    assert.deepEqual(Object.keys(drawings).sort(), [...names].sort());
    for (const name of names) {
      const { text } = pictureTexts[name];
      const picture = drawn(name, text);
      assert.equal(picture.localName, 'svg', name);
      assert.equal(picture.getAttribute('role'), 'img', name);
      assert.equal(picture.getAttribute('aria-label'), text, name);
    }
  });

  it('have no words, and colors only from the style sheet', () => {
    for (const name of names) {
      const shapes = [...drawn(name, '').querySelectorAll('*')];
      assert.ok(shapes.length > 5, name);
      for (const shape of shapes) {
        assert.equal(shape.localName, 'path', name);
        assert.deepEqual([...shape.getAttributeNames()].sort(), ['class', 'd'], name);
      }
    }
  });

  it('differ from one another', () => {
    const different = new Set(names.map((name) => drawn(name, '').innerHTML));
    assert.equal(different.size, names.length);
  });
});
