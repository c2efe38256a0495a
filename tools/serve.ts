import { once } from 'node:events';
import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';

/**
 * The Content Security Policy of a strict hospital. It allows no inline code and no files from other origins, except
 * `data:` images, and requires Trusted Types.
 */
export const demoPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'";

const firstPort = 8000;
const lastPort = 8099;
const host = '127.0.0.1';

export interface ServeOptions {
  /** The port to listen on; 0 means any free port. If left out, the first free port from 8000 to 8099 is used. */
  port?: number | undefined;
  /** The folder to serve. If left out, `dist` is served. */
  root?: string | undefined;
}

export interface RunningServer {
  /** The address without a trailing slash. */
  url: string;
  port: number;
  /** Stops the server. Closes open connections too, because an open connection of a browser would delay the stop. */
  close(): Promise<void>;
}

/** Serves a folder of built files. Only this machine can connect. Files may change while the server runs. */
export async function serve({
  port,
  root = defaultRoot,
}: ServeOptions = {}): Promise<RunningServer> {
  if (!isFolder(root)) throw new Error(`nothing built at ${root}; run "npm run build"`);
  const server = createServer(handler(root));
  await (port === undefined ? listenOnFirstFree(server) : listen(server, port));
  const actual = (server.address() as AddressInfo).port;
  return {
    url: `http://${host}:${actual}`,
    port: actual,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const defaultRoot = fileURLToPath(new URL('../dist', import.meta.url));

function handler(root: string): RequestListener {
  const files = sirv(root, {
    dev: true, // reads files at each request, so that a new build needs no restart
    setHeaders(res, path) {
      res.setHeader('X-Content-Type-Options', 'nosniff');
      // Some pages can't have this policy. Storybook and review sheets contain inline code, and review sheets have
      // their own policy. Frame pages contain prerendered widgets, which have inline styles until the script runs.
      if (/^\/(demo|builder|site\/(?!storybook\/|review\/|embed\/))/.test(path))
        res.setHeader('Content-Security-Policy', demoPolicy);
      // Browsers load module scripts with CORS. This header lets other local sites and sandboxed frames load them.
      if (/^\/(site\/)?cdn\//.test(path)) res.setHeader('Access-Control-Allow-Origin', '*');
    },
  });
  return (req, res) => {
    const redirect = redirectFor(req.url ?? '/', root);
    if (redirect) {
      res.writeHead(302, { Location: redirect }).end();
      return;
    }
    files(req, res, () => {
      res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    });
  };
}

/**
 * The address to redirect to, if any. `/` leads to the documentation. The address of any other folder must end with a
 * slash, because otherwise relative links in its page break.
 */
function redirectFor(url: string, root: string): string | undefined {
  if (!URL.canParse(url, 'http://localhost')) return undefined;
  const { pathname, search } = new URL(url, 'http://localhost');
  if (pathname === '/') return `/site/${search}`;
  if (pathname.endsWith('/') || !isFolder(join(root, pathname))) return undefined;
  return `${pathname}/${search}`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

async function listen(server: Server, port: number): Promise<void> {
  const listening = once(server, 'listening'); // rejects on 'error'
  server.listen(port, host);
  await listening;
}

async function listenOnFirstFree(server: Server): Promise<void> {
  for (let port = firstPort; port <= lastPort; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no free port from ${firstPort} to ${lastPort}`);
}

async function main(): Promise<void> {
  const server = await serve({ port: process.env.PORT ? Number(process.env.PORT) : undefined });
  console.log(`Open ${server.url}/ for the documentation with live examples, the embed builder,`);
  console.log('a demo hospital and Storybook. Press Ctrl+C to stop.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error: Error) => {
    console.error(`Can't serve: ${error.message}`);
    process.exitCode = 1;
  });
}
