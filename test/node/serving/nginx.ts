import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensure } from '../../../tools/browsers/ensure.js';
import { findExecutable } from '../../../tools/browsers/find.js';
import { freePort } from '../../../tools/browsers/free-port.js';
import type { Need } from '../../../tools/browsers/needs.js';

const integration = fileURLToPath(new URL('../../../integrations/nginx/', import.meta.url));
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const nginx: Need = {
  name: 'nginx',
  debian: 'nginx-light',
  find: () => findExecutable(['nginx'], ['/usr/sbin/nginx']),
};
const brotli: Need = {
  name: 'the brotli module of nginx',
  debian: 'libnginx-mod-http-brotli-static',
  find: () => (existsSync(brotliModule) ? brotliModule : undefined),
};

/** The path of nginx. Root installs it first; others get an error that says what to do. */
export const findNginx = (): string => ensure([nginx], [brotli]);

/** Whether nginx can serve what was compressed with brotli. */
export const hasBrotli = (): boolean => existsSync(brotliModule);

const config = (folder: string, port: number) => `
${hasBrotli() ? `load_module ${brotliModule};` : ''}
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    include iort.conf;
  }
}`;

/** An nginx that serves a folder of its own by the configuration of this project. */
export interface RunningNginx {
  readonly url: string;
  /** The folder that it serves. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** @param edit what an administrator changes in iort.conf */
export async function startNginx(edit = (conf: string): string => conf): Promise<RunningNginx> {
  const path = findNginx();
  const folder = mkdtempSync(join(tmpdir(), 'iort-nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'www'));
  const conf = readFileSync(join(integration, 'iort.conf'), 'utf8');
  writeFileSync(join(folder, 'iort.conf'), edit(conf));
  if (hasBrotli()) cpSync(join(integration, 'iort-brotli.conf'), join(folder, 'iort-brotli.conf'));
  writeFileSync(join(folder, 'nginx.conf'), config(folder, port));

  const server = spawn(path, ['-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => (said += String(text)));
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`nginx: ${said}`);
    await setTimeout(50);
  }
  return {
    url,
    folder: join(folder, 'www'),
    async stop() {
      const closed = new Promise((resolve) => server.once('close', resolve));
      server.kill();
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
