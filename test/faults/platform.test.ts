import { expect } from '@open-wc/testing';
import { until } from '../browser/helpers.js';
import { blankPage, type Page } from '../support/blank-page.js';
import { rootOf, widgetsIn } from '../support/reading.js';
import { returning, throwing, unreadable, without } from './breaking.js';
import { expectReadable, isReadable } from './readable.js';

type Holder = Record<string, unknown>;

const self = (page: Page): object => page;
const elements = (page: Page): object => page.Element.prototype;
const intl = (page: Page): object => page.Intl;
const css = (page: Page): object => page.CSS;
const date = (now: number) => (page: Page) => {
  const { Date } = page;
  // Dates made without a given time are wrong, as on a computer with a wrong clock.
  const other = class extends Date {
    constructor(...parts: [number]) {
      super(...(parts.length > 0 ? parts : ([now] as [number])));
    }
    static override now = () => now;
  };
  (page as unknown as Holder).Date = other;
};

/** What a page may lack, or may have broken before the script runs. None of this may cause an error. */
const faults: Readonly<Record<string, (page: Page) => void>> = {
  'nothing wrong': () => undefined,
  'attachShadow that throws': throwing(elements, 'attachShadow'),
  'no attachShadow': without(elements, 'attachShadow'),
  'closest that throws': throwing(elements, 'closest'),
  'matches that throws': throwing(elements, 'matches'),
  'no MutationObserver': without(self, 'MutationObserver'),
  'MutationObserver that throws': throwing(self, 'MutationObserver'),
  'no IntersectionObserver': without(self, 'IntersectionObserver'),
  'no ResizeObserver': without(self, 'ResizeObserver'),
  'no Intl': without(self, 'Intl'),
  'no Intl.DisplayNames': without(intl, 'DisplayNames'),
  'Intl.DisplayNames that throws': throwing(intl, 'DisplayNames'),
  'no Intl.Locale': without(intl, 'Locale'),
  'Intl.Locale that throws': throwing(intl, 'Locale'),
  'no Intl.DateTimeFormat': without(intl, 'DateTimeFormat'),
  'no Intl.PluralRules': without(intl, 'PluralRules'),
  'CSSStyleSheet that throws': throwing(self, 'CSSStyleSheet'),
  'no adoptedStyleSheets': (page) => {
    delete (page.Document.prototype as unknown as Holder).adoptedStyleSheets;
    delete (page.ShadowRoot.prototype as unknown as Holder).adoptedStyleSheets;
  },
  'no clipboard': without((page) => page.navigator, 'clipboard'),
  'no AbortSignal.timeout': without((page) => page.AbortSignal, 'timeout'),
  'no AbortSignal': without(self, 'AbortSignal'),
  'no fetch': without(self, 'fetch'),
  'fetch that throws': throwing(self, 'fetch'),
  'no structuredClone': without(self, 'structuredClone'),
  'no requestAnimationFrame': without(self, 'requestAnimationFrame'),
  'requestAnimationFrame that throws': throwing(self, 'requestAnimationFrame'),
  'no matchMedia': without(self, 'matchMedia'),
  'no getEntriesByType': without((page) => page.performance, 'getEntriesByType'),
  'getEntriesByType that throws': throwing((page) => page.performance, 'getEntriesByType'),
  'getEntriesByType that returns null': returning(
    (page) => page.performance,
    'getEntriesByType',
    null,
  ),
  'no CSS': without(self, 'CSS'),
  'no CSS.supports': without(css, 'supports'),
  'CSS.supports that throws': throwing(css, 'supports'),
  'no CSS.escape': without(css, 'escape'),
  'customElements.define that throws': throwing((page) => page.customElements, 'define'),
  'no customElements': without(self, 'customElements'),
  'getComputedStyle that throws': throwing(self, 'getComputedStyle'),
  'getComputedStyle that returns nothing': returning(self, 'getComputedStyle', undefined),
  'dispatchEvent that throws': throwing((page) => page.EventTarget.prototype, 'dispatchEvent'),
  'Event that throws': throwing(self, 'Event'),
  'CustomEvent that throws': throwing(self, 'CustomEvent'),
  'no CustomEvent': without(self, 'CustomEvent'),
  'URL that throws': throwing(self, 'URL'),
  'no URL': without(self, 'URL'),
  'no history': without(self, 'history'),
  'checkVisibility that throws': throwing(elements, 'checkVisibility'),
  'getBoundingClientRect that throws': throwing(elements, 'getBoundingClientRect'),
  'addEventListener that throws': throwing(self, 'addEventListener'),
  'setTimeout that throws': throwing(self, 'setTimeout'),
  'queueMicrotask that throws': throwing(self, 'queueMicrotask'),
  'console.warn that throws': throwing((page) => page.console, 'warn'),
  'no trustedTypes': without(self, 'trustedTypes'),
  'trustedTypes that throw': (page) => {
    const policies = {
      createPolicy: () => {
        throw new page.TypeError('refused');
      },
    };
    Object.defineProperty(page, 'trustedTypes', { value: policies, configurable: true });
  },
  'sessionStorage that throws': (page) =>
    void Object.defineProperty(page, 'sessionStorage', {
      get: () => {
        throw new page.Error('denied');
      },
    }),
  'a clock of 1970': date(0),
  'a clock of 2126': date(Date.UTC(2126, 0, 1)),
  'a clock without a valid time': date(NaN),
};

