import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, clickSummary, consoleLines, mount, until } from '../helpers.js';

/** Mounts a widget in a box. */
const mountIn = (css: string, tag: string) =>
  mount(`<div style="${css}"><${tag} phone="555-555-0142"></${tag}></div>`);

const openFirst = (element: Element) =>
  clickSummary(all<HTMLDetailsElement>(element, 'details')[0]!);

describe('an answer that a reader opens', () => {
  it('is reported if it pushes the end of the widget out of an accordion of fixed height, and in no box that grows or scrolls', async () => {
    const lines = consoleLines();
    for (const css of [
      'overflow: hidden',
      'block-size: 300px; overflow: auto',
      'position: fixed; inset: 0; overflow: auto',
    ]) {
      await openFirst(await mountIn(css, 'iort-faq'));
    }
    const element = await mountIn('overflow: hidden', 'iort-candidacy-factors');
    const box = element.parentElement!;
    box.style.maxBlockSize = `${box.scrollHeight}px`; // as an accordion does when it is opened
    await openFirst(element);
    await until(() => lines.length > 0); // the boxes above were checked before
    expect(lines.join('\n')).to.match(
      /^\S+ <iort-candidacy-factors>: a box around it hides its end[^\n]*$/,
    );
  });
});
