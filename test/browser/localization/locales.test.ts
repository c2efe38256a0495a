import { expect, fixture, html as template } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  all,
  change,
  langOf,
  languages,
  mount,
  part,
  shownIn,
  tags,
  textOf,
} from '../helpers.js';
import { forgetQuestions } from '../reading/questions.js';

const html = document.documentElement;

/** For each shipped language, a pattern that the titles of all widgets match. */
const scripts = {
  en: /^[\p{Script=Latin}\s\p{P}()]+$/u,
  es: /[áéíóúñ¿]|radioterapia|secundarios/iu,
  ar: /\p{Script=Arabic}/u,
  'zh-Hans': /\p{Script=Han}/u,
};
type Locale = keyof typeof scripts;
const locales = Object.keys(scripts) as Locale[];

const titleOf = (element: Element) => textOf(part(element, 'title'));

/** Mounts all four widgets in a language. */
async function four(lang: string): Promise<IortElement[]> {
  const first = await mount(tags.map((tag) => `<${tag}></${tag}>`).join(''));
  first.parentElement!.lang = lang;
  const widgets = [...first.parentElement!.children] as IortElement[];
  for (const widget of widgets) await shownIn(widget, lang);
  return widgets;
}

afterEach(() => html.removeAttribute('lang'));

describe('a widget in each language', () => {
  it('is tested here: a new language needs a pattern for its titles and one for its dates', () => {
    expect(locales).to.have.members(languages);
  });

  for (const lang of locales) {
    it(`has the direction of the language, and no common English words unless it is English: ${lang}`, async () => {
      for (const widget of await four(lang)) {
        const root = part(widget, 'root');
        expect(titleOf(widget)).to.match(scripts[lang]);
        expect(root.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        expect(getComputedStyle(root).direction).to.equal(root.dir);
        if (lang === 'en') continue;
        for (const element of all(widget, 'p, h2, h3, h4, li, button, label, summary')) {
          if (element.closest('[lang=en], [part~=sources]')) continue;
          const copy = element.cloneNode(true) as Element;
          copy.querySelectorAll('[lang=en]').forEach((child) => child.remove());
          // An English name may follow its translation in parentheses.
          const text = textOf(copy).replace(/[(（][^)）]*[)）]/g, '');
          expect(text).not.to.match(/\b(the|and|your|with|of)\b/);
        }
      }
    });
  }

  it('marks the names of English sources as English in an Arabic text', async () => {
    const [widget] = await four('ar');
    const links = all<HTMLAnchorElement>(widget!, '[part~=sources] a');
    expect(links.length).to.be.above(3);
    for (const link of links) expect(link.closest('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  it('writes dates in the language and with the digits of the text', async () => {
    const dates: Record<Locale, RegExp> = {
      en: /[A-Z][a-z]+ \d{1,2}, 20\d\d/,
      es: /\d{1,2} de [a-z]+ de 20\d\d/,
      ar: /\d{1,2} \p{Script=Arabic}+ 20\d\d/u,
      'zh-Hans': /20\d\d年\d{1,2}月\d{1,2}日/,
    };
    for (const lang of locales) {
      const [widget] = await four(lang);
      expect(textOf(part(widget!, 'date')), lang).to.match(dates[lang]);
    }
  });

  it('has its own revision', async () => {
    const revisions = new Set<string>();
    for (const lang of locales) {
      for (const widget of await four(lang)) revisions.add(widget.revision);
    }
    expect(revisions.size).to.equal(locales.length * tags.length);
  });

  it('accepts a sign-off only for the revision of the shown language', async () => {
    const spanish = await mount(
      '<iort-faq lang="es" reviewed-by="Dra. Ruiz" reviewed-revision="000000000000"></iort-faq>',
    );
    await shownIn(spanish, 'es');
    await change(spanish, 'reviewed-revision', `000000000000 ${spanish.revision}`);
    const sentence = textOf(part(spanish, 'review'));
    await change(spanish, 'lang', 'en');
    await shownIn(spanish, 'en');
    expect(textOf(part(spanish, 'review'))).to.contain('Dra. Ruiz reviewed an earlier version');
    await change(spanish, 'lang', 'es');
    expect(textOf(part(spanish, 'review'))).to.equal(sentence);
  });
});

describe('a pseudo-locale', () => {
  it('shows headings, paragraphs, buttons and labels in brackets: none has escaped translation', async () => {
    for (const widget of await four('en-XA')) {
      for (const element of all(widget, 'h2, h3, h4, [part~=paragraph], [part~=button], label')) {
        if (element.closest('[part~=sources]')) continue;
        expect(textOf(element), element.outerHTML).to.match(/^⟦.*⟧$/);
      }
    }
  });

  it('reads from right to left if it is ar-XB', async () => {
    const [widget] = await four('ar-XB');
    expect(getComputedStyle(part(widget!, 'root')).direction).to.equal('rtl');
  });
});

describe('several languages on one page', () => {
  it('are each shown by their own widget, also after the languages are exchanged', async () => {
    const place = await fixture<HTMLElement>(
      template`<div>${locales.map((lang) => template`<iort-faq lang=${lang}></iort-faq>`)}</div>`,
    );
    const widgets = [...place.children] as IortElement[];
    const expectTo = async (order: readonly Locale[]) => {
      for (const [index, lang] of order.entries()) {
        await shownIn(widgets[index]!, lang);
        expect(titleOf(widgets[index]!)).to.match(scripts[lang]);
      }
    };
    await expectTo(locales);
    const [first, ...others] = locales;
    const turned = [...others, first!];
    turned.forEach((lang, index) => (widgets[index]!.lang = lang));
    await expectTo(turned);
    // A change in one widget must not change the others.
    widgets[1]!.open = 'all';
    await expectTo(turned);
    for (const answer of all(widgets[2]!, '[part~=answer]')) {
      expect(textOf(answer)).not.to.match(/\p{Script=Arabic}/u);
    }
  });

  it('also have status messages in their own language', async () => {
    const spanish = await mount('<iort-candidacy-factors lang="es"></iort-candidacy-factors>');
    await shownIn(spanish, 'es');
    const arabic = await mount('<iort-candidacy-factors lang="ar"></iort-candidacy-factors>');
    await shownIn(arabic, 'ar');
    for (const widget of [spanish, arabic]) {
      all<HTMLInputElement>(widget, '[type=checkbox]')[0]!.click();
    }
    await spanish.updateComplete;
    await arabic.updateComplete;
    const status = (widget: Element) => textOf(all(widget, '[part~=my-list] > [aria-live]')[0]);
    expect(status(spanish)).to.match(/\p{Script=Latin}/u);
    expect(status(arabic)).to.match(/\p{Script=Arabic}/u);
  });
});

describe('a change of the language', () => {
  it('of the page changes all widgets, which keep open answers and ticked questions', async () => {
    forgetQuestions();
    html.lang = 'en';
    const faq = await mount('<iort-faq></iort-faq>');
    const questions = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
    all<HTMLDetailsElement>(faq, '#iort-faq-awake')[0]!.open = true;
    all<HTMLInputElement>(questions, '[type=checkbox]')[0]!.click();
    for (const lang of languages.toReversed()) {
      html.lang = lang;
      await shownIn(faq, lang);
      await shownIn(questions, lang);
      expect(all<HTMLDetailsElement>(faq, '#iort-faq-awake')[0]!.open).to.equal(true);
      expect(all<HTMLInputElement>(questions, '[type=checkbox]')[0]!.checked).to.equal(true);
    }
  });

  it('ten times in a row shows the last language in the end', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (let turn = 0; turn < 10; turn += 1) html.lang = locales[(turn + 1) % locales.length]!;
    const last = locales[10 % locales.length]!;
    await shownIn(element, last);
    expect(titleOf(element)).to.match(scripts[last]);
  });

  it('shows no English between two other languages', async () => {
    const element = await mount('<iort-faq lang="es"></iort-faq>');
    await shownIn(element, 'es');
    const seen = new Set<string | null | undefined>();
    const observer = new MutationObserver(() => seen.add(langOf(element)));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true });
    afterThis(() => observer.disconnect());
    element.lang = 'zh-SG';
    await shownIn(element, 'zh-Hans');
    expect([...seen]).not.to.contain('en');
  });

  it('because the widget is moved shows the language of the new place', async () => {
    const element = await mount('<div lang="zh"><iort-faq></iort-faq></div><div lang="ar"></div>');
    element.closest('div')!.nextElementSibling!.append(element);
    await shownIn(element, 'ar');
    expect(titleOf(element)).to.match(scripts.ar);
  });
});
