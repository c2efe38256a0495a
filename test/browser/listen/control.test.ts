import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import { afterThis, all, change, isShown, mount, settled, tags, until } from '../helpers.js';
import { fakeIn, labelOf, listenButton, listenTo, statusOf, useFake } from './speech.js';

const controls = (element: Element) => all(element, '.listen');

describe('the control that reads aloud', () => {
  useFake();

  for (const tag of tags)
    it(`is shown in <${tag}>, has a name, and is at least 44 px high`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const button = listenButton(element);
      expect(isShown(button)).to.equal(true);
      expect(labelOf(button)).to.equal('Listen');
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });

  it('is in each answer, and visible once the answer is open', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const answers = all<HTMLDetailsElement>(element, '.disclosures > details');
    expect(controls(element)).to.have.length(answers.length + 1);
    const button = listenButton(element, 'iort-faq-awake');
    expect(button.checkVisibility()).to.equal(false);
    await change(element, 'open', 'awake');
    expect(button.checkVisibility()).to.equal(true);
  });

  it('is missing, without an empty box, if the browser has no speech synthesis', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis')!;
    Object.defineProperty(window, 'speechSynthesis', { value: undefined, configurable: true });
    afterThis(() => Object.defineProperty(window, 'speechSynthesis', own));
    for (const tag of tags) {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      expect(controls(element)).to.be.empty;
    }
  });

  it('is removed by listen="off", and can be shown again', async () => {
    const element = await mount('<iort-faq listen="off"></iort-faq>');
    expect(controls(element)).to.be.empty;
    await change(element, 'listen', null);
    expect(controls(element)).not.to.be.empty;
    await change(element, 'listen', 'off');
    expect(controls(element)).to.be.empty;
  });

  it('is removed by a setting in the page’s head, and shown again by an attribute of the element', async () => {
    const meta = document.createElement('meta');
    meta.name = 'iort-listen';
    meta.content = 'off';
    document.head.append(meta);
    afterThis(() => meta.remove());
    const element = await mount('<iort-overview></iort-overview>');
    expect(controls(element)).to.be.empty;
    await change(element, 'listen', 'on');
    expect(controls(element)).to.have.length(1);
    await change(element, 'listen', null);
    meta.remove();
    await until(() => controls(element).length === 1, 'the setting of the page is gone');
  });

  it('stops the reading when it is removed', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    await change(element, 'listen', 'off');
    await until(() => !fakeIn(window).current, 'nothing is read');
  });

  it('works by keyboard, keeps the focus, and shows what its next press does', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const fake = fakeIn(window);
    const button = listenButton(element);
    const focused = () => element.shadowRoot!.activeElement;
    button.focus();
    await press('Enter');
    await until(() => fake.said.length > 0);
    expect(labelOf(button)).to.equal('Pause');
    await press('Space');
    await until(() => !fake.current);
    expect(labelOf(button)).to.equal('Play');
    expect(statusOf(element)).to.equal('Paused.');
    expect(focused()).to.equal(button);
    const names: string[] = [];
    for (let index = 0; index < 5; index++) {
      await press('Tab');
      names.push(focused()!.ariaLabel ?? focused()!.textContent);
    }
    expect(names).to.deep.equal(['Stop', 'Previous sentence', 'Next sentence', 'Slower', 'Faster']);
    all(element, '.player .stop')[0]!.focus();
    await press('Enter');
    expect(all(element, '.player')).to.be.empty;
    expect(focused()).to.equal(button);
    expect(labelOf(button)).to.equal('Listen');
  });

  it('does not announce the sentences to screen readers', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const before = all(element, '[aria-live]');
    await listenTo(element);
    await settled(element);
    expect(statusOf(element)).to.equal('');
    const added = all(element, '[aria-live]').filter((region) => !before.includes(region));
    expect(added, 'only the live region of the control is added').to.deep.equal(
      all(element, '.listen [aria-live]'),
    );
    expect(added).to.have.length(1);
  });

  it('has targets of at least 44 px', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    await listenTo(element);
    for (const button of all(element, '.player button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), button.className).to.be.at.least(44);
    }
  });
});
