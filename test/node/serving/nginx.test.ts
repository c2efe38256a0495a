import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findExecutable } from '../../../tools/browsers/find.js';
import { hasBrotli, startNginx, type RunningNginx } from './nginx.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'dist');
const cdn = join(dist, 'cdn');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const script = readFileSync(join(cdn, 'iort.js'));
const [locale = ''] = readdirSync(join(cdn, 'locales'));
const listen = readdirSync(cdn).find((name) => name.startsWith('listen.'));

const year = 'public, max-age=31536000, immutable';
const minutes = 'public, max-age=300';

let nginx: RunningNginx;

/**
 * Deploys a build with deploy.sh.
 * @param path a folder with commands that deploy.sh uses instead of those of the system
 * @returns the error that the script wrote, or an empty string
 */
const deploy = (build: string, to = join(nginx.folder, 'iort'), path = ''): string => {
  const { stderr } = spawnSync('sh', [join(root, 'integrations/nginx/deploy.sh'), build, to], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [path, process.env.PATH].filter(Boolean).join(':') },
  });
  return stderr;
};

before(async () => {
  nginx = await startNginx();
  assert.equal(deploy(dist), '');
});

after(() => nginx?.stop());

/** Sends a request. The body of the response stays compressed. */
const get = async (path: string, encoding = 'identity') => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding };
    request(`${nginx.url}/iort/${path}`, { headers }, resolve).on('error', reject).end();
  });
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, headers: response.headers, body };
};

