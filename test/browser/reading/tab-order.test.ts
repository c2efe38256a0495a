import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import { consoleLines, mount } from '../helpers.js';

const between = (markup: string) =>
  mount(`<p><button>before</button></p>${markup}<button>after</button>`);

/** Whether the Tab key goes from the button before a widget into the widget. */
async function isReached(widget: Element): Promise<boolean> {
  widget.previousElementSibling!.querySelector('button')!.focus();
  await press('Tab');
  return document.activeElement === widget;
}

describe('the controls of a widget are reached with the Tab key', () => {
  it('even if the tag has a negative tabindex; a console line says so', async () => {
    const lines = consoleLines();
    const widget = await between('<iort-faq tabindex="-1"></iort-faq>');
    expect(await isReached(widget)).to.equal(true);
    expect(lines.join()).to.contain('<iort-faq tabindex>');
  });

  it('even after a script for skip links has given the tag the focus', async () => {
    const lines = consoleLines();
    const widget = await between('<iort-faq id="questions"></iort-faq>');
    widget.tabIndex = -1;
    widget.focus();
    expect(document.activeElement).to.equal(widget);
    expect(await isReached(widget)).to.equal(true);
    expect(lines).to.deep.equal([]);
  });
});