const prerendered = await (await fetch('/dist/ssr/en/iort-side-effects.html')).text();

/** Tags, a placeholder and prerendered text, in shipped languages and in one that is not shipped. */
const markup = `
  <iort-faq reviewed-by="A. B." reviewed-on="2026-11-01"><p>Ask your care team.</p></iort-faq>
  <iort-candidacy-factors lang="de-DE"><p>Ask your care team.</p></iort-candidacy-factors>
  <div data-iort="overview" lang="es"><p>Ask your care team.</p></div>
  ${prerendered}`;

/** Whether a place shows its widget or its fallback. */
const isShown = (place: Element): boolean =>
  isReadable(place) || widgetsIn(place).some((widget) => isReadable(widget));

describe('a page with', () => {
  for (const [fault, breaks] of Object.entries(faults)) {
    it(`${fault} stays readable, and gets no error`, async () => {
      const { page, document, run, take, close } = await blankPage();
      try {
        const { body } = document as { body: HTMLElement & { setHTMLUnsafe(html: string): void } };
        body.setHTMLUnsafe(markup);
        breaks(page);
        await run('/dist/cdn/iort.js');
        const places = [...body.children];
        await until(() => places.every(isShown)).catch(() => undefined);
        expectReadable(places.filter((place) => !isShown(place)));
        expect(take()).to.deep.equal([]);
      } finally {
        close();
      }
    });
  }
});

describe('a page without CSSStyleSheet', () => {
  it('stays readable, and the only error is a TypeError of Lit, which can’t start', async () => {
    const { page, document, run, take, close } = await blankPage();
    try {
      const { body } = document as { body: HTMLElement & { setHTMLUnsafe(html: string): void } };
      body.setHTMLUnsafe(markup);
      without(self, 'CSSStyleSheet')(page);
      await run('/dist/cdn/iort.js');
      expectReadable([...body.children].filter((place) => !isShown(place)));
      const errors = take();
      expect(errors, errors.join()).to.have.length(1);
      expect(errors[0]).to.contain('TypeError');
    } finally {
      close();
    }
  });
});

