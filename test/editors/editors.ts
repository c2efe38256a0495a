/** Runs TinyMCE and CKEditor 5, as published, in a page. The tests set HTML in the way that the source view does. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { settingOf } from './settings.js';
import { installed, type System } from './systems.js';

const packages = new URL('node_modules/', import.meta.url);
const PAGE = 'https://editor.example/';

/** Opens a page that can load files of the installed packages, and loads a script in it. */
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

/** Starts TinyMCE. @param settings code that calls `tinymce.init` */
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

/** The plugins of a usual CKEditor installation. */
const usual =
  'Essentials Paragraph Heading Bold Italic Link List BlockQuote Table TableCaption ImageBlock ImageInline';

/** Starts CKEditor 5. @param settings code that defines `htmlSupport`. Without it, the editor runs without General HTML Support. */
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

/** Allows every element, attribute, class and style, as Drupal's "Full HTML" does. */
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
