import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { defineConfig, parse } from '@terrazzo/parser';
import { tokens } from '../../../contract/tokens.js';

const file = new URL('../../../dist/tokens.json', import.meta.url);
const read = () => readFileSync(file, 'utf8');

describe('dist/tokens.json', () => {
  it('can be read by a parser of the Design Tokens format, and has the colors of the contract', async () => {
    const config = defineConfig({ lint: { rules: {} } }, { cwd: new URL('.', file) });
    const { tokens: parsed } = await parse([{ filename: file, src: read() }], { config });
    const hexOf = (id: string) =>
      (parsed[id]?.$value as { hex: string } | undefined)?.hex.toLowerCase();
    const sixDigits = (hex: string) =>
      hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
    for (const { name, default: value } of tokens) {
      if (typeof value === 'string') continue;
      const short = name.replace('--iort-color-', '');
      assert.equal(hexOf(`light.${short}`), sixDigits(value.light), name);
      assert.equal(hexOf(`dark.${short}`), sixDigits(value.dark), name);
    }
    assert.equal(hexOf('dark.focus'), hexOf('dark.text'), 'a token that refers to another token');
  });

  it('names every token, also tokens that have no type in the format', () => {
    for (const { name } of tokens) assert.ok(read().includes(name), name);
  });
});
