import { expect } from '@open-wc/testing';
import { all, tags, textOf, until } from '../helpers.js';
import { open, runScript, widgets } from './prerendered-pages.js';

const control = (element: Element) => all<HTMLButtonElement>(element, '[data-do=sources]')[0]!;
const marks = (element: Element) => all<HTMLAnchorElement>(element, '.mark');

describe('where each statement of prerendered text comes from', () => {
  for (const lang of ['en', 'ar']) {
    it(`is shown when a reader asks, and open disclosures stay open, in ${lang}`, async () => {
      const page = await open(lang, 'none yet');
      expect(widgets(page).map(({ localName }) => localName)).to.have.members([...tags]);
      for (const widget of widgets(page)) expect(control(widget)).not.to.equal(undefined);
      await runScript(page);
      for (const widget of widgets(page)) {
        const details = all<HTMLDetailsElement>(widget, 'details')[0]!;
        details.open = true;
        expect(marks(widget)).to.be.empty;
        const label = textOf(control(widget));
        control(widget).focus();
        control(widget).click();
        await until(() => marks(widget).length > 0, 'the marks are shown');
        expect(widget.shadowRoot!.activeElement === control(widget)).to.equal(true);
        expect(textOf(control(widget))).not.to.equal(label);
        expect(all<HTMLDetailsElement>(widget, `#${details.id}`)[0]!.open).to.equal(true);
        const [mark] = marks(widget);
        mark!.click();
        const source = widget.shadowRoot!.activeElement as HTMLElement;
        expect(source.dataset['source']).to.equal(mark!.dataset['source']);
        source.querySelector('button')!.click();
        expect(widget.shadowRoot!.activeElement === mark).to.equal(true);
        control(widget).click();
        await until(() => marks(widget).length === 0, 'the marks are hidden');
      }
    });
  }
});
