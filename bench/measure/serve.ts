import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

const typeOf = (path: string): string =>
  types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';

/**
 * Serves files from memory, compressed with Brotli.
 * @param files the text of each file, by path such as `/cdn/iort.js`
 * @returns the origin of the server, and a function that stops the server
 */
export async function serve(files: ReadonlyMap<string, string>) {
  const packed = new Map([...files].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({ url = '/' }, response) => {
    const body = packed.get(url);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': typeOf(url),
      'Content-Encoding': 'br',
    });
    response.end(body ?? brotliCompressSync(''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => void server.close(),
  };
}
