/** An empty page in a frame. A test can fill and break this page without harm to the test page. */
import { builtIn } from '../../src/page/built-in.js';
import { watch, type Watch } from './watch.js';

export type Page = Window & typeof globalThis;

export interface BlankPage extends Watch {
  readonly page: Page;
  readonly document: Document;
  /** Adds a script to the page, and waits until the script has run or has failed to load. */
  readonly run: (src: string, type?: string) => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens an empty page.
 * @param address the query and the hash of the page's address
 */
export async function blankPage(address = ''): Promise<BlankPage> {
  const frame = document.createElement('iframe');
  frame.title = 'page under test';
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = `/test/pages/blank.html${address}`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  return {
    page,
    document: page.document,
    ...watch(page),
    run: (src, type = 'module') =>
      new Promise((resolve) => {
        const script = builtIn(page.document, 'createElement')('script');
        script.type = type;
        script.addEventListener('load', () => resolve());
        script.addEventListener('error', () => resolve());
        script.src = src;
        builtIn(page.document, 'head').append(script);
      }),
    close: () => frame.remove(),
  };
}
