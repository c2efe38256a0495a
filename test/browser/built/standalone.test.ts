import { expect } from '@open-wc/testing';
import { directionOf } from '../../../src/localization/direction.js';
import { all, isShown, langOf, languages, part, textOf, until } from '../helpers.js';
import { isUnreviewed } from '../../support/built-review.js';
import { widgetsIn } from '../../support/reading.js';
import { openAddress, openPage, openWidgets, type PageWindow } from './pages.js';

const widget = (page: PageWindow, tag: string) => page.document.querySelector(tag)!;
const notices = (element: Element) => all(element, '[part~=notice]').map(textOf);

describe('a page with a standalone script', () => {
  it('requests only that script', async () => {
    const page = await openWidgets('standalone.html');
    await until(() => langOf(widget(page, 'iort-overview')) === 'es');
    const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requests.filter((name) => !name.endsWith('/record-console.js'))).to.deep.equal([
      `${location.origin}/dist/cdn/standalone/iort.es.js`,
    ]);
    expect([...page.said, ...page.thrown]).to.deep.equal([]);
  });

  it('shows the script’s language, and English where the page asks for English', async () => {
    const page = await openWidgets('standalone.html');
    await until(() => langOf(widget(page, 'iort-overview')) === 'es');
    const faq = widget(page, 'iort-faq[lang=en]');
    expect(langOf(faq)).to.equal('en');
    expect(notices(faq)).to.deep.equal([]);
    page.document.documentElement.lang = 'en-GB';
    await until(() => langOf(widget(page, 'iort-overview')) === 'en');
  });

  it('offers only the script’s languages for printing in two languages', async () => {
    const page = await openWidgets('standalone.html');
    const faq = widget(page, 'iort-faq[lang=en]');
    all(faq, '[data-do=two-languages]')[0]!.click();
    await until(() => all(faq, '[data-do=print-two]').length > 0, 'languages are offered');
    expect(all(faq, '[data-do=print-two]').map(({ lang }) => lang)).to.deep.equal(['es']);
  });

  it('offers no second language if the script has English only', async () => {
    const page = await openAddress('/dist/embed/iort-faq.en.html');
    const [control] = all(widget(page, 'iort-faq'), '[data-do=two-languages]');
    await until(() => control!.hidden, 'the control is gone');
  });

  it('shows the script’s language in place of one that the script does not have, with a notice', async () => {
    const page = await openWidgets('standalone.html');
    for (const tag of ['iort-side-effects[lang=fr]', 'iort-candidacy-factors[lang=ar]']) {
      const element = widget(page, tag);
      await until(() => langOf(element) === 'es');
      expect(part(element, 'root').dir).to.equal('ltr');
      expect(notices(element)[0]).to.equal(
        'Este texto no está disponible aquí en el idioma de esta página.',
      );
    }
    const french = widget(page, 'iort-side-effects');
    french.setAttribute('lang', 'es-MX');
    await until(() => !notices(french).some((line) => line.includes('no está disponible')));
    french.setAttribute('lang', 'not a language');
    await until(() => notices(french).some((line) => line.includes('no está disponible')));
    expect(langOf(french)).to.equal('es');
  });

  it('says if the script’s translation is unreviewed, with a button that shows the English text', async () => {
    const unreviewed = await isUnreviewed('es', 'iort-side-effects');
    const page = await openWidgets('standalone.html');
    const { document } = page;
    for (const other of document.querySelectorAll('iort-overview, iort-candidacy-factors, div'))
      other.remove();
    const french = widget(page, 'iort-side-effects');
    await until(() => notices(french).length === (unreviewed ? 2 : 1), 'all notices are shown');
    if (!unreviewed) return; // a reviewed text has no button for English
    const [english] = all(french, '[part~=notice] button');
    expect(english!.lang).to.equal('en');
    english!.click();
    await until(() => langOf(french) === 'en');
    expect(notices(french)).to.have.length(1);
    expect(notices(french)[0]).to.match(/^This text is shown in English\. /);
  });

  it('shows English in a widget with unreviewed="english" if the script’s translation is unreviewed', async () => {
    const unreviewed = await isUnreviewed('es', 'iort-side-effects');
    const page = await openWidgets('standalone.html');
    const french = widget(page, 'iort-side-effects');
    french.setAttribute('unreviewed', 'english');
    await until(() => langOf(french) === (unreviewed ? 'en' : 'es'));
    expect(notices(french)).to.deep.equal([
      unreviewed
        ? 'This text is not yet available in French. It is shown in English.'
        : 'Este texto no está disponible aquí en el idioma de esta página.',
    ]);
  });

  it('fills a placeholder that comes after the script in the HTML', async () => {
    const page = await openWidgets('standalone.html');
    const filled = () => widgetsIn(widget(page, '[data-iort]'));
    await until(() => filled().some((each) => part(each, 'title')), 'the placeholder has its text');
    const [faq] = filled() as [HTMLElement];
    expect(part(faq, 'title').localName).to.equal('h3');
  });

  it('adds no globals except Lit’s version lists and litPropertyMetadata', async () => {
    const plain = await openPage('no-script.html');
    const page = await openWidgets('standalone.html');
    const known = new Set([...Object.getOwnPropertyNames(plain), 'said', 'thrown', 'refused']);
    const added = Object.getOwnPropertyNames(page).filter((name) => !known.has(name));
    expect(added.filter((name) => !/^(lit|reactive)\w*Versions$|^litPropertyMetadata$/.test(name)))
      .to.be.empty;
  });

  it('runs under a strict policy with trusted types', async () => {
    const page = await openWidgets('standalone.html?csp=strict');
    await until(() => langOf(widget(page, 'iort-overview')) === 'es');
    expect([...page.refused, ...page.thrown]).to.deep.equal([]);
  });

  it('leaves the page to the first of two scripts, and says so in one console line', async () => {
    const page = await openWidgets('standalone.html');
    const module = page.document.createElement('script');
    module.type = 'module';
    module.src = '/dist/cdn/iort.js';
    const loaded = new Promise((resolve) => module.addEventListener('load', resolve));
    page.document.head.append(module);
    await loaded;
    const ours = page.said.filter((line) => line.startsWith('[iort-widgets]'));
    expect(ours).to.have.length(1);
    expect(ours[0]).to.match(
      /loaded twice: version \S+ from \S+\/standalone\/iort\.es\.js is used, \S+ from \S+\/cdn\/iort\.js is not; remove one/,
    );
    const faqs = widgetsIn(page.document.body).filter(({ localName }) => localName === 'iort-faq');
    expect(faqs).to.have.length(2);
    expect(page.thrown).to.deep.equal([]);
  });

  for (const locale of languages) {
    it(`shows ${locale} from the script for that language`, async () => {
      const page = await openPage('no-script.html');
      const script = page.document.createElement('script');
      script.src = `/dist/cdn/standalone/iort.${locale}.js`;
      page.document.body.append(script);
      const faq = page.document.createElement('iort-faq');
      faq.lang = locale;
      page.document.body.append(faq);
      await until(() => langOf(faq) === locale);
      expect(isShown(part(faq, 'title'))).to.equal(true);
      expect(part(faq, 'root').dir).to.equal(directionOf(locale));
    });
  }
});
