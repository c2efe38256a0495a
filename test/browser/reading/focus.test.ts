import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import { all, isShown, mount, settled, tags, textOf } from '../helpers.js';

const controls = 'a[href], button, input, summary, textarea';

/** The name of a control in failure messages. */
const nameOf = (control: Element): string => `${control.localName} ${textOf(control).slice(0, 40)}`;

/** Presses Tab through a widget, and checks each control that gets the focus. */
async function tabThrough(element: Element, check: (control: Element) => void): Promise<void> {
  element.previousElementSibling?.querySelector('button')!.focus();
  await press('Tab');
  while (document.activeElement === element) {
    check(element.shadowRoot!.activeElement!);
    await press('Tab');
  }
}

const between = (tag: string, attributes = '') =>
  mount(`<p><button>before</button></p><${tag} ${attributes}></${tag}><button>after</button>`);

describe('the Tab key', () => {
  for (const tag of tags) {
    it(`reaches every control of <${tag}> in the order of the text, each with a focus outline`, async () => {
      const element = await between(tag, 'open="all"');
      const stops: string[] = [];
      await tabThrough(element, (control) => {
        stops.push(nameOf(control));
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
        expect([outlineStyle, outlineWidth], nameOf(control)).to.deep.equal(['solid', '3px']);
        expect(outlineColor, nameOf(control)).to.equal('rgb(27, 31, 35)');
      });
      const reachable = all(element, controls).filter((control) =>
        control.checkVisibility({ contentVisibilityAuto: true }),
      );
      expect(stops).to.deep.equal(reachable.map(nameOf));
    });
  }

  it('skips closed content', async () => {
    const element = await between('iort-faq', 'open="about"');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = false;
    await settled(element);
    await tabThrough(element, (control) => {
      expect(control.closest('[part~=answer]'), nameOf(control)).to.equal(null);
    });
  });

  it('goes back with Shift', async () => {
    const element = await between('iort-faq');
    const [first, second] = all(element, 'summary');
    second!.focus();
    await press('Shift+Tab');
    expect(element.shadowRoot!.activeElement).to.equal(first);
  });
});

describe('the focus outline of a question', () => {
  it('does not touch the words of its open answer', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const [summary] = all(element, '[open] > summary');
    summary!.focus();
    const { bottom } = summary!.getBoundingClientRect();
    const { outlineOffset, outlineWidth } = getComputedStyle(summary!);
    const words = document.createRange();
    words.selectNodeContents(summary!.nextElementSibling!.firstElementChild!);
    const room = words.getBoundingClientRect().top - bottom;
    expect(room).to.be.greaterThan(parseFloat(outlineOffset) + parseFloat(outlineWidth));
  });
});

describe('each touch target, except terms and links, which are as high as their line of text,', () => {
  for (const tag of tags) {
    it(`is at least 44 pixels high in <${tag}>, and questions are targets over their whole width`, async () => {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      all<HTMLInputElement>(element, '[type=checkbox]')[0]?.click();
      await settled(element);
      const targets = all(element, 'summary, button:not(.term), .choices label, input.field');
      for (const target of targets.filter(isShown)) {
        expect(target.getBoundingClientRect().height, nameOf(target)).to.be.at.least(44);
      }
      for (const row of all(element, 'summary')) {
        expect(row.offsetWidth, nameOf(row)).to.equal(row.parentElement!.clientWidth);
      }
    });
  }
});
