import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { allCode, code, find, openLink, said, type, type Builder } from './builder.js';

/** A link with a false number, a false file server and a false sign-off. */
const LINK = [
  'widget=side-effects',
  'heading-level=3',
  'contact=Call 1-900-EVIL',
  'local=First%0ASecond',
  'local-name=Some Clinic',
  'reviewed-by=Dr. Real Name',
  'reviewed-on=2026-11-01',
  'reviewed-revision=0123456789ab',
  'token.color-link=rebeccapurple',
  'base=https://evil.example/v0.1.0/',
].join('&');

const notice = (builder: Builder): HTMLElement => find(builder, '#brought');
const isAsked = (builder: Builder): boolean => notice(builder).getClientRects().length > 0;
const button = (builder: Builder, index: 0 | 1): HTMLButtonElement =>
  notice(builder).querySelectorAll('button')[index]!;
const openFolds = (builder: Builder): string[] =>
  [...builder.document.querySelectorAll('details.folding[open]')].map(({ id }) => id);

/** The values that the notice lists, by their labels. */
const listed = (builder: Builder): Record<string, string> =>
  Object.fromEntries(
    [...notice(builder).querySelectorAll('dl > div')].map((row) =>
      ['dt', 'dd'].map((tag) => row.querySelector(tag)!.textContent!.trim()),
    ),
  );

const EVIL = /evil|Real Name|0123456789ab|rebeccapurple|Some Clinic/i;

describe('the builder, opened with a link', () => {
  it('uses the link’s display options, and lists its other values without using them', async () => {
    const builder = await openLink(LINK);
    expect(isAsked(builder)).to.equal(true);
    expect(listed(builder)).to.deep.equal({
      'Your phone number': 'Call 1-900-EVIL',
      'Name of your hospital': 'Some Clinic',
      'Your own text': 'First ¶ Second',
      'Who reviewed it': 'Dr. Real Name',
      'Day of the review': '2026-11-01',
      'Texts that were read': '0123456789ab',
      Links: 'rebeccapurple',
      'Where the files are served': 'https://evil.example/v0.1.0/',
    });
    expect(code(builder, 'snippet-body')).to.equal(
      '<iort-side-effects lang="en" heading-level="3"></iort-side-effects>',
    );
    expect(allCode(builder)).not.to.match(EVIL);
    expect(builder.widget.outerHTML).not.to.match(EVIL);
    expect(find<HTMLInputElement>(builder, '#contact').value).to.equal('');
    expect(openFolds(builder)).to.deep.equal([]);
  });

  it('asks in a named region whether to use the other values, and does not move the focus', async () => {
    const builder = await openLink(LINK);
    const title = find(builder, `#${notice(builder).getAttribute('aria-labelledby')}`);
    expect(title.textContent).to.equal('Check what this link brings');
    expect(notice(builder).localName).to.equal('section');
    expect(notice(builder).querySelector('[role=status]')!.textContent).to.contain('Whoever made');
    expect(builder.document.activeElement).to.equal(builder.document.body);
    const buttons = [button(builder, 0), button(builder, 1)];
    expect(buttons.map((each) => each.textContent)).to.deep.equal(['Use these', 'Leave them out']);
    expect(buttons.every((each) => each.localName === 'button' && each.tabIndex === 0)).to.equal(
      true,
    );
  });

  it('fills the form with all values at one click, and opens the parts of the form that contain these values', async () => {
    const builder = await openLink(LINK);
    button(builder, 0).focus();
    button(builder, 0).click();
    await until(() => !isAsked(builder), 'the notice is gone');
    await until(() => /in the form now/.test(said(builder)), 'the message is shown');
    expect(openFolds(builder)).to.deep.equal(['review', 'theme', 'tokens', 'files']);
    await until(
      () => builder.document.activeElement!.id === 'step-title-2',
      'the title of the step has the focus',
    );
    expect(code(builder, 'snippet-head')).to.contain('https://evil.example/v0.1.0/cdn/iort.js');
    expect(code(builder, 'snippet-body')).to.contain('Dr. Real Name').and.contain('1-900-EVIL');
    expect(code(builder, 'snippet-stylesheet')).to.contain('rebeccapurple');
    expect(find<HTMLInputElement>(builder, '#base').value).to.contain('evil.example');
    const again = await builder.reload();
    expect(isAsked(again)).to.equal(false);
    expect(find<HTMLInputElement>(again, '#contact').value).to.equal('Call 1-900-EVIL');
  });

  it('leaves only the display options in the code and in the address if the editor rejects the other values', async () => {
    const builder = await openLink(LINK);
    button(builder, 1).click();
    await until(() => !isAsked(builder), 'the notice is gone');
    await until(() => /left out/.test(said(builder)), 'the message is shown');
    await until(
      () => builder.document.activeElement!.id === 'step-title-1',
      'the title of the step has the focus',
    );
    expect(builder.window.location.hash).to.equal(
      '#v=2&ui=en&widget=side-effects&follow=0&heading-level=3',
    );
    expect(allCode(builder)).not.to.match(EVIL);
    expect(isAsked(await builder.reload())).to.equal(false);
  });

  it('asks about the values again after a reload if the editor has not decided yet', async () => {
    const builder = await openLink(LINK);
    expect(isAsked(await builder.reload())).to.equal(true);
  });

  it('leaves unconfirmed values out of the address while the editor types, and asks about these values after a reload', async () => {
    const builder = await openLink(LINK);
    type(builder, '#local', 'Our own text');
    await until(
      () => builder.window.location.hash.includes('Our+own+text'),
      'the address has the text',
    );
    expect(builder.window.location.hash).not.to.match(EVIL);
    const again = await builder.reload();
    expect(listed(again)['Your phone number']).to.equal('Call 1-900-EVIL');
    expect(find<HTMLTextAreaElement>(again, '#local').value).to.equal('Our own text');
    expect(allCode(again)).not.to.match(EVIL);
  });

  it('gives no sign-off to a widget that the link does not name', async () => {
    const builder = await openLink(LINK);
    find(builder, '#widget-faq').click();
    await until(() => !('Texts that were read' in listed(builder)), 'the sign-off is not listed');
    button(builder, 0).click();
    await until(() => !isAsked(builder), 'the notice is gone');
    expect(code(builder, 'snippet-body')).to.contain('1-900-EVIL').and.not.contain('reviewed');
  });

  it('names a harmful value as ignored, and does not ask about it', async () => {
    const builder = await openLink('token.color-text=var(--x)%5B&base=https://a;script-src/');
    const ignored = find(builder, '.notice[role=status]').textContent!;
    expect(ignored).to.contain('token.color-text=var(--x)[').and.contain('base=https://a;script-s');
    expect(isAsked(builder)).to.equal(false);
    expect(builder.document.querySelector('#snippet-stylesheet')).to.equal(null);
    expect(code(builder, 'policy')).to.equal(`script-src 'self' ${location.origin}`);
  });

  it('asks nothing if the link has display options only', async () => {
    const builder = await openLink('widget=faq&sections=day&open=all&print=closed&tab=iframe');
    expect(isAsked(builder)).to.equal(false);
    expect(code(builder, 'snippet-body')).to.contain('sections=day');
  });

  it('forgets the link if the editor presses “Start again”', async () => {
    const builder = await openLink(LINK);
    [...builder.document.querySelectorAll<HTMLElement>('.actions button')].at(-1)!.click();
    await until(() => !isAsked(builder), 'the notice is gone');
    expect(builder.window.location.hash).to.equal('#v=2&ui=en');
  });

  it('lists values with invisible characters made visible, and shortens long values', async () => {
    const builder = await openLink(`contact=5\u202e55\u200b0142&local=${'word '.repeat(200)}`);
    expect(listed(builder)['Your phone number']).to.equal('5[U+202E]55[U+200B]0142');
    const local = listed(builder)['Your own text']!;
    expect(local).to.match(/^word word .*…\s+\(shortened; characters in all: 999\)$/s);
    expect(local.length).to.be.below(400);
    expect(notice(builder).querySelectorAll('dd > bdi')).to.have.length(2);
  });

  it('asks in Spanish too', async () => {
    const builder = await openLink(`v=1&ui=es&lang=es&unreviewed=english&${LINK}`);
    await until(
      () => /Revise lo que trae/.test(notice(builder).textContent!),
      'the notice is in Spanish',
    );
    expect(listed(builder)['Su número de teléfono']).to.equal('Call 1-900-EVIL');
    expect(Object.values(listed(builder))).to.contain('El texto en inglés');
    button(builder, 0).click();
    await until(() => /Los datos ya están/.test(said(builder)), 'the message is shown');
  });
});

