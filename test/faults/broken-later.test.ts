import { until } from '../browser/helpers.js';
import { blankPage } from '../support/blank-page.js';
import { rootOf, widgetsIn } from '../support/reading.js';
import { throwing, without } from './breaking.js';
import { expectReadable } from './readable.js';

describe('a page that breaks a basic part of JavaScript after the widget is shown', () => {
  for (const [fault, breaks] of Object.entries({
    'String.prototype.trim that throws': throwing((page) => page.String.prototype, 'trim'),
    'Promise.prototype.then that throws': throwing((page) => page.Promise.prototype, 'then'),
    'no Set': without((page) => page, 'Set'),
  })) {
    it(`keeps the text: ${fault}`, async () => {
      const { page, document, run, close } = await blankPage();
      try {
        document.body.innerHTML = '<iort-faq lang="en"></iort-faq>';
        await run('/dist/cdn/iort.js');
        const [faq] = widgetsIn(document) as [HTMLElement];
        await until(() => rootOf(faq), 'the widget is shown');
        breaks(page);
        faq.setAttribute('phone', '555-555-0142');
        await new Promise((painted) => window.requestAnimationFrame(() => setTimeout(painted)));
        faq.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
        expectReadable([faq]);
      } finally {
        close();
      }
    });
  }
});
