/**
 * `npm run screenshots` makes the pictures in docs/images/. They show pages with the built script, in Chromium. Run
 * `npm run build` and `npm run browsers` first.
 */
import { fileURLToPath } from 'node:url';
import { openSite } from '../browsers/site.js';

interface Picture {
  readonly name: string;
  readonly markup: string;
  readonly lang?: string;
  readonly width: number;
  readonly height: number;
}

const pictures: readonly Picture[] = [
  {
    name: 'overview',
    markup: '<iort-overview sections="what steps"></iort-overview>',
    width: 760,
    height: 820,
  },
  {
    name: 'side-effects-spanish',
    markup: '<iort-side-effects></iort-side-effects>',
    lang: 'es',
    width: 400,
    height: 720,
  },
  {
    name: 'faq-arabic',
    markup: '<iort-faq sections="intro deciding" open="why"></iort-faq>',
    lang: 'ar',
    width: 400,
    height: 720,
  },
  {
    name: 'questions-chinese',
    markup: '<iort-candidacy-factors sections="questions"></iort-candidacy-factors>',
    lang: 'zh-Hans',
    width: 400,
    height: 720,
  },
];

const pageOf = ({ markup, lang = 'en' }: Picture): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8">
<title>Picture</title><body style="margin: 1.5rem;
font-family: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', sans-serif">
<script type="module" src="/dist/cdn/iort.js"></script>${markup}</body></html>`;

let current = '';
const { origin, browser, close } = await openSite((address) =>
  address === '/' ? current : undefined,
);

for (const picture of pictures) {
  const { name, lang = 'en', width, height } = picture;
  current = pageOf(picture);
  const tab = await browser.newPage({ viewport: { width, height } });
  await tab.goto(`${origin}/`);
  await tab.locator(`[part~=root][lang="${lang}"]`).waitFor();
  await tab.evaluate('document.fonts.ready.then(() => undefined)');
  const path = fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url));
  await tab.screenshot({ path });
  await tab.close();
  console.log(`docs/images/${name}.png`);
}
await close();
