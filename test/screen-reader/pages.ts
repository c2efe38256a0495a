import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** The title of all pages. The tests find the window by this title. */
export const TITLE = 'Test page';

/** The project folder with the script that the pages run. tools/screen-reader/run.ts sets `READING_ROOT` to a copy of the project. */
const root = process.env.READING_ROOT ?? '.';

/** A script that sends the visible text of the widget to the test, as soon as the widget is shown. */
const report = `
  const widget = document.querySelector('[id=widget] > *');
  const sendWhenShown = () => {
    const shown = widget.shadowRoot?.querySelector('.root');
    if (!shown) return setTimeout(sendWhenShown, 50);
    fetch('/shown', { method: 'POST', body: shown.innerText });
  };
  sendWhenShown();`;

const html = (lang: string, body: string): string => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><title>${TITLE}</title>
<script type="module" src="/dist/cdn/iort.js"></script>
<div id="widget">${body}</div>
<img src="/when-shown" alt="" hidden>
<script type="module">${report}</script>`;

/** A page with a widget, served on this machine. */
export interface Page {
  readonly address: string;
  /** The visible text of the widget. */
  readonly shown: Promise<string>;
  readonly close: () => void;
}

/** Serves a page with a widget (`body` is its tag) and the files that the page loads. */
export async function servePage(lang: string, body: string): Promise<Page> {
  const files = sirv(root, { dev: true });
  let resolveShown: (text: string) => void;
  const shown = new Promise<string>((resolve) => (resolveShown = resolve));
  const server = createServer((request, response) => {
    if (request.url === '/shown') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        resolveShown(Buffer.concat(parts).toString());
        response.end();
      });
    } else if (request.url === '/when-shown') {
      // This image delays the page's load event, at which Orca begins to read, until the widget is shown.
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
