import { expect, oneEvent } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, consoleLines, mount, until } from '../helpers.js';

const follow = async (hash: string): Promise<void> => {
  const address = location.pathname + location.search;
  afterThis(() => history.replaceState(null, '', address));
  const followed = oneEvent(window, 'hashchange');
  location.hash = hash;
  await followed;
};
/** The console lines about links. */
const ofLinks = (lines: readonly string[]) => lines.filter((line) => line.includes('a link leads'));

describe('a link to an answer or a part of the text that a widget leaves out', () => {
  it('is reported in the console, with the section to add', async () => {
    const lines = consoleLines();
    await mount('<iort-faq sections="cost"></iort-faq>');
    await follow('#iort-faq-awake');
    await until(() => ofLinks(lines).length > 0, 'a console line is written');
    expect(ofLinks(lines)[0]).to.match(
      /#iort-faq-awake, which is not shown: add \w+ to sections of <iort-faq>/,
    );
  });

  it('is reported if the address of the page contains it before the widget is added', async () => {
    const lines = consoleLines();
    await follow('#iort-overview-breast');
    await mount('<iort-overview sections="what"></iort-overview>');
    await until(() => ofLinks(lines).length > 0, 'a console line is written');
    expect(ofLinks(lines)[0]).to.contain('add cancers to sections of <iort-overview>');
  });

  it('is not reported if another widget shows the answer, or no widget has it', async () => {
    const lines = consoleLines();
    await mount('<iort-faq sections="cost"></iort-faq><iort-faq></iort-faq>');
    await follow('#iort-faq-tired');
    await follow('#iort-faq-there-is-no-such-answer');
    await follow('#top');
    // This link is reported. Once its line is there, the links before it have been checked too.
    await follow('#iort-overview-rectum');
    await mount('<iort-overview sections="why"></iort-overview>');
    await until(() => ofLinks(lines).length > 0, 'the console line about the last link is written');
    expect(ofLinks(lines).filter((line) => line.includes('iort-faq'))).to.deep.equal([]);
  });
});
