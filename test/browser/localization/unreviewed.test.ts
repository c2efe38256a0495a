import { expect } from '@open-wc/testing';
import { signOff } from '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  all,
  change,
  langOf,
  mount,
  part,
  settled,
  shownIn,
  textOf,
} from '../helpers.js';

const notices = (elements: readonly Element[]) =>
  elements.flatMap((element) => all(element, '[part~=notice]'));
const button = (notice: Element) => notice.querySelector('button')!;

async function two(markup: string, lang: string): Promise<IortElement[]> {
  const first = await mount(markup);
  const both = [...first.parentElement!.children] as IortElement[];
  for (const element of both) await shownIn(element, lang);
  return both;
}

const spanish = '<iort-overview lang="es"></iort-overview><iort-faq lang="es-MX"></iort-faq>';

describe('a translation that no translator has signed off', () => {
  it('says so in its language, in one notice for all widgets of the page', async () => {
    const lines = notices(await two(spanish, 'es'));
    expect(lines).to.have.length(1);
    expect(textOf(lines[0]))
      .to.match(/persona calificada en traducción/)
      .and.to.contain('English');
    expect(button(lines[0]!).lang).to.equal('en');
    expect(button(lines[0]!).getAttribute('aria-label')).to.equal('Read in English');
  });

  it('says so once for each language', async () => {
    const spanishOnes = await two(spanish, 'es');
    const arabic = await mount('<iort-faq lang="ar"></iort-faq>');
    await shownIn(arabic, 'ar');
    expect(notices([...spanishOnes, arabic])).to.have.length(2);
  });

  it('is replaced by English on the whole page with one click, and shown again with another', async () => {
    const both = await two(spanish, 'es');
    button(notices(both)[0]!).focus();
    button(notices(both)[0]!).click();
    for (const element of both) await shownIn(element, 'en');
    const [line, ...more] = notices(both);
    expect(more).to.deep.equal([]);
    expect(textOf(line)).to.match(/^This text is shown in English\. español$/i);
    expect(button(line!).lang).to.equal('es');
    expect(button(line!).getAttribute('aria-label')).to.equal('Leer en español');
    expect(both[0]!.shadowRoot!.activeElement).to.equal(button(line!), 'the focus stays');
    button(line!).click();
    for (const element of both) await shownIn(element, 'es');
    expect(notices(both)).to.have.length(1);
  });

  it('tells screen readers of the change to English and of the change back, only in the widget that was clicked', async () => {
    const [overview, faq] = (await two(spanish, 'es')) as [IortElement, IortElement];
    const said = ({ shadowRoot }: IortElement) => textOf(shadowRoot!.querySelector('.said')!);
    const title = (element: IortElement) => textOf(part(element, 'title'));
    button(notices([overview])[0]!).click();
    await shownIn(overview, 'en');
    await settled(overview);
    expect(said(overview)).to.equal(`${title(overview)}. This text is shown in English.`);
    button(notices([overview])[0]!).click();
    await shownIn(overview, 'es');
    await settled(overview);
    expect(said(overview).startsWith(`${title(overview)}. `)).to.equal(true);
    expect(said(overview)).to.match(/persona calificada en traducción/);
    expect(said(faq)).to.equal('');
  });

  it('still has a notice when the widget with the notice is removed or changes its language', async () => {
    const [overview, faq] = (await two(spanish, 'es')) as [IortElement, IortElement];
    await change(overview, 'lang', 'en');
    await settled(faq);
    expect(notices([faq])).to.have.length(1);
    await change(overview, 'lang', 'es');
    await shownIn(overview, 'es');
    expect(notices([overview, faq])).to.have.length(1);
    faq.remove();
    await settled(overview);
    expect(notices([overview])).to.have.length(1);
  });

  it('is replaced by English, with a notice, while the widget has unreviewed="english"', async () => {
    const element = await mount('<iort-faq lang="es" unreviewed="english"></iort-faq>');
    expect(langOf(element)).to.equal('en');
    expect(textOf(notices([element])[0])).to.contain('not yet available in Spanish');
    await change(element, 'unreviewed', 'show');
    await shownIn(element, 'es');
    await change(element, 'unreviewed', 'english');
    expect(langOf(element)).to.equal('en');
  });

  it('is loaded once unreviewed="english" is removed', async () => {
    const element = await mount('<iort-faq lang="zh-Hans" unreviewed="english"></iort-faq>');
    expect(langOf(element)).to.equal('en');
    await change(element, 'unreviewed', null);
    await shownIn(element, 'zh-Hans');
  });
});

describe('English text', () => {
  it('has no notice about a translation', async () => {
    expect(notices([await mount('<iort-faq lang="en"></iort-faq>')])).to.have.length(0);
  });
});

describe('a translation that a translator has signed off', () => {
  const review = (element: Element) => textOf(part(element, 'review'));
  const signedOff = (...locales: string[]) => {
    signOff(...locales);
    afterThis(signOff);
  };

  it('has no notice, while translations into other languages still have one', async () => {
    signedOff('es');
    const spanishOnes = await two(spanish, 'es');
    const arabic = await mount('<iort-faq lang="ar"></iort-faq>');
    await shownIn(arabic, 'ar');
    expect(notices(spanishOnes)).to.deep.equal([]);
    expect(notices([arabic])).to.have.length(1);
    for (const element of spanishOnes) expect(all(element, '.notice')).to.deep.equal([]);
  });

  it('is shown even if the widget has unreviewed="english"', async () => {
    signedOff('es');
    const element = await mount('<iort-faq lang="es" unreviewed="english"></iort-faq>');
    await shownIn(element, 'es');
    expect(notices([element])).to.deep.equal([]);
  });

  it('counts as reviewed only once the English text is signed off too', async () => {
    const read = async (...locales: string[]) => {
      signedOff(...locales);
      const element = await mount('<iort-faq lang="es"></iort-faq>');
      await shownIn(element, 'es');
      return review(element);
    };
    const unreviewed = await read();
    expect(await read('es')).to.equal(unreviewed);
    expect(await read('en')).to.equal(unreviewed);
    expect(await read('en', 'es')).not.to.equal(unreviewed);
  });
});