describe('a page where style sheets can’t be adopted', () => {
  for (const fault of ['CSSStyleSheet that throws', 'no adoptedStyleSheets']) {
    for (const [form, html] of [
      ['a tag', '<iort-side-effects></iort-side-effects>'],
      ['prerendered text', prerendered],
      ['prerendered text that is rendered again', prerendered.replace('<p', '<p title="?"')],
    ] as const) {
      it(`shows ${form} with the styles of the widgets: ${fault}`, async () => {
        const { page, document, run, take, close } = await blankPage();
        try {
          const { body } = document as { body: HTMLElement & { setHTMLUnsafe(to: string): void } };
          body.setHTMLUnsafe(html);
          const [widget] = widgetsIn(document) as [HTMLElement];
          faults[fault]!(page);
          await run('/dist/cdn/iort.js');
          const root = () => widget.shadowRoot?.querySelector('[part~=root]');
          await until(
            () => root() && !root()!.querySelector('[title="?"]'),
            'the widget is rendered',
          );
          expect(page.getComputedStyle(root()!).getPropertyValue('--iort_surface')).not.to.equal(
            '',
          );
          expect(widget.shadowRoot!.querySelectorAll('style')).to.have.length(1);
          expect(take()).to.deep.equal([]);
        } finally {
          close();
        }
      });
    }
  }
});

const device = (page: Page): object => page.navigator;
const shareable = (page: Page): void =>
  void Object.defineProperty(page.navigator, 'share', { configurable: true, value: () => {} });

describe('a page that breaks a browser feature that the text does not need', () => {
  for (const [fault, breaks] of Object.entries({
    'canShare that throws': [shareable, throwing(device, 'canShare')],
    'share that can’t be read': [unreadable(device, 'share')],
    'speechSynthesis that can’t be read': [unreadable(self, 'speechSynthesis')],
    'no URL.canParse': [shareable, without((page) => page.URL, 'canParse')],
    'URL that throws': [shareable, throwing(self, 'URL')],
    'no URL': [shareable, without(self, 'URL')],
    'dispatchEvent that throws': [throwing((page) => page.EventTarget.prototype, 'dispatchEvent')],
    'Event that throws': [throwing(self, 'Event')],
    'CustomEvent that throws': [throwing(self, 'CustomEvent')],
    'getComputedStyle that throws': [throwing(self, 'getComputedStyle')],
    'getComputedStyle that returns nothing': [returning(self, 'getComputedStyle', undefined)],
  })) {
    it(`shows the text, and not the fallback: ${fault}`, async () => {
      const { page, document, run, take, close } = await blankPage();
      try {
        document.body.innerHTML =
          '<iort-faq lang="en"><p slot="contact">Ask your care team.</p></iort-faq><iort-overview lang="en"></iort-overview>';
        breaks.forEach((each) => each(page));
        await run('/dist/cdn/iort.js');
        const shows = (lang: string) => (widget: Element) => rootOf(widget)?.lang === lang;
        await until(() => widgetsIn(document).every(shows('en')), 'the widgets are shown');
        const [faq] = widgetsIn(document) as [HTMLElement];
        faq.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
        faq.lang = 'ar';
        await until(() => shows('ar')(faq), 'the FAQ is shown in Arabic');
        expectReadable(widgetsIn(document));
        expect(take()).to.deep.equal([]);
      } finally {
        close();
      }
    });
  }

  it('gets one console line, and no error, about a control that can’t work', async () => {
    const { page, document, run, take, lines, close } = await blankPage();
    try {
      document.body.innerHTML = '<iort-faq lang="en"></iort-faq>';
      await run('/dist/cdn/iort.js');
      const [faq] = widgetsIn(document) as [HTMLElement];
      await until(() => rootOf(faq), 'the widget is shown');
      throwing(elements, 'getBoundingClientRect')(page);
      for (const control of ['sources', 'sources']) {
        faq.shadowRoot!.querySelector<HTMLElement>(`[data-do=${control}]`)!.click();
      }
      const line = /the control "sources" does not work on this page: .*is broken/;
      await until(() => lines.some((each) => line.test(each)), 'the console says so');
      expect(lines.filter((each) => line.test(each))).to.have.length(1);
      expectReadable([faq]);
      expect(take()).to.deep.equal([]);
    } finally {
      close();
    }
  });
});
