/**
 * Finds out what a reader sees after an editor or filter has changed one of the forms of HTML (`forms.ts`), on a page
 * with the built scripts.
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import {
  around,
  FILES,
  formNames,
  forms,
  inPage,
  title,
  words,
  type FormName,
  type Loss,
} from './forms.js';
import type { Seen } from './seen.js';

/**
 * What a reader gets. `text`: plain HTML. `own words`: words of the hospital or of the link, without a
 * widget. `code`: markup or style rules that are shown as text.
 */
export type Gets =
  'widget' | 'frame' | 'frame without script' | 'link' | 'text' | 'own words' | 'code' | 'nothing';

/** What a reader sees of one form, and what is lost. */
export interface Outcome {
  readonly gets: Gets;
  readonly loses: readonly Loss[];
}

/** For each form, the HTML that the editor or filter has kept. */
export type Kept = Readonly<Record<FormName, string>>;

const dist = new URL('../../dist/', import.meta.url);
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

const PAGE = 'https://www.hospital.example/';

/** @param head what the web team has put into the head of all pages */
const page = (kept: Kept, head: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}
<link rel="icon" href="data:,">
<script type="module" src="${FILES}cdn/iort.js"></script>
<script defer src="${FILES}embed/parent.js"></script></head>
<body>${formNames.map((name) => `<main id="${name}"></main>`).join('')}
<script>
const kept = ${JSON.stringify(kept).replaceAll('<', '\\u003c')};
for (const [name, html] of Object.entries(kept)) document.getElementById(name).innerHTML = html;
</script></body></html>`;

async function open(browser: Browser, kept: Kept, head: string): Promise<Page> {
  const opened = await browser.newPage();
  await opened.addInitScript({ path: fileURLToPath(new URL('look.page.js', import.meta.url)) });
  await opened.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === PAGE) return route.fulfill({ contentType: types['html']!, body: page(kept, head) });
    if (!url.startsWith(FILES)) return route.abort();
    const path = new URL(url.slice(FILES.length), dist);
    const body = await readFile(path.pathname.replace(/[?#].*/, '')).catch(() => undefined);
    if (!body) return route.fulfill({ status: 404 });
    return route.fulfill({
      contentType: types[path.pathname.split('.').at(-1)!] ?? 'text/plain',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body,
    });
  });
  await opened.goto(PAGE);
  return opened;
}

/** How long to wait for complete results, in milliseconds. After that, the current results count. */
const RESULT_TIMEOUT_MS = 4_000;

/** The phone number that the web team sets for all pages. */
const SITE_NUMBER = '(555) 555-0199';

const lookAt = (place: Page | Frame, selector: string): Promise<Seen> =>
  place.evaluate(`look(${JSON.stringify(selector)}, ${JSON.stringify(around)})`);

/** What a reader sees of one form. If the form is a frame, what the reader sees inside the frame. */
async function seen(opened: Page, name: FormName): Promise<Seen> {
  const outside = await lookAt(opened, `#${name}`);
  if (!outside.hasFrame) return outside;
  const element = await opened.$(`#${name} iframe`);
  const frame: Frame | null | undefined = await element?.contentFrame();
  const inside = frame && (await lookAt(frame, 'body').catch(() => undefined));
  return { ...(inside ?? outside), hasFrame: true };
}

const isStatic = (name: FormName): boolean => name === 'plain' || name === 'simple';

function judge(name: FormName, now: Seen, original: Seen): Outcome {
  // Markup or style rules that a patient would read as text.
  if (/<\/?(iort|div|p|iframe|svg)\b|data-iort|\{\s*[a-z-]+:/.test(now.visible))
    return { gets: 'code', loses: [] };
  const lost: Readonly<Record<Loss, boolean>> = {
    language: isStatic(name) ? now.spanish === 0 : !now.visible.includes(title),
    options: now.level !== 3 || now.sections !== 2,
    number: !now.visible.includes(words.number),
    'own words': !now.visible.includes(words.own),
    words: now.words !== original.words,
    headings: now.headings !== original.headings,
    folds: now.folds !== original.folds,
    drawings: now.drawings !== original.drawings,
  };
  const loses = forms[name].brings.filter((each) => lost[each]);
  if (now.hasWidget) return { gets: now.hasFrame ? 'frame' : 'widget', loses };
  if (!now.visible) return { gets: 'nothing', loses: [] };
  if (isStatic(name)) return { gets: 'text', loses };
  return { gets: name === 'link' && now.hasLink ? 'link' : 'own words', loses: [] };
}

/** Whether waiting can no longer improve the result. */
const isSettled = (now: Seen, { loses }: Outcome): boolean =>
  !now.mayBecome || (now.hasWidget && loses.length === 0);

/** What a reader sees of each form, once the results are complete or `RESULT_TIMEOUT_MS` has passed. */
async function outcomes(
  opened: Page,
  originals: Readonly<Record<FormName, Seen>>,
): Promise<Record<FormName, Outcome>> {
  const end = Date.now() + RESULT_TIMEOUT_MS;
  const judged: Partial<Record<FormName, Outcome>> = {};
  for (const name of formNames) {
    for (let isDue = true; isDue; isDue = Date.now() < end) {
      const now = await seen(opened, name);
      judged[name] = judge(name, now, originals[name]);
      if (isSettled(now, judged[name])) break;
      await wait(50);
    }
  }
  return judged as Record<FormName, Outcome>;
}

/** The results for all forms. */
export interface Read {
  readonly outcomes: Readonly<Record<FormName, Outcome>>;
  /** The forms whose widget shows neither the form's phone number nor the site's. There must be none. */
  readonly withoutNumber: readonly FormName[];
}

const formsAsWritten = Object.fromEntries(
  formNames.map((name) => [name, inPage(forms[name].html)]),
) as Kept;

/**
 * Returns a function that finds out what all kept forms show on two pages. Only the second page has the
 * phone number that the web team sets for the whole site.
 */
export async function readerOf(browser: Browser): Promise<(kept: Kept) => Promise<Read>> {
  const untouched = await open(browser, formsAsWritten, '');
  const originals = {} as Record<FormName, Seen>;
  for (const name of formNames) originals[name] = await lookAt(untouched, `#${name}`);
  await untouched.close();

  return async (kept) => {
    const alone = await open(browser, kept, '');
    const judged = await outcomes(alone, originals);
    await alone.close();

    const site = await open(browser, kept, `<meta name="iort-phone" content="${SITE_NUMBER}">`);
    const widgets = formNames.filter((name) => ['widget', 'frame'].includes(judged[name].gets));
    const withoutNumber: FormName[] = [];
    for (const name of widgets) {
      const has = async () => {
        const { visible } = await seen(site, name);
        return visible.includes(words.number) || visible.includes(SITE_NUMBER);
      };
      const end = Date.now() + RESULT_TIMEOUT_MS;
      while (!(await has()) && Date.now() < end) await wait(50);
      if (await has()) continue;
      // Some systems put frames into a sandbox in which no script runs.
      if (judged[name].gets === 'frame') judged[name] = { gets: 'frame without script', loses: [] };
      else withoutNumber.push(name);
    }
    await site.close();
    return { outcomes: judged, withoutNumber };
  };
}
