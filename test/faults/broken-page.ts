/** A page whose Spanish file is broken in one way, and what a reader must find there. */
import { expect } from '@open-wc/testing';
import { openPage, type PageWindow } from '../browser/built/pages.js';
import { langOf, part, textOf, until } from '../browser/helpers.js';
import { expectReadable } from './readable.js';

export type BrokenPage = PageWindow & { readonly passFallbackDelay: () => void };

let runs = 0;

/** Opens a page whose Spanish file is broken in one way. */
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

/** Expects the English text, with a line in the reader's language that says why, and no error. */
export async function expectEnglishWithNotice(
  page: BrokenPage,
  line = /español.*inglés/i,
): Promise<void> {
  await until(() => langOf(overview(page)) === 'en' && notice(page), 'a line on the language');
  expect(textOf(notice(page))).to.match(line);
  expectReadable(widgets(page));
  expect(page.thrown).to.deep.equal([]);
}

/** Tests both ways in which a page needs the file: at once, and after a change of language. */
export function testThatTextStaysEnglish(
  how: string,
  wait: (page: BrokenPage) => unknown = () => undefined,
) {
  it('leaves the text in English at first', async () => {
    const { page } = await openBroken(how, 'es');
    await wait(page);
    await expectEnglishWithNotice(page);
  });

  it('leaves the text in English when the language changes, and back', async () => {
    const { page } = await openBroken(how, 'en');
    await shows(page, 'en');
    page.document.documentElement.lang = 'es';
    // The text stays until another one is loaded, or loading has failed.
    expectReadable(widgets(page));
    await wait(page);
    await expectEnglishWithNotice(page);
    page.document.documentElement.lang = 'en';
    await until(() => !notice(page), 'no line on the language');
    expectReadable(widgets(page));
  });
}
