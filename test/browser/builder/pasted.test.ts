import { expect } from '@open-wc/testing';
import { pastedText } from '../../../site/builder/model/pasted.js';
import { until } from '../helpers.js';
import { allCode, find, openBuilder, type Builder } from './builder.js';

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
<body lang=EN-US><!--StartFragment--><p class=MsoNormal><b>Nurse line</b>:<o:p></o:p> (555)&nbsp;555-0142</p>
<p class=MsoListParagraph style='text-indent:-.25in'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Day and
night</p><!--EndFragment--></body></html>`;

const DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-size:11pt">Nurse line: </span><span style="font-weight:700">(555) 555-0142</span></p><ul><li dir="ltr"><p dir="ltr"><span>Day and night</span></p></li></ul></b><br class="Apple-interchange-newline">`;

const MAIL = `<div dir="ltr"><table><tr><td>Nurse line:</td><td>(555) 555-0142</td></tr></table><br><div style="display:block">Day&#8203; and night</div><script>parent.hit=1</script><img src=x onerror="parent.hit=1"></div>`;

/** Selects the text of a field, and dispatches the event `paste`. */
function paste(builder: Builder, selector: string, plain: string, html: string): void {
  const field = find<HTMLInputElement>(builder, selector);
  field.focus();
  field.select();
  const clipboardData = new builder.window.DataTransfer();
  if (plain) clipboardData.setData('text/plain', plain);
  if (html) clipboardData.setData('text/html', html);
  field.dispatchEvent(
    new builder.window.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

describe('text that an editor pastes', () => {
  for (const [from, html] of [
    ['Word', WORD],
    ['Google Docs', DOCS],
    ['an e-mail', MAIL],
  ] as const) {
    for (const [as, plain, rich] of [
      ['as formatted text', '', html],
      ['as HTML source code', html, ''],
    ] as const) {
      it(`from ${from} ${as} becomes plain text in the fields and in the embed code`, async () => {
        const builder = await openBuilder('v=2&ui=en&widget=faq&step=2');
        paste(builder, '#local', plain, rich);
        paste(builder, '#contact', plain, rich);
        await until(
          () => builder.widget.querySelector('[slot=contact]'),
          'the preview shows the text',
        );
        const lines = find<HTMLTextAreaElement>(builder, '#local').value.split('\n');
        expect(lines.map((each) => each.trim())).to.deep.equal([
          'Nurse line: (555) 555-0142',
          'Day and night',
        ]);
        expect(find<HTMLInputElement>(builder, '#contact').value.trim()).to.equal(
          'Nurse line: (555) 555-0142 Day and night',
        );
        expect(allCode(builder)).not.to.match(/Mso|docs-internal|style|onerror|&lt;/);
        expect('hit' in builder.window).to.equal(false);
        expect(builder.refused).to.deep.equal([]);
      });
    }
  }

  it('as plain text loses bullets, tabs and invisible characters of word processors', () => {
    const word = 'Call\u00a0us:\v·\tday\u00ad time\r\n\r\n\r\no\tnight\ufeff\t(555)\r\n';
    expect(pastedText(word, '', true)).to.equal('Call us:\nday time\nnight (555)');
    expect(pastedText(word, '', false)).to.equal('Call us: day time night (555)');
  });

  it('loses words that were deleted or hidden in the source, and keeps words that only look like a tag', () => {
    const mail =
      '<div style="DISPLAY: none; font-size: 1px">Preview of the mail</div><p>Call <del>555-0100</del> <s>555-0101</s> 555-0142</p>';
    expect(pastedText(mail, '', false)).to.equal('Call 555-0142');
    for (const plain of ['<Head nurse: 555-0142>', '<meta 555-0142'])
      expect(pastedText(plain, '', false)).to.equal(plain);
  });

  it('keeps apart texts that an element separates, so that their digits don’t become one number', () => {
    for (const html of [
      '<div>Floor 3<address>5550142</address></div>',
      'Floor 3<hr>5550142',
      '<header>Floor 3</header>5550142',
      '<details><summary>Floor 3</summary>5550142</details>',
      '<figure>Floor 3<figcaption>5550142</figcaption></figure>',
      '<label>Floor 3</label><button>5550142</button>',
      'Floor 3<img alt="">5550142',
      'Floor 3<svg></svg>5550142',
      '<span>Floor 3</span><i class="icon"></i>5550142',
    ]) {
      expect(pastedText('', html, false), html).to.equal('Floor 3 / 5550142');
    }
  });

  it('of two lines or cells is not called as one number', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=side-effects&step=2');
    const calls = () => /tel:[+\d]+/.exec(allCode(builder))?.[0];
    for (const [plain, html] of [
      ['Cancer Center, Suite 210\n555-0142', ''],
      ['Radiation oncology\tSuite 210\t555-0142', ''],
      ['22 22 33 44\r\n24 hours', ''],
      ['', '<p>Radioterapia, piso 2</p><p>2345 6789</p>'],
      ['', '<table><tr><td>Consultorio 2</td><td>2345 6789</td></tr></table>'],
    ] as const) {
      const words = plain || html;
      paste(builder, '#contact', plain, html);
      await until(
        () => allCode(builder).includes(find<HTMLInputElement>(builder, '#contact').value),
        `${words} is in the code`,
      );
      expect(calls(), words).to.equal(undefined);
    }
    paste(builder, '#contact', 'Call us at (555)\n555-0142', '');
    await until(() => calls(), 'an area code in brackets and its number stay one number');
    expect(calls()).to.equal('tel:5555550142');
  });

  it('stays as it is if it needs no change, even with < and &', () => {
    for (const plain of ['Call 555 <day> & "night"', 'a < b', 'مستشفى 555'])
      expect(pastedText(plain, '<p>other</p>', false)).to.equal(plain);
  });

  it('is read from the HTML if there is no plain text', () => {
    expect(pastedText('', '<p>other</p>', false)).to.equal('other');
  });

  it('is inserted by the browser, not by the builder, if it needs no change', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    paste(builder, '#contact', 'Call 555', '<b>Call 555</b>');
    expect(find<HTMLInputElement>(builder, '#contact').value, 'the builder adds nothing').to.equal(
      '',
    );
  });
});