describe('nginx with integrations/nginx/iort.conf', () => {
  for (const [path, cache, type] of [
    [`v${version}/cdn/iort.js`, year, 'text/javascript; charset=utf-8'],
    [`v${version}/cdn/locales/${locale}`, year, 'application/json'],
    [`v${version}/cdn/${listen}`, year, 'text/javascript; charset=utf-8'],
    [`latest/cdn/${listen}`, year, 'text/javascript; charset=utf-8'],
    [`v${version}/cdn/manifest.json`, year, 'application/json'],
    ['latest/cdn/iort.js', minutes, 'text/javascript; charset=utf-8'],
    [`latest/cdn/locales/${locale}`, year, 'application/json'],
    ['latest/cdn/manifest.json', minutes, 'application/json'],
    ['latest/cdn/LICENSES.txt', minutes, 'text/plain; charset=utf-8'],
    ['latest/cdn/standalone/iort.es.js', minutes, 'text/javascript; charset=utf-8'],
    ['latest/embed/iort-faq.es.html', minutes, 'text/html; charset=utf-8'],
    ['latest/builder/icon.svg', minutes, 'image/svg+xml'],
    ['latest/embed/frame.css', minutes, 'text/css; charset=utf-8'],
    [`v${version}/embed/parent.js`, year, 'text/javascript; charset=utf-8'],
  ] as const) {
    it(`serves ${path} to any page, with the cache time ${cache}`, async () => {
      const { status, headers, body } = await get(path);
      assert.equal(status, 200);
      assert.deepEqual(body, readFileSync(join(dist, path.replace(/^[^/]+\//, ''))));
      assert.equal(headers['content-type'], type);
      assert.equal(headers['cache-control'], cache);
      assert.equal(headers['access-control-allow-origin'], '*');
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers.vary, 'Accept-Encoding');
    });
  }

  it('serves the gzip file to browsers that accept gzip', async () => {
    const { headers, body } = await get('latest/cdn/iort.js', 'gzip');
    assert.equal(headers['content-encoding'], 'gzip');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.deepEqual(gunzipSync(body), script);
  });

  it('serves the brotli file to browsers that accept brotli, if nginx has the module', async (test) => {
    if (!hasBrotli()) return test.skip('no brotli module');
    // deploy.sh makes this file only if the command `brotli` is installed.
    const file = join(nginx.folder, 'iort/latest/cdn/iort.js.br');
    if (!existsSync(file)) writeFileSync(file, brotliCompressSync(script));
    const { headers, body } = await get('latest/cdn/iort.js', 'gzip, deflate, br');
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.deepEqual(brotliDecompressSync(body), script);
  });

  it('answers 304 if the script at latest/ has not changed', async () => {
    const first = await fetch(`${nginx.url}/iort/latest/cdn/iort.js`);
    const headers = { 'If-None-Match': first.headers.get('etag')! };
    assert.equal((await fetch(first.url, { headers })).status, 304);
  });

  it('lets any page read an error response, and sets no cache time for it', async () => {
    for (const path of ['v9.9.9/cdn/iort.js', 'latest/cdn/locales/es.00000000.json', 'latest/']) {
      const { status, headers } = await get(path);
      assert.ok(status === 404 || status === 403, path);
      assert.equal(headers['cache-control'], undefined);
      assert.equal(headers['access-control-allow-origin'], '*');
    }
  });

  it('keeps the deployed build if deploy.sh gets another build of the same version; after a new version is deployed, the old version and its locale files are still served', async (test) => {
    const build = mkdtempSync(join(tmpdir(), 'iort-build-'));
    test.after(() => rmSync(build, { recursive: true }));
    cpSync(cdn, join(build, 'cdn'), { recursive: true });
    writeFileSync(join(build, 'cdn', 'iort.js'), 'export {};\n');
    assert.match(deploy(build), /contains another build: raise the version/);
    assert.deepEqual((await get('latest/cdn/iort.js')).body, script);

    const manifest = readFileSync(join(build, 'cdn', 'manifest.json'), 'utf8');
    writeFileSync(join(build, 'cdn', 'manifest.json'), manifest.replace(`"${version}"`, '"8.0.1"'));
    rmSync(join(build, 'cdn/locales', locale));
    writeFileSync(join(build, 'cdn/locales/xx.12345678.json'), '{}');
    assert.equal(deploy(build), '');
    assert.equal((await get('latest/cdn/iort.js')).body.toString(), 'export {};\n');
    for (const encoding of ['gzip', 'br']) {
      const { headers, body } = await get('latest/cdn/iort.js', encoding);
      const text = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      if (headers['content-encoding'] !== 'br') assert.equal(text.toString(), 'export {};\n');
      else assert.equal(brotliDecompressSync(body).toString(), 'export {};\n');
    }
    assert.equal((await get('v8.0.1/cdn/iort.js')).body.toString(), 'export {};\n');
    assert.deepEqual((await get(`v${version}/cdn/iort.js`)).body, script);
    assert.equal((await get(`latest/cdn/locales/${locale}`)).status, 200);
    assert.equal((await get('latest/cdn/locales/xx.12345678.json')).status, 200);
  });

  it('keeps a version unchanged if latest/ is a link to it: deploy.sh says so and stops', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'iort-link-'));
    test.after(() => rmSync(folder, { recursive: true }));
    const old = join(folder, 'v0.0.9');
    cpSync(cdn, join(old, 'cdn'), { recursive: true });
    writeFileSync(join(old, 'cdn/iort.js'), 'export {};\n');
    symlinkSync('v0.0.9', join(folder, 'latest'));
    assert.match(deploy(dist, folder), /latest is a link/);
    assert.equal(readFileSync(join(old, 'cdn/iort.js'), 'utf8'), 'export {};\n');
    assert.deepEqual(readdirSync(folder).sort(), ['latest', 'v0.0.9']);
  });

  it('can read all files under another user, although the build and deploy.sh were run with the umask 077', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'iort-umask-'));
    test.after(() => rmSync(folder, { recursive: true }));
    const build = join(folder, 'dist');
    cpSync(cdn, join(build, 'cdn'), { recursive: true });
    chmodSync(join(build, 'cdn'), 0o700);
    chmodSync(join(build, 'cdn/iort.js'), 0o600);
    const before = process.umask(0o077);
    test.after(() => process.umask(before));
    const to = join(folder, 'iort');
    assert.equal(deploy(build, to), '');
    const entries = readdirSync(to, { recursive: true, encoding: 'utf8' });
    assert.ok(entries.includes('latest/cdn/iort.js'));
    const closed = ['', ...entries].filter((entry) => {
      const stat = statSync(join(to, entry));
      const needed = stat.isDirectory() ? 0o005 : 0o004;
      return (stat.mode & needed) !== needed;
    });
    assert.deepEqual(closed, []);
  });

  it('gets the whole version if deploy.sh is run again after it has stopped halfway, for example on a full disk', async (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'iort-full-disk-'));
    test.after(() => rmSync(folder, { recursive: true }));
    const stops = `#!/bin/sh
case "$2" in
  */.new.*) mkdir "$3"; ${findExecutable(['cp'])} -R "$2/cdn" "$3"; echo 'No space left' >&2; exit 1 ;;
  *) exec ${findExecutable(['cp'])} "$@" ;;
esac
`;
    writeFileSync(join(folder, 'cp'), stops, { mode: 0o755 });
    const to = join(folder, 'iort');
    assert.match(deploy(dist, to, folder), /No space left/);
    assert.equal(deploy(dist, to), '');
    assert.ok(existsSync(join(to, `v${version}/embed/iort-faq.es.html`)));
  });
});
