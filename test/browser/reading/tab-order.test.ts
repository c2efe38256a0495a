import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { fillPlaceholders } from '../../../src/placeholders/fill.js';
import { press } from '../../support/commands.js';
import { afterThis, consoleLines, langOf, mount, part, until } from '../helpers.js';

const between = (markup: string) =>
  mount(`<p><button>before</button></p>${markup}<button>after</button>`);

/** Whether the Tab key goes from the button before a widget into the widget. */
async function isReached(widget: Element): Promise<boolean> {
  widget.previousElementSibling!.querySelector('button')!.focus();
  await press('Tab');
  return document.activeElement === widget;
}

/** Gives an element a negative tabindex and the focus, as scripts for skip links do. */
function skipTo(target: HTMLElement): void {
  target.tabIndex = -1;
  target.focus();
  expect(document.activeElement === target).to.equal(true);
}

describe('the controls of a widget are reached with the Tab key', () => {
  it('even if the tag has a negative tabindex; a console line says so', async () => {
    const lines = consoleLines();
    const widget = await between('<iort-faq tabindex="-1"></iort-faq>');
    expect(await isReached(widget)).to.equal(true);
    expect(lines.join()).to.contain('<iort-faq tabindex>');
  });

  it('even after a script for skip links has given the tag the focus; a console line says so', async () => {
    const lines = consoleLines();
    const widget = await between('<iort-overview></iort-overview>');
    skipTo(widget);
    expect(await isReached(widget)).to.equal(true);
    expect(lines.join()).to.contain('<iort-overview tabindex>');
  });

  it('by the first Tab after a script for skip links has given the tag the focus', async () => {
    const widget = await between('<iort-faq></iort-faq>');
    skipTo(widget);
    await press('Tab');
    expect(document.activeElement === widget).to.equal(true);
    expect(widget.shadowRoot!.activeElement?.matches('button, a')).to.equal(true);
  });

  it('by the first Tab after a script for skip links has given a placeholder the focus', async () => {
    await between('<div data-iort="faq"></div><iort-faq></iort-faq>');
    consoleLines();
    const place = document.querySelector<HTMLElement>('[data-iort]')!;
    afterThis(fillPlaceholders());
    await until(() => langOf(place.shadowRoot!.firstElementChild!), 'the placeholder is filled');
    skipTo(place);
    await press('Tab');
    expect(document.activeElement === place).to.equal(true);
  });

  it('after a script has set a negative tabindex without the focus', async () => {
    const widget = await between('<iort-faq></iort-faq>');
    widget.tabIndex = -1;
    expect(await isReached(widget)).to.equal(true);
  });

  it('where the focus stays if a script sets a negative tabindex while a reader is in the widget', async () => {
    const widget = await between('<iort-faq></iort-faq>');
    expect(await isReached(widget)).to.equal(true);
    const focused = widget.shadowRoot!.activeElement;
    widget.tabIndex = -1;
    await until(() => !widget.hasAttribute('tabindex'), 'the attribute is removed');
    expect(widget.shadowRoot!.activeElement === focused).to.equal(true);
    expect(part(widget, 'title').hasAttribute('tabindex')).to.equal(false);
  });
});
