import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, change, mount, settled, tags } from '../helpers.js';

const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;

/** Changes of a page after which parts of a widget are rendered again. */
const changes: Record<string, (element: IortElement) => Promise<void>> = {
  'the heading level': (element) => change(element, 'heading-level', '4'),
  'the sections': (element) => change(element, 'sections', 'questions'),
  'the order of the sections': (element) => change(element, 'sections', 'choice questions factors'),
  'the content between the tags': async (element) => {
    element.insertAdjacentHTML('beforeend', '<nav>Menu</nav>');
    await settled(element);
  },
};

describe('a widget keeps its state when a page changes', () => {
  for (const [changed, make] of Object.entries(changes)) {
    it(`${changed}: a question that is being typed, and the place of the cursor`, async () => {
      const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
      const field = all<HTMLInputElement>(element, '#own')[0]!;
      field.focus();
      field.value = 'May I drive?';
      field.setSelectionRange(4, 5);
      await make(element);
      const now = focused(element) as HTMLInputElement;
      expect(now.id).to.equal('own');
      expect([now.value, now.selectionStart, now.selectionEnd]).to.deep.equal([
        'May I drive?',
        4,
        5,
      ]);
    });
  }

  it('the heading level: which term is explained', async () => {
    for (const tag of tags) {
      const element = await mount(`<${tag}></${tag}>`);
      const terms = () => all<HTMLButtonElement>(element, '.term');
      const last = terms().length - 1;
      terms()[last]!.click();
      await change(element, 'heading-level', '4');
      const open = terms().map((term) => term.getAttribute('aria-expanded') === 'true');
      expect(open.lastIndexOf(true), tag).to.equal(last);
      expect(open.filter(Boolean), tag).to.have.length(1);
      expect(all(element, '.note:not([hidden])'), tag).to.have.length(1);
    }
  });

  it('the heading level: the focus, wherever it is', async () => {
    const element = await mount('<iort-faq open="all"></iort-faq>');
    for (const [place, control] of all(element, 'summary, button, a').entries()) {
      control.focus();
      if (focused(element) !== control) continue;
      await change(element, 'heading-level', String(3 + (place % 2)));
      expect(focused(element)).to.equal(all(element, 'summary, button, a')[place]);
    }
  });
});

describe('a widget that is moved into another document and back', () => {
  it('keeps its styles', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const home = element.parentElement!;
    const frame = await fixture<HTMLIFrameElement>('<iframe title="another document"></iframe>');
    const look = () => getComputedStyle(all(element, 'summary')[0]!).display;
    expect(look()).to.equal('flex');
    frame.contentDocument!.body.append(element);
    await settled(element);
    expect(look()).to.equal('flex');
    home.append(element);
    await settled(element);
    expect(look()).to.equal('flex');
  });
});
