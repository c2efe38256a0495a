import { expect } from '@open-wc/testing';
import { textOf, until } from '../browser/helpers.js';
import { engineName } from './engine.js';
import { forms, PHONE, wordsOf, type WidgetSpec } from './forms.js';
import { frameworks, type Host } from './frameworks.js';
import { missing, readable } from './oracles/text.js';
import { opensByClick } from './oracles/works.js';
import { openAddress, serve, widgetOf, type PageWindow } from './page.js';

type HostWindow = PageWindow & { readonly host: Host };

const spec: WidgetSpec = { element: 'side-effects', lang: 'en', words: 'children' };

const { isFull } = (await (await fetch('/zoo/settings.json')).json()) as { isFull: boolean };

const engineTurn = { chromium: 0, firefox: 1, webkit: 2 }[engineName()];

/** Every framework with every form. Each engine runs a third of these cases, or all of them with `ZOO=full`. */
const cases = frameworks
  .flatMap((framework, place) =>
    Object.entries(forms).map(([form, make], index) => ({
      framework,
      form,
      make,
      turn: place + index,
    })),
  )
  .filter(({ turn }) => isFull || turn % 3 === engineTurn);

/** Opens a page where the framework's script runs before ours. */
async function open(framework: string): Promise<HostWindow> {
  const address = await serve(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
    <title>A host page</title><link rel="icon" href="data:,">
    <script src="/test/zoo/page/watch.js"></script>
    <script defer src="/zoo/frameworks/${framework}.js"></script>
    <script type="module" src="/dist/cdn/iort.js"></script></head>
    <body><div id="app"></div></body></html>`);
  return (await openAddress(address)) as HostWindow;
}

const appOf = ({ document }: HostWindow): Element => document.querySelector('#app')!;

/** Waits until the framework shows `words` and the widget shows its text; returns the widget. */
async function shown(page: HostWindow, words: string): Promise<Element> {
  await until(() => textOf(appOf(page)).includes(words), `the framework shows "${words}"`);
  await until(() => widgetOf(appOf(page)), 'the widget shows its text');
  return widgetOf(appOf(page))!;
}

/**
 * The markup to show: a counter, and the widget with the count after its phone number, so that a new count
 * changes both the page and the widget.
 */
const content = (markup: string, count: number): string =>
  `<p class="count">Visit ${count}</p>${markup.replace(PHONE, `${PHONE} ${count}`)}`;

describe('a framework around the widgets', () => {
  for (const { framework, form, make } of cases) {
    it(`can show, change and remove them: ${framework} with ${form}`, async () => {
      const page = await open(framework);
      const markup = await make(spec);
      await page.host.show(content(markup, 1));
      const widget = await shown(page, 'Visit 1');
      await until(
        () => !missing(readable(widget), wordsOf(spec)).length,
        'the hospital’s words are shown',
      );
      expect(readable(widget).length).to.be.above(1000);
      await opensByClick(widget);

      for (const count of [2, 3]) {
        await page.host.show(content(markup, count));
        const still = await shown(page, `Visit ${count}`);
        const words = `${PHONE}${count}`;
        await until(() => readable(still).includes(words), 'the changed words are shown');
        expect(appOf(page).querySelectorAll('.count')).to.have.length(1);
        expect(readable(still).length).to.be.above(1000);
      }

      await page.host.clear();
      await until(() => textOf(appOf(page)) === '', 'the page is empty');
      expect(widgetOf(appOf(page))).to.equal(undefined);
      expect(page.thrown).to.deep.equal([]);
      expect(page.said.filter((line) => !/Alpine|development|DevTools/.test(line))).to.deep.equal(
        [],
      );
    });
  }
});