describe('what an editor has typed', () => {
  const WORDS = `Llame al "555" & <b>ya</b> ~'*()! % + # مستشفى`;

  it('is still in the builder after a reload, without a notice', async () => {
    const builder = await openLink('widget=faq');
    type(builder, '#contact', WORDS);
    type(builder, '#token-link', 'light-dark(#123456, oklch(80% 0.1 220))');
    await until(() => builder.window.location.hash.includes('oklch'), 'the address has the color');
    const again = await builder.reload();
    expect(isAsked(again)).to.equal(false);
    expect(find<HTMLInputElement>(again, '#contact').value).to.equal(WORDS);
    expect(code(again, 'snippet-stylesheet')).to.contain('oklch');
  });

  it('must be confirmed if the same address is opened in another window', async () => {
    const builder = await openLink('widget=faq');
    type(builder, '#contact', WORDS);
    await until(() => builder.window.location.hash.includes('contact'), 'the address has the text');
    const other = await openLink(builder.window.location.hash.slice(1));
    expect(listed(other)).to.deep.equal({ 'Your phone number': WORDS });
  });

  it('does not make the builder trust another address that is opened in the same window', async () => {
    const builder = await openLink('widget=faq');
    type(builder, '#contact', 'Call us');
    await until(() => builder.window.location.hash.includes('Call+us'), 'the address has the text');
    builder.window.location.hash = '#v=1&widget=faq&contact=Call+them';
    await until(() => isAsked(builder), 'the notice is shown');
    expect(listed(builder)).to.deep.equal({ 'Your phone number': 'Call them' });
    expect(code(builder, 'snippet-body')).to.equal('<iort-faq lang="en"></iort-faq>');
  });
});
