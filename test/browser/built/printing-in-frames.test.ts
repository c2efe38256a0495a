import { expect } from '@open-wc/testing';
import { all, langOf, textOf, until } from '../helpers.js';
import { openPage } from './pages.js';

const blocked = /printing is blocked in this frame: add allow-modals/;

/**
 * Presses "Print" of a widget on a page in a sandboxed frame.
 * @param print replaces `print` of the window that is printed; by default, the browser's own `print` is called
 */
async function printIn(sandbox: string, lang: string, print?: (paper: Window) => void) {
  const page = await openPage('one-script.html', sandbox);
  const lines: string[] = [];
  page.console.warn = (line: string) => void lines.push(line);
  page.document.documentElement.lang = lang;
  const widget = page.document.querySelector('iort-faq, iort-overview')!;
  await until(() => langOf(widget) === lang, `the widget is shown in ${lang}`);
  const root = widget.shadowRoot!;
  const append = root.append.bind(root);
  root.append = (...nodes) => {
    append(...nodes);
    for (const frame of print ? root.querySelectorAll('iframe') : []) {
      const paper = frame.contentWindow!;
      paper.print = () => print!(paper);
    }
  };
  all<HTMLElement>(widget, '[data-do=print]')[0]!.click();
  return { said: textOf(all(widget, '.print-controls .status')[0]), lines, root };
}

describe('printing in a frame with a sandbox', () => {
  for (const [lang, words] of [
    ['en', 'Printing did not work here. You can print the whole page from your browser’s menu.'],
    [
      'es',
      'Aquí no se pudo imprimir. Puede imprimir toda la página desde el menú de su navegador.',
    ],
  ] as const)
    it(`that forbids dialogs fails with a message in ${lang} that says what to do instead`, async () => {
      const { said, lines, root } = await printIn('allow-scripts allow-same-origin', lang);
      expect(said).to.equal(words);
      expect(lines.filter((line) => blocked.test(line))).to.have.length(1);
      expect(root.querySelector('iframe')).to.equal(null);
    });

  it('that allows dialogs shows no message', async () => {
    const { said, lines } = await printIn(
      'allow-scripts allow-same-origin allow-modals',
      'en',
      (paper) => paper.dispatchEvent(new Event('beforeprint')),
    );
    expect(said).to.equal('');
    expect(lines.filter((line) => blocked.test(line))).to.deep.equal([]);
  });
});
