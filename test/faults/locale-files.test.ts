import { expect } from '@open-wc/testing';
import { openPage, type PageWindow } from '../browser/built/pages.js';
import { langOf, part, textOf, until } from '../browser/helpers.js';
import { expectReadable } from './readable.js';

type BrokenPage = PageWindow & { readonly losePatience: () => void };

let runs = 0;

/** Opens a page whose Spanish goes wrong in one way. */
async function open(how: string, lang: string) {
  const run = `${Date.now().toString(36)}-faults-${(runs += 1)}`;
  const page = (await openPage(
    `broken-locale.html?how=${how}&run=${run}&lang=${lang}`,
  )) as BrokenPage;
  const asked = async () => Number(await (await fetch(`/broken/${how}/${run}/asked`)).text());
  return { page, asked };
}

const overview = (page: PageWindow) => page.document.querySelector('iort-overview')!;
const widgets = (page: PageWindow) => page.document.querySelectorAll('iort-overview, iort-faq');
const shows = (page: PageWindow, lang: string) =>
  until(() => langOf(overview(page)) === lang, `the overview is shown in ${lang}`);
const notice = (page: PageWindow) => part(overview(page), 'notice');

/** The text is there, in English that says why it is, and nothing was thrown into the page. */
async function isEnglishWithALine(page: BrokenPage): Promise<void> {
  await until(() => langOf(overview(page)) === 'en' && notice(page), 'a line on the language');
  expect(textOf(notice(page))).to.match(/Spanish.*English/);
  expectReadable(widgets(page));
  expect(page.thrown).to.deep.equal([]);
}

const onTheWay = ['missing', 'forbidden', 'html', 'truncated', 'altered', 'elsewhere'];
/** With the right hash: what is wrong was wrong when it was built. */
const misshapen = [
  ...['as_null', 'as_number', 'as_list', 'as_object', 'as_text'],
  ...['no_messages', 'few_messages', 'odd_messages', 'no_editions', 'odd_editions'],
];

for (const how of [...onTheWay, ...misshapen, 'slow']) {
  describe(`a language file that is ${how}`, () => {
    it('leaves the text in English at first', async () => {
      const { page } = await open(how, 'es');
      if (how === 'slow') {
        await until(() => overview(page).shadowRoot);
        page.losePatience();
      }
      await isEnglishWithALine(page);
    });

    it('leaves the text in English when the language changes, and back', async () => {
      const { page } = await open(how, 'en');
      await shows(page, 'en');
      page.document.documentElement.lang = 'es';
      if (how === 'slow') {
        // What is shown stays until there is something else, or no more hope.
        expectReadable(widgets(page));
        page.losePatience();
      }
      await isEnglishWithALine(page);
      page.document.documentElement.lang = 'en';
      await until(() => !notice(page), 'no line on the language');
      expectReadable(widgets(page));
    });

    if (!onTheWay.includes(how)) return; // a right file has another hash than a misshapen one
    it('is taken once it is right', async () => {
      const { page } = await open(`once_${how}`, 'es');
      await isEnglishWithALine(page);
      page.dispatchEvent(new Event('online'));
      await shows(page, 'es');
      expectReadable(widgets(page));
    });
  });
}

describe('a language file that has moved', () => {
  it('on its own server leaves the text readable', async () => {
    const { page } = await open('moved', 'es');
    await until(() => langOf(overview(page)), 'some language');
    expectReadable(widgets(page));
    expect(page.thrown).to.deep.equal([]);
  });

  it('to another server is not asked for there', async () => {
    const { page, asked } = await open('elsewhere', 'es');
    await isEnglishWithALine(page);
    expect(await asked()).to.equal(1);
  });
});
