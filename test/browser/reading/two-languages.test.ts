import { expect } from '@open-wc/testing';
import { faq } from '../../../content/faq.js';
import { catalogs } from '../../../src/generated/catalogs.js';
import { loadedCatalog } from '../../../src/localization/catalogs.js';
import '../../support/define.js';
import { all, change, mount, settled, shownIn, tags, textOf } from '../helpers.js';
import { addOwn, boxes, mountQuestions, stubPrint, tick } from './questions.js';
import { control, languages, openChoice, paperOf, rows } from './two-languages.js';

/** The compiled text of a message in a language. */
const said = async (locale: string, id: string): Promise<string> => {
  const { messages } = await catalogs[locale]!.load(false);
  return messages[id] as string;
};

describe('the choice of a second language', () => {
  it('is only a button until the reader presses it', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    expect(control(element).getAttribute('aria-expanded')).to.equal('false');
    expect(languages(element)).to.be.empty;
    await openChoice(element);
    expect(control(element).getAttribute('aria-expanded')).to.equal('true');
    expect(languages(element)).not.to.be.empty;
    await openChoice(element);
    expect(languages(element)).to.be.empty;
  });

  it('lists every other language by its own name, and loads none of them', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await openChoice(element);
    const named = languages(element).map((button) => [button.lang, textOf(button)]);
    expect(named).to.deep.include.members([
      ['es', 'español'],
      ['ar', 'العربية'],
      ['zh-Hans', '简体中文'],
    ]);
    const shipped = Object.keys(catalogs);
    const listed = named.map(([lang]) => lang!).filter((lang) => !/-X[AB]$/.test(lang));
    expect(listed).to.have.members(shipped);
    for (const lang of shipped) expect(loadedCatalog(lang), lang).to.equal(undefined);
  });

  for (const lang of ['en', 'ar']) {
    it(`has a checkbox that does not cover its label, in ${lang}`, async () => {
      const element = await mount(`<iort-faq lang="${lang}"></iort-faq>`);
      await shownIn(element, lang);
      await openChoice(element);
      const box = element.shadowRoot!.querySelector('#large')!;
      const [own, words] = [box, box.nextElementSibling!].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(own!.right <= words!.left || words!.right <= own!.left).to.equal(true);
      expect(own!.width).to.be.at.least(20);
    });
  }

  it('stays open, in the new language, when the page changes its language', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await openChoice(element);
    control(element).focus();
    await change(element, 'lang', 'es');
    await shownIn(element, 'es');
    expect(languages(element).map(({ lang }) => lang))
      .to.include('en')
      .and.not.to.include('es');
    expect(textOf(control(element))).to.equal('Imprimir en dos idiomas');
    expect(element.shadowRoot!.activeElement).to.equal(control(element));
  });
});

