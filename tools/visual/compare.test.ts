import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { compare, isSame } from './compare.js';

type Box = readonly [x: number, y: number, width: number, height: number, gray: number];

/** A white picture with gray boxes in it. */
function picture(boxes: readonly Box[], height = 60): Buffer {
  const png = new PNG({ width: 60, height });
  png.data.fill(255);
  for (const [left, top, width, tall, gray] of boxes) {
    for (let y = top; y < top + tall; y += 1) {
      for (let x = left; x < left + width; x += 1) {
        png.data.fill(gray, (y * 60 + x) * 4, (y * 60 + x) * 4 + 3);
      }
    }
  }
  return PNG.sync.write(png);
}

const minus: Box = [20, 27, 16, 2, 27];
const plus: Box[] = [minus, [27, 20, 2, 16, 27]];

const same = (one: readonly Box[], other: readonly Box[]) =>
  isSame(compare(picture(one), picture(other)));

describe('comparing pictures', () => {
  it('accepts an identical picture', () => {
    assert.ok(same(plus, plus));
  });

  it('ignores a difference of a few pixels', () => {
    assert.ok(same([minus], [minus, [5, 5, 3, 3, 0]]));
  });

  it('notices that a plus sign became a minus sign', () => {
    assert.ok(!same(plus, [minus]));
  });

  it('notices a missing thin line', () => {
    assert.ok(!same([[0, 30, 60, 1, 0xd3]], []));
  });

  it('notices a missing tint of a row under the pointer', () => {
    assert.ok(!same([[0, 10, 60, 44, 0xf4]], []));
  });

  it('notices a different height', () => {
    assert.ok(!isSame(compare(picture([]), picture([], 61))));
  });
});
