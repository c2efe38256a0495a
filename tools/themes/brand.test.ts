import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ColorSpace, HSL } from 'colorjs.io/fn';
import { pairOf, tintOf } from './brand.js';
import { contrast } from './contrast.js';

ColorSpace.register(HSL);

const grounds = { light: ['#fff', '#f4f6f7'], dark: ['#1b1f23', '#252a30'] };
const LEAST = 7;

const colors = ['#000', '#fff', '#777', '#e4002b', '#ffcc00', '#0b4f8a', '#00ff00', '#0000ff'];
for (let hue = 0; hue < 360; hue += 30) colors.push(`hsl(${hue} 100% 50%)`, `hsl(${hue} 40% 70%)`);

describe('a pair of colors from a brand color', () => {
  for (const color of colors) {
    it(`is readable on light and on dark pages: ${color}`, () => {
      const pair = pairOf(color, grounds, LEAST);
      for (const scheme of ['light', 'dark'] as const) {
        assert.match(pair[scheme], /^#[0-9a-f]{6}$/);
        for (const ground of grounds[scheme])
          assert.ok(contrast(pair[scheme], ground) >= LEAST, `${pair[scheme]} on ${ground}`);
      }
    });
  }

  it('contains the brand color itself if its contrast is enough', () => {
    assert.equal(pairOf('#0b4f8a', grounds, LEAST).light, '#0b4f8a');
    assert.equal(pairOf('#ffcc00', grounds, LEAST).dark, '#ffcc00');
  });

  it('has less than 0.3 more contrast than necessary if the brand color has too little contrast', () => {
    const { light } = pairOf('#e4002b', grounds, LEAST);
    assert.ok(Math.min(...grounds.light.map((ground) => contrast(light, ground))) < LEAST + 0.3);
  });

  it('is black for light pages and white for dark pages if no color has enough contrast', () => {
    const gray = { light: ['#777'], dark: ['#777'] };
    assert.deepEqual(pairOf('#e4002b', gray, LEAST), { light: '#000000', dark: '#ffffff' });
  });
});

describe('the tint of a brand', () => {
  for (const color of colors) {
    it(`has enough contrast with lines in the text color: ${color}`, () => {
      const tint = tintOf(color);
      assert.ok(contrast('#1b1f23', tint.light) >= LEAST);
      assert.ok(contrast('#e8eaec', tint.dark) >= LEAST);
    });
  }
});
