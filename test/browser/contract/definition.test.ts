import { expect, fixture } from '@open-wc/testing';
import { define } from '../../../src/shared/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { consoleLines, heard, isShown, pageErrors, part, tags } from '../helpers.js';

// Each test continues where the test before it ended, because no element can be unregistered.

const markup = (tag: string) => `<${tag}><p>The fallback</p><p slot="local">Ours</p></${tag}>`;

const registered = () => tags.filter((tag) => customElements.get(tag));

describe('registration', () => {
  let early: HTMLElement;

  before(async () => {
    early = await fixture(`<div>${tags.map(markup).join('')}</div>`);
    document.body.append(early); // not in the fixture, which is emptied after each test
  });
  after(() => early.remove());

  it('does not happen when the classes are imported', async () => {
    const classes = await import('../../../src/npm/index.js');
    expect(Object.keys(classes)).to.include.members(['IortOverview', 'IortFaq']);
    expect(registered()).to.deep.equal([]);
  });

  it('must happen before a fallback is hidden', () => {
    for (const tag of tags) expect(isShown(early.querySelector(`${tag} > p`)!)).to.be.true;
  });

  it('happens for a single element when its define entry is imported', async () => {
    await import('../../../src/generated/npm/define/overview.js');
    expect(registered()).to.deep.equal(['iort-overview']);
    await import('../../../src/generated/npm/define/side-effects.js');
    expect(registered()).to.deep.equal(['iort-overview', 'iort-side-effects']);
  });

  it('makes the elements that are already on the page show their text', async () => {
    const ready = heard('iort-ready');
    await import('../../support/define.js');
    expect(registered()).to.deep.equal(tags);
    for (const tag of tags) {
      const element = early.querySelector<IortElement>(tag)!;
      await element.updateComplete;
      expect(isShown(part(element, 'title'))).to.be.true;
      const [fallback, ours] = element.children;
      expect(isShown(fallback!)).to.be.false;
      expect(isShown(ours!)).to.be.true;
    }
    expect(ready.map(({ target }) => (target as Element).localName)).to.have.members(
      registered().slice(2),
    );
  });

  it('happens once, so that another copy causes one console line and no error', () => {
    const lines = consoleLines();
    const errors = pageErrors();
    const first = tags.map((tag) => customElements.get(tag)!);
    for (const tag of tags) define(tag, class extends HTMLElement {});
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(first);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] .*twice/);
    expect(errors).to.deep.equal([]);
  });

  it('may be repeated by the same copy, without a console line', async () => {
    const lines = consoleLines();
    for (const tag of tags) define(tag, customElements.get(tag)!);
    await import('../../../src/npm/define.js');
    expect(lines).to.deep.equal([]);
  });

  it('leaves a name to a foreign element that already has this name, with one console line', () => {
    const lines = consoleLines();
    customElements.define('iort-foreign', class extends HTMLElement {});
    define('iort-foreign', class extends HTMLElement {});
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] /);
  });
});
