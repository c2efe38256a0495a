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

/** Finds nginx. A missing nginx is installed if the user is root and apt-get exists. Otherwise an error says what to install. */
export const findNginx = (): string => ensure([nginx], [brotli]);

/** Whether nginx can serve brotli files. */
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

/** A running nginx that serves a temporary folder with the configuration of this project. */
export interface RunningNginx {
  readonly url: string;
  /** The served folder. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Starts nginx. @param edit changes iort.conf, as an administrator would */
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
  let errors = '';
  server.stderr.on('data', (text) => (errors += String(text)));
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(url).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`nginx: ${errors}`);
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
