import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundledTests } from './bundled-tests.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('a test file that imports code on demand is imported by no other file: its tests would run twice', async () => {
  const file = 'test/browser/contract/definition.test.ts';
  const plugin = bundledTests(root, [file]);
  await plugin.serverStart?.({} as never);
  const bodyOf = async (path: string): Promise<string> => {
    const served = await plugin.serve?.({ path } as never);
    return typeof served === 'object' ? String(served.body) : '';
  };
  const seen = new Map<string, string>();
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    const body = await bodyOf(path);
    seen.set(path, body);
    for (const [, name] of body.matchAll(
      /(?:from|import)\s*\(?\s*['"](\.[^'"]+\.(?:js|ts))['"]/g,
    )) {
      await visit(new URL(name!, `http://host${path}`).pathname);
    }
  };
  await visit(`/${file}`);
  const others = [...seen].filter(([path]) => path !== `/${file}`);
  assert.ok(others.length > 1, 'the file imports others');
  const importing = others.filter(([, body]) => /['"][^'"]*definition\.test\.ts['"]/.test(body));
  assert.deepEqual(
    importing.map(([path]) => path),
    [],
  );
});