describe('a page printed in two languages', () => {
  for (const [tag, locale, dir] of [
    [tags[0], 'ar', 'rtl'],
    [tags[1], 'zh-Hans', 'ltr'],
    [tags[2], 'es', 'ltr'],
    [tags[3], 'ar', 'rtl'],
  ] as const) {
    it(`puts each passage of <${tag}> beside its translation (${locale})`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const printed = stubPrint(element);
      const before = document.documentElement.outerHTML;
      const paper = await paperOf(element, printed, locale);
      expect(document.documentElement.outerHTML).to.equal(before);
      expect(printed[0]!.documentElement.lang).to.equal('en');
      for (const cells of rows(paper)) {
        expect(cells.map(({ lang }) => lang)).to.deep.equal(['en', locale]);
        expect(cells.map((cell) => cell.dir)).to.deep.equal(['ltr', dir]);
        expect(textOf(cells[0]) === '' && textOf(cells[1]) !== '', textOf(cells[1])).to.equal(
          cells[1]!.matches('.notice'),
        );
      }
      // Each heading has its own row.
      const headings = rows(paper).map(([cell]) => cell!);
      for (const heading of all(element, 'h2, h3, h4, h5')) {
        if (heading.closest('.mine, .local')) continue;
        expect(
          headings.some((cell) => textOf(cell) === textOf(heading)),
          textOf(heading),
        ).to.be.true;
      }
      expect(textOf(paper)).to.contain(element.revision);
      expect(paper.querySelectorAll('button:not(.term), details, .empty')).to.be.empty;
    });
  }

  it('has only the sections that are shown, with every answer open', async () => {
    const element = await mount('<iort-faq sections="cost day" print="closed"></iort-faq>');
    const paper = await paperOf(element, stubPrint(element), 'es');
    const sections = [...paper.querySelectorAll('section')].map(({ id }) => id);
    expect(sections).to.deep.equal(all(element, 'section').map(({ id }) => id));
    const shown = faq.sections.filter(({ name }) => sections.includes(`iort-faq-${name}`));
    for (const { heading, lead } of shown) {
      const translated = textOf(paper).includes(await said('es', heading.id));
      expect(translated || !!lead, heading.text).to.equal(true);
    }
    for (const answer of all(element, '.answer > p')) {
      expect(textOf(paper).includes(textOf(answer)), textOf(answer)).to.equal(true);
    }
  });

  it('has the hospital’s own words once, and its phone number in both languages', async () => {
    const element = await mount(
      '<iort-side-effects phone="555-0142" local-name="Harbor"><p slot="local">Meet us <b>here</b>.</p></iort-side-effects>',
    );
    const paper = await paperOf(element, stubPrint(element), 'ar');
    expect(textOf(paper).split('Meet us here.')).to.have.length(2);
    const named = rows(paper).filter(([cell]) => textOf(cell) === 'From Harbor');
    expect(named).to.have.length(1);
    const numbers = rows(paper).filter((cells) =>
      cells.every((cell) => textOf(cell).includes('555-0142')),
    );
    expect(numbers).not.to.be.empty;
  });

  it('has the hospital’s words from the head of a table and from a button', async () => {
    const element = await mount(
      `<iort-side-effects><p slot="contact"><button>Call 555-0142</button></p>
        <table slot="local"><thead><tr><th>Open</th></tr></thead><tbody><tr><td>Mondays</td></tr></tbody></table>
      </iort-side-effects>`,
    );
    const paper = await paperOf(element, stubPrint(element), 'es');
    for (const words of ['Call 555-0142', 'Open', 'Mondays']) {
      expect(textOf(paper)).to.contain(words);
    }
  });

  it('says in both languages that nobody has signed off the text, and advises to ask for an interpreter', async () => {
    const element = await mount('<iort-faq lang="es"></iort-faq>');
    await shownIn(element, 'es');
    const paper = await paperOf(element, stubPrint(element), 'ar');
    for (const id of ['ui.unchecked', 'ui.two-languages.interpreter', 'about.unreviewed']) {
      for (const locale of ['es', 'ar']) {
        expect(textOf(paper), id).to.contain(await said(locale, id));
      }
    }
  });

  it('has the numbers of the sources and the kind of each source in both languages', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    all(element, '[data-do=sources]')[0]!.click();
    await settled(element);
    const paper = await paperOf(element, stubPrint(element), 'es');
    const marks = rows(paper).map((cells) =>
      cells.map((cell) => [...cell.querySelectorAll('.mark')].map(textOf).join()),
    );
    expect(marks.some(([first]) => first)).to.be.true;
    for (const [first, second] of marks) expect(second).to.equal(first);
    for (const source of paper.querySelectorAll('.numbered')) {
      expect([...source.querySelectorAll('p')].map(({ lang }) => lang)).to.deep.equal(['en', 'es']);
    }
  });

  it('has the listed questions in both languages, and the reader’s own as typed', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine <b>bold</b>?');
    const { question: id = '' } = boxes(element)[0]!.dataset;
    const paper = await paperOf(element, stubPrint(element), 'es', 'list');
    const asked = rows(paper).find(([cell]) => cell!.matches('ol'))!;
    expect(textOf(asked[1])).to.equal(await said('es', id));
    expect(asked.map((cell) => cell.querySelector('li')!.value)).to.deep.equal([1, 1]);
    expect(textOf(paper).split('Mine <b>bold</b>?')).to.have.length(2);
    expect(textOf(paper)).to.contain(await said('es', 'ui.questions.sheet-title'));
    expect(textOf(paper)).to.contain(await said('es', 'ui.two-languages.interpreter'));
  });
});
