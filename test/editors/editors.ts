/** The published editors, run in a page. HTML is set in the same way as by their source view. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { settingOf } from './settings.js';
import { installed, type System } from './systems.js';

const packages = new URL('node_modules/', import.meta.url);
const PAGE = 'https://editor.example/';

/** A page that can load the packages. */
async function open(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === PAGE) {
      const body = '<!doctype html><title>An editor</title><textarea></textarea>';
      return route.fulfill({ contentType: 'text/html', body });
    }
    const path = url.startsWith(PAGE) && new URL(url.slice(PAGE.length), packages).pathname;
    const body = path && (await readFile(path.replace(/\?.*/, '')).catch(() => undefined));
    if (!path || !body) return route.abort();
    return route.fulfill({
      contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8',
      body,
    });
  });
  await page.goto(PAGE);
  await page.addScriptTag({ url: `${PAGE}${script}` });
  return page;
}

/** @param settings code that calls `tinymce.init` */
const tinymce =
  (settings: string): System['start'] =>
  async (browser) => {
    const page = await open(browser, 'tinymce/tinymce.min.js');
    await page.evaluate(`{
    const { tinymce: real } = window;
    const tinymce = {
      init: (options) => (window.ready = real.init({ ...options, license_key: 'gpl' })),
    };
    ${settings}
  }`);
    await page.evaluate('ready.then(([editor]) => void (window.editor = editor))');
    return {
      filter: (html) =>
        page.evaluate(`editor.setContent(${JSON.stringify(html)}); editor.getContent()`),
      close: () => page.close(),
    };
  };

/** The features of a usual installation. */
const usual =
  'Essentials Paragraph Heading Bold Italic Link List BlockQuote Table TableCaption ImageBlock ImageInline';

/** @param settings code that defines `htmlSupport`; if left out, the editor lacks that feature */
const ckeditor =
  (settings?: string): System['start'] =>
  async (browser) => {
    const page = await open(browser, 'ckeditor5/dist/browser/ckeditor5.umd.js');
    const names = [...usual.split(' '), ...(settings ? ['GeneralHtmlSupport'] : [])];
    await page.evaluate(`(async () => {
    ${settings ?? 'const htmlSupport = undefined;'}
    window.editor = await CKEDITOR.ClassicEditor.create(document.querySelector('textarea'), {
      licenseKey: 'GPL',
      plugins: ${JSON.stringify(names)}.map((name) => CKEDITOR[name]),
      ...(htmlSupport && { htmlSupport }),
    });
  })()`);
    return {
      filter: (html) => page.evaluate(`editor.setData(${JSON.stringify(html)}); editor.getData()`),
      close: () => page.close(),
    };
  };

/** The setting of Drupal's "Full HTML" and of other systems that allow everything. */
const everything =
  'const htmlSupport = { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] };';

export const editors: readonly System[] = [
  {
    name: 'TinyMCE',
    version: installed('tinymce', packages),
    start: tinymce("tinymce.init({ selector: 'textarea' });"),
  },
  {
    name: 'TinyMCE, with our setting',
    version: installed('tinymce', packages),
    start: tinymce(settingOf('TinyMCE')),
  },
  { name: 'CKEditor 5', version: installed('ckeditor5', packages), start: ckeditor() },
  {
    name: 'CKEditor 5, General HTML Support with our setting',
    version: installed('ckeditor5', packages),
    start: ckeditor(settingOf('CKEditor 5')),
  },
  {
    name: 'CKEditor 5, General HTML Support with everything',
    version: installed('ckeditor5', packages),
    start: ckeditor(everything),
  },
];
