import { expect } from '@open-wc/testing';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { press } from '../../support/commands.js';
import { afterThis, all, mount, part, settled, textOf, until } from '../helpers.js';
import {
  addOwn,
  boxes,
  button,
  field,
  forgetQuestions,
  listed,
  mountQuestions,
  status,
  tick,
} from './questions.js';

describe('the list of questions', () => {
  it('is empty at first, and no question is ticked', async () => {
    const element = await mountQuestions();
    expect(boxes(element)).to.have.length(25);
    expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
    expect(listed(element)).to.be.empty;
    expect(textOf(part(element, 'my-list'))).to.contain('Your list is empty.');
    expect(button(element, 'Copy my list')).to.equal(undefined);
  });

  it('has checkboxes whose labels are the question and “Add to my list”', async () => {
    const element = await mountQuestions();
    for (const box of boxes(element)) {
      expect(textOf(box.closest('label'))).to.match(/\? Add to my list$|\. Add to my list$/);
    }
  });

  it('has the questions in the order of the page, and announces that one was added or removed', async () => {
    const element = await mountQuestions();
    await tick(element, 2);
    await tick(element, 0);
    expect(listed(element)).to.have.length(2);
    expect(listed(element)[0]).to.match(/^Why do you suggest IORT/);
    expect(status(element)).to.equal('Added. Questions on your list: 2.');
    await tick(element, 0);
    expect(listed(element)).to.have.length(1);
    expect(status(element)).to.equal('Removed. Questions on your list: 1.');
  });

  it('has a button to remove each question', async () => {
    const element = await mountQuestions();
    await tick(element, 1);
    await addOwn(element, 'Mine?');
    for (const left of [1, 0]) {
      all(element, '[part~=my-list] [data-do=remove]')[0]!.click();
      await settled(element);
      expect(listed(element)).to.have.length(left);
    }
    expect(boxes(element).some(({ checked }) => checked)).to.equal(false);
  });

  it('keeps the element of its first question when others are added', async () => {
    const element = await mountQuestions();
    await tick(element, 0);
    const [first] = all(element, '[part~=my-list] li');
    await tick(element, 2);
    await addOwn(element, 'Mine?');
    const entries = all(element, '[part~=my-list] li');
    expect(entries).to.have.length(3);
    expect(entries[0]).to.equal(first);
  });

  it('is shared by all widgets of the page', async () => {
    forgetQuestions();
    const overview = await mount(
      '<iort-overview></iort-overview><iort-candidacy-factors></iort-candidacy-factors>',
    );
    const candidacy = overview.nextElementSibling as IortElement;
    await settled(candidacy);
    await tick(overview, 0);
    await addOwn(candidacy, 'Mine?');
    for (const element of [overview, candidacy]) {
      await settled(element);
      expect(listed(element)).to.have.length(2);
      expect(listed(element)[1]).to.equal('Mine?');
      expect(boxes(element).filter(({ checked }) => checked)).to.have.length(1);
    }
    expect([status(overview), status(candidacy)]).to.deep.equal([
      'Added. Questions on your list: 1.',
      'Added. Questions on your list: 2.',
    ]);
  });

  it('announces a message again if its words are the same as before', async () => {
    const element = await mountQuestions();
    const region = all(element, '[part~=my-list] > [aria-live]')[0]!;
    await tick(element, 0);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(textOf(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await addOwn(element, 'Mine?');
    await addOwn(element, 'Mine?'); // this question is on the list already
    observer.disconnect();
    expect(said).to.have.length(2);
    expect(said[0]).to.equal('Added. Questions on your list: 2.');
    expect(
      region.textContent,
      'a space is added, because screen readers don’t repeat an unchanged message',
    ).to.match(/\.\u00a0$/);
  });

  it('asks for a question if the field is empty, and focuses the field', async () => {
    const element = await mountQuestions();
    await addOwn(element, '  ');
    expect(listed(element)).to.have.length(0);
    expect(status(element)).to.equal('Type a question first.');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('has checkboxes with labels in one piece, so that screen readers read each label once', async () => {
    const element = await mountQuestions();
    for (const label of all(element, '.choices label')) {
      for (const part of label.querySelectorAll(':not(input):not(br)'))
        expect(getComputedStyle(part).display).to.equal('inline');
      expect(getComputedStyle(label).display).to.equal('block');
    }
  });

  it('keeps questions from "More questions" after that disclosure is closed', async () => {
    const element = await mountQuestions();
    const more = all<HTMLDetailsElement>(element, 'details')[0]!;
    more.querySelector('input')!.click();
    await settled(element);
    expect(listed(element)).to.deep.equal([
      'How often does this team do IORT for my kind of cancer?',
    ]);
    more.open = false;
    await settled(element);
    expect(listed(element)).to.have.length(1);
  });

  it('adds the reader’s own question with the button or with Enter, but not twice', async () => {
    const element = await mountQuestions();
    await addOwn(element, '  Can my son come along? ');
    expect(field(element).value).to.equal('');
    field(element).value = 'Who drives me home?';
    field(element).focus();
    await press('Enter');
    await until(() => listed(element).length === 2);
    await addOwn(element, 'Who drives me home?');
    await addOwn(element, '   ');
    expect(listed(element)).to.deep.equal(['Can my son come along?', 'Who drives me home?']);
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('shows the reader’s own question as text, up to 300 characters', async () => {
    const element = await mountQuestions();
    await addOwn(element, '<img src=x onerror="thrown()">');
    expect(listed(element)).to.deep.equal(['<img src=x onerror="thrown()">']);
    expect(all(element, 'img')).to.be.empty;
    field(element).focus();
    document.execCommand('insertText', false, 'why? '.repeat(100));
    expect(field(element).value).to.have.length(300);
    await press('Enter');
    await until(() => listed(element).length === 2);
    expect(listed(element)[1]).to.have.length(299); // without the space at its end
    expect(part(element, 'root').scrollWidth).to.be.at.most(part(element, 'root').clientWidth);
  });

  it('shows the reader’s own question in full, beside the button that removes it', async () => {
    const element = await mountQuestions();
    await addOwn(element, 'Can my son come along?');
    const words = all(element, '[part~=my-list] bdi')[0]!.getBoundingClientRect();
    const remove = button(element, 'Remove').getBoundingClientRect();
    expect(remove.left >= words.right || remove.top >= words.bottom).to.equal(true);
  });

  it('moves the focus to the field when the reader’s own question is removed', async () => {
    const element = await mountQuestions();
    await addOwn(element, 'Mine?');
    const remove = button(element, 'Remove');
    expect(remove.getAttribute('aria-label')).to.equal('Remove: Mine?');
    remove.click();
    await settled(element);
    expect(listed(element)).to.be.empty;
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
  });

  it('fires no change, input, submit, iort-toggle or iort-error event on the page, and stores nothing', async () => {
    const element = await mountQuestions();
    const events: string[] = [];
    for (const type of ['change', 'input', 'iort-toggle', 'iort-error', 'submit']) {
      const record = () => events.push(type);
      document.addEventListener(type, record);
      afterThis(() => document.removeEventListener(type, record));
    }
    const stored = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
    await tick(element, 1);
    await addOwn(element, 'Mine?');
    expect(events).to.be.empty;
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).to.equal(
      stored,
    );
  });

  it('stays the same when the element is moved', async () => {
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
