import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Title of all pages, by which their window is found. */
export const TITLE = 'Test page';

/** The folder of the project whose script the pages run: a copy (tools/screen-reader/run.ts). */
const root = process.env.READING_ROOT ?? '.';

/** Sends the test what a reader sees of the widget, once it is there. */
const report = `
  const widget = document.querySelector('[id=widget] > *');
  const tell = () => {
    const shown = widget.shadowRoot?.querySelector('.root');
    if (!shown) return setTimeout(tell, 50);
    fetch('/shown', { method: 'POST', body: shown.innerText });
  };
  tell();`;

const html = (lang: string, body: string): string => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${TITLE}</title>
<script type="module" src="/dist/cdn/iort.js"></script>
<div id="widget">${body}</div>
<img src="/when-shown" alt="" hidden>
<script type="module">${report}</script>`;

/** A page with a widget, on this machine. */
export interface Page {
  readonly address: string;
  /** What a reader sees of the widget. */
  readonly shown: Promise<string>;
  readonly close: () => void;
}

/** Serves a page with some content, and the script that it runs. */
export async function servePage(lang: string, body: string): Promise<Page> {
  const files = sirv(root, { dev: true });
  let tell: (text: string) => void;
  const shown = new Promise<string>((resolve) => (tell = resolve));
  const server = createServer((request, response) => {
    if (request.url === '/shown') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        tell(Buffer.concat(parts).toString());
        response.end();
      });
    } else if (request.url === '/when-shown') {
      // The page counts as loaded once the widget is there: Orca reads what it finds then.
      void shown.then(() => response.end());
    } else if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html').end(html(lang, body));
    } else {
      files(request, response);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, shown, close };
}
