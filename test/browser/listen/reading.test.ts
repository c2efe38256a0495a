import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { passagesIn } from '../../../src/listen/passages.js';
import { sentencesOf } from '../../../src/listen/sentences.js';
import { spokenBy } from '../../../src/listen/spoken.js';
import { all, languages, mount, settled, shownIn, tags, textOf } from '../helpers.js';

const same = spokenBy('');
const read = (element: HTMLElement, selector = '.root') =>
  sentencesOf(passagesIn(all(element, selector)[0]!, element.lang || 'en'), same);
const dense = (text: string) => text.replace(/\s+/g, '');

/** What is not read (controls and their texts), or is read elsewhere (headings of columns, which are read before the cells). */
const UNREAD =
  'button:not(.term), .listen, .copy, .own, .status, .print-controls, .choices small, thead';

/** The visible text of a widget according to the browser, without `UNREAD` and white space. */
function seen(element: Element): string {
  const hidden = all(element, UNREAD);
  for (const each of hidden) each.style.display = 'none';
  const text = all(element, '.root')[0]!.innerText;
  for (const each of hidden) each.style.display = '';
  return dense(text);
}

const isPicture = ({ range }: { range: () => Range }) => range().toString() === '';

describe('what is read aloud', () => {
  for (const lang of languages)
    for (const tag of tags)
      it(`is everything that <${tag} lang="${lang}"> shows, once, in order`, async () => {
        const element = await mount(`<${tag} lang="${lang}" open="all"></${tag}>`);
        await shownIn(element, lang);
        for (const term of all(element, '.term')) term.click();
        await settled(element);
        const sentences = read(element);
        const words = sentences.filter((each) => !isPicture(each)).map(({ text }) => text);
        expect(dense(words.join(''))).to.equal(seen(element));
        const pictures = sentences.filter(isPicture).map(({ text }) => text);
        const shown = all(element, '.picture').map((picture) => picture.ariaLabel!.trim());
        expect(dense(pictures.join(''))).to.equal(dense(shown.join('')));
        for (const { pieces } of sentences)
          for (const piece of pieces) expect(piece.length).to.be.at.most(200);
      });

  it('has, for each sentence, a range with the same words, except for descriptions of pictures', async () => {
    const element = await mount('<iort-side-effects open="all"></iort-side-effects>');
    for (const sentence of read(element)) {
      const { range, text } = sentence;
      if (!isPicture(sentence))
        expect(range().toString().replace(/\s+/g, ' ').trim()).to.equal(text);
    }
  });

  it('leaves out closed answers, except their questions, and includes open answers', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const everything = read(element).map(({ text }) => text);
    const closed = all<HTMLDetailsElement>(element, 'details:not([open])')[0]!;
    expect(everything).to.include(textOf(closed.querySelector('summary')));
    for (const paragraph of closed.querySelectorAll('.answer p'))
      expect(everything.join(' ')).not.to.include(textOf(paragraph));
    const answer = read(element, '#iort-faq-awake .answer').map(({ text }) => text);
    expect(answer).not.to.be.empty;
    expect(everything.join(' ')).to.include(answer.join(' '));
  });

  it('includes the explanation of a term only while the explanation is open', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const note = all(element, '.note')[0]!;
    const first = textOf(note).split(/(?<=\.) /)[0]!;
    const isRead = () => read(element).some(({ text }) => text === first);
    expect(isRead()).to.equal(false);
    all(element, '.term')[0]!.click();
    expect(isRead()).to.equal(true);
  });

  it('includes the hospital’s words in slots, without hidden content and controls', async () => {
    const element = await mount(`<iort-side-effects>
      <p slot="contact">Call <a href="tel:5550142">555-0142</a>.</p>
      <div slot="local"><p>We meet you.</p><p hidden>Not this.</p><button>Nor this</button>
        <img alt="A map of the ward." src="data:,"><p aria-hidden="true">→</p></div>
    </iort-side-effects>`);
    await settled(element);
    const words = read(element).map(({ text }) => text);
    expect(words.filter((text) => text === 'Call 555-0142.')).not.to.be.empty;
    expect(words).to.include('We meet you.');
    expect(words).to.include('A map of the ward.');
    expect(words.join(' ')).not.to.match(/not this|nor this|→/i);
  });

  it('includes the hospital’s words whatever their class names are', async () => {
    const element = await mount(`<iort-faq>
      <div slot="local"><p class="copy">One.</p><p class="status">Two.</p><p>Three <b class="mark">four</b>.</p></div>
    </iort-faq>`);
    await settled(element);
    const words = read(element).map(({ text }) => text);
    for (const each of ['One.', 'Two.', 'Three four.']) expect(words).to.include(each);
  });

  it('keeps a digit at the end of an element apart from a number that follows directly, because the page shows them apart', async () => {
    for (const markup of [
      '<span style="margin-inline-end: 1em">Floor 3</span><b>5550142</b>',
      '<img alt="Floor 3" src="data:,">5550142',
    ]) {
      const element = await mount(`<iort-faq><p slot="local">${markup}</p></iort-faq>`);
      await settled(element);
      const words = read(element).map(({ text }) => text);
      expect(words, markup).to.include('Floor 3 5550142');
    }
  });

  it('includes each cell of the hospital’s table, after the heading of its column if that heading is unambiguous', async () => {
    const row = '<tr><td>A</td><td>555-0101</td></tr>';
    for (const [markup, pieces] of [
      [`<thead><tr><th>Ward<br>3</th><th>Day</th></tr></thead>${row}`, 'Ward 3: A|Day: 555-0101'],
      [
        `<thead><tr><th colspan="2">Day</th><th>Night</th></tr></thead><tr><td>1</td><td>2</td><td>3</td></tr>`,
        'Day|Night|1|2|3',
      ],
      [
        `<thead><tr><th>Ward</th><th>Day</th></tr></thead><tr><td rowspan="2">A</td><td>1</td></tr><tr><td>2</td></tr>`,
        'Ward|Day|A|1|2',
      ],
      [
        `<thead><tr><th>Ward</th><th>Call</th></tr><tr><th>Name</th><th>By day</th></tr></thead>${row}`,
        'Ward|Call|Name|By day|A|555-0101',
      ],
      ['<thead><tr><th>Call 555-0142</th></tr></thead>', 'Call 555-0142'],
    ] as const) {
      const element = await mount(`<iort-faq><table slot="local">${markup}</table></iort-faq>`);
      await settled(element);
      const all = read(element).map((sentence) => sentence.pieces.join(''));
      expect(all.join('|'), markup).to.contain(`|${pieces}|`);
    }
  });

  it('includes the first cell of a table with the heading of its column', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const table = all(element, 'table')[0]!;
    const [, head] = [...table.querySelectorAll('thead td, thead th')].map(textOf);
    const cell = textOf(table.querySelector('tbody td'));
    const sentence = read(element).find(({ text }) => cell.startsWith(text))!;
    expect(sentence.pieces.join('')).to.match(new RegExp(`^${head}: `));
  });

  it('has a longer pause before and after a heading than before a paragraph, and no pause inside a paragraph', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const sentences = read(element);
    const heading = textOf(all(element, '.heading')[0]);
    const place = sentences.findIndex(({ text }) => text === heading);
    const pauses = sentences.map(({ pause }) => pause).filter((pause) => pause > 0);
    expect(sentences[place]!.pause).to.be.above(Math.min(...pauses));
    expect(sentences[place + 1]!.pause).to.equal(sentences[place]!.pause);
    // The first sentence of all has no pause either.
    expect(sentences.slice(1).some(({ pause }) => pause === 0)).to.equal(true);
  });

  it('is complete for passages of about 10,000 characters, which are read in pieces', async () => {
    const long = 'abcde '.repeat(1700).trim();
    const element = await mount(
      `<iort-faq><div slot="local"><p>${long}</p><p>${'x'.repeat(10_000)}</p></div></iort-faq>`,
    );
    const sentences = read(element).filter(({ text }) => /^(abcde|x+$)/.test(text));
    expect(dense(sentences.map(({ text }) => text).join(''))).to.equal(
      dense(long) + 'x'.repeat(10_000),
    );
    for (const { pieces } of sentences)
      for (const piece of pieces) expect(piece.length).to.be.at.most(200);
  });
});
