import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, mount, settled, textOf, until } from '../helpers.js';
import { refusePrint, stubPrint } from './questions.js';

describe('the frame used for printing', () => {
  const print = async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(printed).to.have.length(1);
    return { element, page: printed[0]!.defaultView! };
  };
  const isGone = (element: Element) => !element.shadowRoot!.querySelector('iframe');

  it('is styled even if the browser can’t adopt style sheets', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    const append = element.shadowRoot!.append;
    element.shadowRoot!.append = (...nodes) => {
      append(...nodes);
      const page = element.shadowRoot!.querySelector('iframe')!.contentWindow!;
      Reflect.deleteProperty(page, 'CSSStyleSheet');
    };
    all(element, '.print-controls button')[0]!.click();
    expect(printed).to.have.length(1);
    expect(printed[0]!.querySelector('style')!.textContent).to.contain('.line');
  });

  it('is removed when the browser has printed', async () => {
    const { element, page } = await print();
    expect(isGone(element)).to.equal(false);
    page.dispatchEvent(new Event('afterprint'));
    await until(() => isGone(element));
  });

  for (const type of ['pointerdown', 'keydown']) {
    it(`is removed at the reader’s next action (${type}) if the browser fires no afterprint event`, async () => {
      const { element } = await print();
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(isGone(element)).to.equal(true);
    });
  }

  it('is removed when the widget is removed from the page', async () => {
    const { element } = await print();
    const place = element.parentElement!;
    element.remove();
    expect(isGone(element)).to.equal(true);
    place.append(element);
    await settled(element);
    expect(isGone(element)).to.equal(true);
  });

  it('is removed when another widget is printed', async () => {
    const { element } = await print();
    const other = await print();
    expect([isGone(element), isGone(other.element)]).to.deep.equal([true, false]);
  });

  it('is removed if the browser refuses to print', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    refusePrint(element);
    all(element, '.print-controls button')[0]!.click();
    expect(textOf(all(element, '.print-controls [aria-live]')[0])).not.to.equal('');
    expect(isGone(element)).to.equal(true);
  });
});
