import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { press } from '../../support/commands.js';
import { afterThis, all, isShown, mount, part, settled, textOf } from '../helpers.js';

const mountQuestions = () => mount('<iort-candidacy-factors></iort-candidacy-factors>');
const boxes = (element: Element) => all<HTMLInputElement>(element, '[type=checkbox]');
const field = (element: Element) => part(element, 'field') as HTMLInputElement;
const listed = (element: Element) =>
  all(element, '[part~=my-list] li').map((item) => textOf(item.querySelector('bdi') ?? item));
const status = (element: Element) => textOf(all(element, '[part~=my-list] > [role=status]')[0]);
const button = (element: Element, label: string) =>
  all<HTMLButtonElement>(element, 'button').find((candidate) => textOf(candidate) === label)!;

async function tick(element: IortElement, index: number): Promise<void> {
  boxes(element)[index]!.click();
  await settled(element);
}

async function addOwn(element: IortElement, text: string): Promise<void> {
  field(element).value = text;
  button(element, 'Add').click();
  await settled(element);
}

describe('the list of questions', () => {
  it('is empty at first: nothing is ticked, nothing counted', async () => {
    const element = await mountQuestions();
    expect(boxes(element)).to.have.length(18);
    expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
    expect(listed(element)).to.be.empty;
    expect(textOf(part(element, 'my-list'))).to.contain('Your list is empty.');
    expect(button(element, 'Copy my list')).to.equal(undefined);
  });

  it('names each tick box by its question, and says what it does', async () => {
    const element = await mountQuestions();
    for (const box of boxes(element)) {
      expect(textOf(box.closest('label'))).to.match(/\? Add to my list$|\. Add to my list$/);
    }
  });

  it('takes and drops questions, in their order, and says so', async () => {
    const element = await mountQuestions();
    await tick(element, 2);
    await tick(element, 0);
    expect(listed(element)).to.have.length(2);
    expect(listed(element)[0]).to.match(/^What about my cancer/);
    expect(status(element)).to.equal('Added to your list.');
    await tick(element, 0);
    expect(listed(element)).to.have.length(1);
    expect(status(element)).to.equal('Removed from your list.');
  });

  it('takes a question of one’s own by the button and by Enter, each once', async () => {
    const element = await mountQuestions();
    await addOwn(element, '  Can my son come along? ');
    expect(field(element).value).to.equal('');
    field(element).value = 'Who drives me home?';
    field(element).focus();
    await press('Enter');
    await waitUntil(() => listed(element).length === 2);
    await addOwn(element, 'Who drives me home?');
    await addOwn(element, '   ');
    expect(listed(element)).to.deep.equal(['Can my son come along?', 'Who drives me home?']);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('shows what is typed as text, and takes no more than 300 characters', async () => {
    const element = await mountQuestions();
    await addOwn(element, '<img src=x onerror="thrown()">');
    expect(listed(element)).to.deep.equal(['<img src=x onerror="thrown()">']);
    expect(all(element, 'img')).to.be.empty;
    expect(field(element).maxLength).to.equal(300);
  });

  it('shows a question of one’s own whole, beside the button that removes it', async () => {
    const element = await mountQuestions();
    await addOwn(element, 'Can my son come along?');
    const words = all(element, '[part~=my-list] bdi')[0]!.getBoundingClientRect();
    const remove = button(element, 'Remove').getBoundingClientRect();
    expect(remove.left >= words.right || remove.top >= words.bottom).to.equal(true);
  });

  it('drops a question of one’s own, and puts the focus back', async () => {
    const element = await mountQuestions();
    await addOwn(element, 'Mine?');
    const remove = button(element, 'Remove');
    expect(remove.getAttribute('aria-label')).to.equal('Remove: Mine?');
    remove.click();
    await settled(element);
    expect(listed(element)).to.be.empty;
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('fires no event and stores nothing', async () => {
    const element = await mountQuestions();
    const events: string[] = [];
    for (const type of ['change', 'input', 'iort-toggle', 'iort-error', 'submit']) {
      const tell = () => events.push(type);
      document.addEventListener(type, tell);
      afterThis(() => document.removeEventListener(type, tell));
    }
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    await tick(element, 1);
    await addOwn(element, 'Mine?');
    expect(events).to.be.empty;
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).to.equal(
      stored,
    );
  });

  it('stays when the element is moved', async () => {
    const element = await mountQuestions();
    await tick(element, 1);
    await addOwn(element, 'Mine?');
    const before = listed(element);
    document.body.append(element);
    afterThis(() => element.remove());
    await settled(element);
    expect(listed(element)).to.deep.equal(before);
    expect(boxes(element)[1]!.checked).to.equal(true);
  });
});

describe('taking the list along', () => {
  it('offers the text to copy by hand where the browser refuses', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    afterThis(() => delete (navigator as { clipboard?: unknown }).clipboard);
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine?');
    button(element, 'Copy my list').click();
    const text = all<HTMLTextAreaElement>(element, '[part~=my-list] textarea')[0]!;
    await waitUntil(() => isShown(text));
    expect(text.value.split('\n')).to.have.length(2);
    expect(text.value).to.match(/\nMine\?$/);
  });

  /** Prints without a dialog: frames of the widget get a `print` that only counts. */
  const stubPrint = (element: Element) => {
    const printed: Document[] = [];
    const root = element.shadowRoot!;
    const append = root.append.bind(root);
    root.append = (...nodes) => {
      append(...nodes);
      for (const frame of root.querySelectorAll('iframe')) {
        const page = frame.contentWindow!;
        page.print = () => void printed.push(page.document);
      }
    };
    return printed;
  };

  it('prints a sheet alone, with room to write, and leaves the page as it is', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    await addOwn(element, 'Mine <b>bold</b>?');
    const printed = stubPrint(element);
    const before = document.documentElement.outerHTML;
    button(element, 'Print my list').click();
    expect(printed).to.have.length(1);
    const [sheet] = printed as [Document];
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(sheet.documentElement.lang).to.equal('en');
    expect(textOf(sheet.querySelector('h1'))).to.match(/^My questions/);
    const questions = [...sheet.querySelectorAll('li')];
    expect(questions.map((item) => textOf(item.querySelector('bdi')))).to.deep.equal(
      listed(element),
    );
    expect(textOf(questions[1])).to.equal('Mine <b>bold</b>?');
    for (const item of questions) expect(item.querySelectorAll('.line')).to.have.length(3);
    expect(textOf(sheet.querySelector('h2'))).to.equal('More questions and notes');
  });

  it('says so where the browser refuses to print', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    const root = element.shadowRoot!;
    const append = root.append.bind(root);
    root.append = (...nodes) => {
      append(...nodes);
      root.querySelector('iframe')!.contentWindow!.print = () => {
        throw new Error('refused');
      };
    };
    button(element, 'Print my list').click();
    await settled(element);
    expect(status(element)).to.match(/did not work/);
  });
});
