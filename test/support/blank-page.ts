/** A page of its own in a frame, which a test fills, breaks and looks at. */
import { builtIn } from '../../src/page/built-in.js';
import { watch, type Watch } from './watch.js';

export type Page = Window & typeof globalThis;

export interface BlankPage extends Watch {
  readonly page: Page;
  readonly document: Document;
  /** Puts a script into it, and waits until it has run or failed. */
  readonly run: (src: string, type?: string) => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens an empty page.
 * @param address its query and hash
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
