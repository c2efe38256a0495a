import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { allCode, code, find, openBuilder, openTab, type, type Builder } from './builder.js';

const MARKS = '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
/** All direction marks, each between two letters. */
const WORDS = `a${[...MARKS].join('b')}c`;

/** Types the words into the fields. In the first field, they are between two control characters that HTML forbids. */
async function fill(builder: Builder): Promise<void> {
  type(builder, '#contact', `\0${WORDS}\u0007`);
  type(builder, '#local', `One\n${WORDS}`);
  type(builder, '#local-name', WORDS);
  type(builder, '#reviewed-by', WORDS);
  type(builder, '#reviewed-on', '2026-11-01');
  find(builder, '#revision-en').click();
  await until(
    () => builder.window.location.hash.includes('reviewed-revision'),
    'the form has all values',
  );
}

const parsed = (builder: Builder): Document =>
  new DOMParser().parseFromString(allCode(builder), 'text/html');

describe('direction marks in the hospital’s words', () => {
  for (const id of ['script', 'standalone', 'npm']) {
    it(`are written as character references in the tab “${id}”, and a page reads what was typed`, async () => {
      const builder = await openBuilder('widget=faq');
      await fill(builder);
      await openTab(builder, id);
      expect(allCode(builder)).not.to.match(/\p{Bidi_Control}|\p{Cc}(?<!\n)/u);
      const element = parsed(builder).querySelector('iort-faq')!;
      expect(element.querySelector('[slot=contact]')!.textContent).to.equal(WORDS);
      expect(element.querySelector('[slot=local] p + p')!.textContent).to.equal(WORDS);
      expect(element.getAttribute('local-name')).to.equal(WORDS);
      expect(element.getAttribute('reviewed-by')).to.equal(WORDS);
    });
  }

  it('are kept in the attributes of a placeholder', async () => {
    const builder = await openBuilder('widget=faq');
    await fill(builder);
    const { dataset, children } = parsed(builder).querySelector<HTMLElement>('[data-iort]')!;
    expect({ ...dataset }).to.deep.equal({
      iort: 'faq',
      lang: 'en',
      localName: WORDS,
      contact: WORDS,
      local: `One\n${WORDS}`,
    });
    expect(children).to.have.length(0);
    expect(find(builder, '#panel').textContent).to.contain('left out: your review');
  });

  it('are written as character references on a frame', async () => {
    const builder = await openBuilder('widget=faq');
    await fill(builder);
    await openTab(builder, 'iframe');
    expect(allCode(builder)).not.to.match(/\p{Bidi_Control}|\p{Cc}(?<!\n)/u);
    const { dataset } = parsed(builder).querySelector('iframe')!;
    expect(dataset['contact']).to.equal(WORDS);
    expect(dataset['local']).to.equal(`One\n${WORDS}`);
  });
});

describe('the address of the files', () => {
  const BASE = `https://files.example/a'b&amp;c;d,"e"<f>/v0.1.0/`;
  const PATH = new URL(BASE).href;

  it('may have special characters in its path; the code contains the same address, and the policy only its origin', async () => {
    const builder = await openBuilder('widget=faq');
    type(builder, '#base', BASE);
    await until(() => builder.window.location.hash.includes('base='), 'the address is accepted');
    expect(parsed(builder).querySelector('script')!.src).to.equal(`${PATH}cdn/iort.js`);
    expect(code(builder, 'policy')).to.equal("script-src 'self' https://files.example");
    await openTab(builder, 'iframe');
    expect(parsed(builder).querySelector('iframe')!.src).to.equal(`${PATH}embed/iort-faq.en.html`);
    expect(parsed(builder).querySelector('script')!.src).to.equal(`${PATH}embed/parent.js`);
  });

  for (const base of ['https://a;script-src/', "https://a'b/", 'https://a,b/', 'https://*/']) {
    it(`is refused if its host does not fit in a policy: ${base}`, async () => {
      const builder = await openBuilder('widget=faq');
      const before = allCode(builder);
      type(builder, '#base', base);
      await until(() => find(builder, '#base-note').textContent, 'the message is shown');
      expect(find(builder, '#base').getAttribute('aria-invalid')).to.equal('true');
      expect(allCode(builder)).to.equal(before);
    });
  }
});
