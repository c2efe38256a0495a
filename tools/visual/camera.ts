import type { Page } from 'playwright-core';
import { openSite } from '../browsers/site.js';
import { nameOf, type Case } from './cases.js';
import { pageOf } from './page.js';
import { states } from './states.js';

/** The largest height of a picture, in pixels. */
const HEIGHT = 1200;

/** Flags that make pages look the same on every machine. For example, letters have gray edges and no hinting. */
const drawing = [
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Takes pictures of cases in Chromium. */
export interface Camera {
  /** Name and version of the browser, such as `Chromium 156.0.7944.63`. */
  readonly browser: string;
  take(one: Case): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Serves the pages of the cases and starts Chromium.
 * @param root the project folder from which the script and the themes are served
 */
export async function openCamera(cases: readonly Case[], root: URL): Promise<Camera> {
  const pages = new Map(cases.map((one) => [`/case/${encodeURIComponent(nameOf(one))}`, one]));
  const { origin, browser, close } = await openSite(
    (address) => {
      const found = pages.get(address);
      return found && pageOf(found);
    },
    { folder: root, flags: drawing },
  );
  return {
    browser: `Chromium ${browser.version()}`,
    take: async (one) => {
      const context = await browser.newContext(settingsOf(one));
      const page = await context.newPage();
      await page.goto(`${origin}/case/${encodeURIComponent(nameOf(one))}`);
      const picture = await shoot(page, one);
      await context.close();
      return picture;
    },
    close,
  };
}

const settingsOf = ({ width, medium }: Case) => ({
  viewport: { width, height: HEIGHT },
  deviceScaleFactor: 1,
  colorScheme: medium.endsWith('dark') ? ('dark' as const) : ('light' as const),
  forcedColors: medium.startsWith('forced') ? ('active' as const) : ('none' as const),
  reducedMotion: 'reduce' as const,
});

async function shoot(page: Page, { element, lang, medium, state, part }: Case): Promise<Buffer> {
  if (medium === 'print') await page.emulateMedia({ media: 'print' });
  if (state !== 'no-script') {
    const shown = lang === 'fr' ? 'en' : lang;
    await page
      .locator(`iort-${element} >> [part~=root][lang="${shown}"]`)
      .waitFor({ state: 'attached' });
  }
  await page.evaluate('document.fonts.ready');
  if (state) await states[state](page);
  const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
  const down = { top: 0, middle: (height - HEIGHT) / 2, end: height }[part];
  if (down) await page.evaluate(`scrollTo(0, ${Math.round(down)})`);
  const clip = { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height };
  return page.screenshot({
    animations: 'disabled',
    ...(height < HEIGHT ? { clip } : {}),
  });
}
