import { expect } from '@open-wc/testing';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { all, isShown, part, tags, textOf, until } from '../helpers.js';
import { addOwn, button, listed, stubPrint, tick } from '../reading/questions.js';
import { openWidgets } from './pages.js';

const openStrict = () => openWidgets('strict-policy.html?csp=strict');

describe('under a strict policy with trusted types', () => {
  it('all widgets have their text and their styles, and nothing is blocked', async () => {
    const page = await openStrict();
    for (const tag of tags) {
      const title = part(page.document.querySelector(tag)!, 'title');
      expect(textOf(title)).not.to.be.empty;
      const { fontWeight, fontSize } = page.getComputedStyle(title);
      expect([fontWeight, fontSize]).to.deep.equal(['600', '26px']);
    }
    expect(page.refused).to.deep.equal([]);
    expect(page.thrown).to.deep.equal([]);
  });

  it('answers, terms, links, the list of questions and its printed sheet work', async () => {
    const page = await openStrict();
    for (const tag of tags) {
      const element = page.document.querySelector<IortElement>(tag)!;
      element.setAttribute('open', 'all');
      await element.updateComplete;
      for (const term of all(element, '[part~=term]')) term.click();
      expect(all(element, '[part~=note]').every(isShown)).to.equal(true);
    }
    const questions = page.document.querySelector('iort-candidacy-factors')!;
    await tick(questions, 0);
    await addOwn(questions, 'Mine <img src=x onerror=alert(1)>?');
    const printed = stubPrint(questions);
    button(questions, 'Print my list').click();
    expect(printed[0]!.adoptedStyleSheets).to.have.length(1);
    expect([...printed[0]!.querySelectorAll('li bdi')].map(textOf)).to.deep.equal(
      listed(questions),
    );
    page.location.hash = '#iort-faq-kinds';
    await until(() => page.document.activeElement?.localName === 'iort-faq');
    expect(page.refused).to.deep.equal([]);
    expect(page.thrown).to.deep.equal([]);
  });

  it('the browser blocks a style attribute, which the policy forbids', async () => {
    const page = await openStrict();
    page.document.body.setAttribute('style', 'color: red');
    await until(() => page.refused.length > 0);
    expect(page.refused[0]).to.match(/^style-src/);
  });
});
