import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import { hoistTexts } from './hoist-texts.js';

/** What stands in for the modules that the texts need. */
const modules: Readonly<Record<string, string>> = {
  texts: `
    const lines = TEXTS.split('\\n');
    export const msg = (place, ...values) => lines[place].replace(/{(\\d)}/g, (_, n) => values[n]);
    export const str = () => '';
    export const read = (text) => (typeof text === 'function' ? text() : msg(text));`,
  content: 'export const guidance = (parts) => parts;',
};

/** The script, and its message ids by place. */
async function built(code: string): Promise<{ code: string; ids: readonly string[] }> {
  let ids: readonly string[] = [];
  const virtual: Plugin = {
    name: 'virtual',
    resolveId: (id) => (id === '@lit/localize' ? 'texts' : id),
    load: (id) => modules[id] ?? code,
  };
  const hoist = hoistTexts((order) => (ids = order));
  delete hoist.resolveId; // what it would find is on disk
  const bundle = await rollup({ input: 'entry', plugins: [virtual, hoist] });
  const { output } = await bundle.generate({ format: 'iife', name: 'said' });
  return { code: output[0].code, ids };
}

const head = `
  import { msg, str } from '@lit/localize';
  import { read } from 'texts';
  import { guidance } from 'content';
  const list = (...items) => items;
`;

/** What a script says. */
const said = async (body: string): Promise<unknown> => {
  const { code } = await built(head + body);
  return new Function(`${code}; return said;`)();
};

const passage = (id: string) => `guidance({ text: () => msg('${id}!', { id: '${id}' }) })`;

describe('gathering the texts of a script', () => {
  it('lets numbers stand for texts and passages, named or in place, and says the same', async () => {
    const body = `
      const shared = ${passage('shared')};
      const content = list(${passage('a')}, shared, list(${passage('b')}, ${passage('c')}), shared);
      const button = () => msg('Press \`it\` \${now}', { id: 'button' });
      const choose = (first) => (first ? ${passage('d')} : ${passage('e')});
      export default [...content.flat(), button, choose(false), choose(true)].map(read);`;
    assert.deepEqual(await said(body), [
      'a!',
      'shared!',
      'b!',
      'c!',
      'shared!',
      'Press `it` ${now}',
      'e!',
      'd!',
    ]);
  });

  it('fills gaps, in any order', async () => {
    const body = `
      const by = (name, date) => msg(str\`\${name} on \${date}\`, { id: 'by' });
      export default read(() => by('Ana', '5 May'));`;
    assert.equal(await said(body), 'Ana on 5 May');
    assert.match((await built(head + body)).code, /\{0\} on \{1\}/);
  });

  it('tells each id its place', async () => {
    const { code, ids } = await built(`${head}
      const shared = ${passage('shared')};
      export default list(${passage('a')}, shared, ${passage('b')}).map(read);`);
    const lines = /`([^`]*)`\.split|TEXTS = `/.exec(code)?.[1]?.split('\n');
    assert.deepEqual(
      ids.map((id) => id && `${id}!`),
      lines,
    );
  });

  it('leaves no name outside of the function around a script', async () => {
    const { code } = await built(`${head} export default list(${passage('a')}).map(read);`);
    assert.ok(code.indexOf('(function') < code.indexOf('let NEXT_PLACE'));
  });

  it('stops where a text would stand in two places, or on two lines', async () => {
    await assert.rejects(
      built(`${head} export default list(${passage('a')}, ${passage('a')}).map(read);`),
      /a stands in two places/,
    );
    await assert.rejects(
      built(`${head} export default read(() => msg('one\\ntwo', { id: 'a' }));`),
      /must be one line/,
    );
  });
});
