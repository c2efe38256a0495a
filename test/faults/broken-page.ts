/** Opens pages whose language files are broken, late or redirected, and checks what readers of these pages must find. */
import { expect } from '@open-wc/testing';
import { openPage, type PageWindow } from '../browser/built/pages.js';
import { langOf, part, textOf, until } from '../browser/helpers.js';
import { expectReadable } from './readable.js';

export type BrokenPage = PageWindow & { readonly passFallbackDelay: () => void };

let runs = 0;

/**
 * Opens a page whose language files are broken, late or redirected.
 * @param how the kind of fault, from `tools/test/broken-locales.ts`. With the prefix `once_`, only the first request
 * fails.
 * @param lang the language of the page
 * @returns the page, and a function that returns the number of requests for files beside the script
 */
export async function openBroken(how: string, lang: string) {
  const run = `${Date.now().toString(36)}-faults-${(runs += 1)}`;
  const page = (await openPage(
    `broken-locale.html?how=${how}&run=${run}&lang=${lang}`,
  )) as BrokenPage;
  const asked = async () => Number(await (await fetch(`/broken/${how}/${run}/asked`)).text());
  return { page, asked };
}

export const overview = (page: PageWindow) => page.document.querySelector('iort-overview')!;
export const widgets = (page: PageWindow) =>
  page.document.querySelectorAll('iort-overview, iort-faq');
export const shows = (page: PageWindow, lang: string) =>
  until(() => langOf(overview(page)) === lang, `the overview is shown in ${lang}`);
export const notice = (page: PageWindow) => part(overview(page), 'notice');

/** Waits for the English text with a notice. Checks that the notice matches `line`, and that no error was thrown. */
export async function expectEnglishWithNotice(
  page: BrokenPage,
  line = /español.*inglés/i,
): Promise<void> {
  await until(
    () => langOf(overview(page)) === 'en' && notice(page),
    'a notice about the language is shown',
  );
  expect(textOf(notice(page))).to.match(line);
  expectReadable(widgets(page));
  expect(page.thrown).to.deep.equal([]);
}

/** Tests a page that needs the Spanish file at once, and a page that needs it after a change of language. */
export function testThatTextStaysEnglish(
  how: string,
  wait: (page: BrokenPage) => unknown = () => undefined,
) {
  it('leaves the text of a Spanish page in English', async () => {
    const { page } = await openBroken(how, 'es');
    await wait(page);
    await expectEnglishWithNotice(page);
  });

  it('leaves the text in English when the language changes to Spanish and back', async () => {
    const { page } = await openBroken(how, 'en');
    await shows(page, 'en');
    page.document.documentElement.lang = 'es';
    // The English text is shown while the Spanish one is loading.
    expectReadable(widgets(page));
    await wait(page);
    await expectEnglishWithNotice(page);
    page.document.documentElement.lang = 'en';
    await until(() => !notice(page), 'the notice about the language is gone');
    expectReadable(widgets(page));
  });
}
