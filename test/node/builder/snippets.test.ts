import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import { defaultChoice, type Choice } from '../../../site/builder/model/choice.js';
import type { Facts } from '../../../site/builder/model/facts.js';
import { shortcodeValue } from '../../../site/builder/output/escape.js';
import { outputIds } from '../../../site/builder/model/systems.js';
import { outputOf } from '../../../site/builder/output/outputs.js';

const json = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../dist/${path}`, import.meta.url), 'utf8'));
const facts = { ...json('builder/facts.json'), manifest: json('cdn/manifest.json') } as Facts;

const nasty = `"quotes" 'and' <b>tags</b> {braces} \\slashes\\ &amp; [brackets] \u2028 \u202e\u2069.`;
/** Characters that are not valid in HTML. The builder must leave them out. */
const LOST = '\0\x07\x9f\ud800';
const choice: Choice = {
  ...defaultChoice('https://files.example/v0.1.0/builder/'),
  widget: 'faq',
  lang: 'es',
  follow: false,
  options: { 'heading-level': '3', 'local-name': nasty },
  contact: LOST + nasty,
  local: `One\n${nasty}`,
  reviewedBy: nasty + LOST,
  reviewedOn: '2026-11-01',
  revisions: ['0123456789ab'],
};

const codeOf = (tab: Choice['tab'], place: string): string =>
  outputOf({ ...choice, tab }, facts, () => undefined).snippets.find(
    (snippet) => snippet.place === place,
  )!.code;

const built = (path: string) =>
  readFileSync(new URL(`../../../dist/${path}`, import.meta.url), 'utf8').trim();
const bodyOf = (of: Choice, tab: Choice['tab'], place = 'body') =>
  outputOf({ ...of, tab }, facts, built).snippets.find((snippet) => snippet.place === place)!.code;

/** An element that the stand-in for React's `createElement` returns. */
interface Made {
  readonly name: string;
  readonly props: Record<string, unknown> | null;
  readonly children: (Made | string)[];
}

describe('the snippet for React', () => {
  it('is a component with exactly the chosen attributes and words', async () => {
    const code = codeOf('react', 'module').replace(/^import .*$/gm, '');
    const h = 'const h = (name, props, ...children) => ({ name, props, children });';
    const { code: js } = transformSync(code, { loader: 'tsx', jsxFactory: 'h', format: 'esm' });
    const module = await import(`data:text/javascript,${encodeURIComponent(h + js)}`);
    const faq = (module as { IortFaq(): Made }).IortFaq();
    assert.equal(faq.name, 'iort-faq');
    assert.deepEqual(faq.props, {
      lang: 'es',
      'heading-level': 3,
      'local-name': nasty.trim(),
      'reviewed-by': nasty.trim(),
      'reviewed-on': '2026-11-01',
      'reviewed-revision': '0123456789ab',
    });
    const [contact, local] = faq.children as Made[];
    assert.deepEqual(contact!.children, [nasty.trim()]);
    assert.deepEqual(
      (local!.children as Made[]).map(({ children }) => children[0]),
      ['One', nasty.trim()],
    );
  });
});

describe('a phone number', () => {
  const labelled = { ...choice.options, 'phone-label': 'Nurse line:' };
  const number = { ...choice, contact: '(555) 555-0142', options: labelled };
  const sentence = { ...choice, contact: 'Call (555) 555-0142, day and night' };

  it('alone is an attribute, with the label that the widget shows before it', () => {
    for (const tab of ['script', 'standalone', 'npm'] as const) {
      assert.match(bodyOf(number, tab), / phone="\(555\) 555-0142"\s+phone-label="Nurse line:"/);
      assert.doesNotMatch(bodyOf(number, tab), /slot="contact"/);
    }
    assert.match(bodyOf(number, 'iframe'), / data-phone="\(555\) 555-0142"/);
    assert.match(bodyOf(number, 'script', 'placeholder'), / data-phone="\(555\) 555-0142"/);
    assert.match(bodyOf(number, 'wordpress', 'shortcode'), / phone="\(555\) 555-0142"/);
  });

  it('in a sentence is a link in that sentence', () => {
    const link = 'Call <a href="tel:5555550142" dir="ltr">(555) 555-0142</a>, day and night';
    assert.ok(bodyOf(sentence, 'script').includes(`<p slot="contact">${link}</p>`));
    assert.match(bodyOf(sentence, 'react', 'module'), /<a href="tel:5555550142" dir="ltr">/);
  });

  it('keeps the order of its digits among Arabic letters, also in the hospital’s own text', () => {
    const arabic = { ...sentence, contact: 'اتصل على 800-444', local: 'هاتف 555-0142' };
    for (const [tab, place] of [
      ['script', 'body'],
      ['npm', 'body'],
      ['react', 'module'],
    ] as const) {
      const code = bodyOf(arabic, tab, place);
      // Many systems drop `dir`. Then the left-to-right mark &#8206; still keeps the order.
      assert.match(code, /<bdi dir="ltr">&#8206;800-444<\/bdi>/, tab);
      assert.match(code, /<bdi dir="ltr">&#8206;555-0142<\/bdi>/, tab);
    }
    assert.match(bodyOf(arabic, 'html'), /<bdi dir="ltr">&#8206;800-444<\/bdi>/);
    const options = { ...choice.options, 'phone-label': 'هاتف الممرضة:' };
    assert.match(bodyOf({ ...number, options }, 'html'), / dir="ltr">&#8206;\(555\) 555-0142<\/a>/);
  });

  it('keeps the order of its groups of digits in a line without letters among Arabic text', () => {
    const lines = { ...sentence, contact: '+1 555 555 0142 / 0143', local: '+1 555 555 0144' };
    const arabic = [
      { ...lines, lang: 'ar' },
      { ...lines, local: `مستشفى\n${lines.local}` },
    ];
    for (const each of arabic) {
      const code = bodyOf(each, 'script');
      assert.match(code, / dir="ltr">&#8206;\+1 555 555 0142/);
      assert.match(code, /<p><bdi dir="ltr">&#8206;\+1 555 555 0144<\/bdi><\/p>/);
      assert.match(bodyOf(each, 'html'), /&#8206;\+1 555 555 0142/);
    }
    assert.doesNotMatch(bodyOf(lines, 'script'), /&#8206;/);
  });

  it('keeps that order also if English words follow the number', () => {
    const code = bodyOf({ ...sentence, lang: 'ar', local: '(555) 555-0144 ext. 12' }, 'script');
    assert.match(code, /<p><bdi dir="ltr">&#8206;\(555\) 555-0144<\/bdi> ext\. 12<\/p>/);
  });

  it('is in the text of prerendered and plain HTML; a number alone is also an attribute of the prerendered tag', () => {
    for (const widget of facts.widgets.map(({ name }) => name)) {
      for (const of of [
        { ...number, widget },
        { ...sentence, widget },
      ]) {
        for (const tab of ['html', 'prerendered'] as const) {
          const code = bodyOf(of, tab);
          assert.doesNotMatch(code, /iort-phone-->|data-iort-ssr/, `${widget} ${tab}`);
          assert.match(
            code,
            /<p dir="auto">(Nurse line: |Call )<a href="tel:5555550142" dir="ltr">/,
          );
        }
      }
      assert.match(
        bodyOf({ ...number, widget }, 'prerendered'),
        /^<iort-[^>]* phone="\(555\) 555-0142"/,
      );
    }
    const unlabelled = bodyOf({ ...number, options: {} }, 'html');
    assert.match(unlabelled, /Llame a su equipo [^<]*: <a href="tel:/);
  });
});

describe('plain HTML', () => {
  it('needs no phone number, and its headings have the chosen level', () => {
    const html = bodyOf({ ...choice, contact: '', options: { 'heading-level': '1' } }, 'html');
    assert.match(html, /<h1[ >]/);
    assert.match(html, /<\/h1>/);
    assert.match(html, /<summary><strong role="heading" aria-level="3">/);
  });

  it('for simple editors has no drawings or disclosures, and its headings have the chosen level', () => {
    const basic = bodyOf({ ...choice, basic: true }, 'html');
    assert.doesNotMatch(basic, /<svg|<details/);
    assert.match(basic, /<h5[ >]/);
  });
});

describe('the shortcode for WordPress', () => {
  it('has each value in quotes, and no character of a value ends the quotes or the shortcode', () => {
    const code = codeOf('wordpress', 'shortcode');
    assert.match(code, /^\[iort [^[\]<>\\\n]*\]$/);
    const values = Object.fromEntries(
      [...code.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const entities: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' };
    const decoded = (values['local'] ?? '').replace(
      /&(?:#(\d+)|(\w+));/g,
      (_match, number: string, name: string) =>
        number ? String.fromCodePoint(Number(number)) : (entities[name] ?? ''),
    );
    assert.equal(decoded, `One\n${nasty.trim()}`);
    assert.equal(values['widget'], 'faq');
  });

  it('has no sign-off, because the plugin takes it from its settings only; the builder says so', () => {
    assert.doesNotMatch(codeOf('wordpress', 'shortcode'), /reviewed/);
    const { leftOut } = outputOf({ ...choice, tab: 'wordpress' }, facts, () => undefined);
    assert.deepEqual(leftOut, ['reviewed']);
  });

  it('has numeric entities instead of brackets and backslashes, which WordPress would change', () => {
    assert.equal(shortcodeValue('[a]\\'), '&#91;a&#93;&#92;');
  });
});

describe('the placeholder', () => {
  it('has words and options as attributes, but no sign-off; the builder says so', () => {
    for (const tab of ['script', 'standalone'] as const) {
      const { snippets } = outputOf({ ...choice, tab }, facts, () => undefined);
      const snippet = snippets.find(({ place }) => place === 'placeholder')!;
      const names = [...snippet.code.matchAll(/ (data-[\w-]+)="/g)].map(([, name]) => name);
      assert.deepEqual(names, [
        'data-iort',
        'data-lang',
        'data-heading-level',
        'data-local-name',
        'data-contact',
        'data-local',
      ]);
      assert.match(snippet.code, />\s*<\/div>$|^<div[^>]*><\/div>$/);
      assert.deepEqual(snippet.leftOut, ['reviewed']);
    }
  });
});

describe('the snippets of the tab', () => {
  for (const tab of outputIds) {
    it(`${tab} have no address of another host than the given one`, () => {
      const { snippets } = outputOf({ ...choice, tab }, facts, () => '<p>built</p>');
      const addresses = snippets.flatMap(({ code }) => code.match(/https?:\/\/[^\s"/]+/g) ?? []);
      assert.deepEqual(
        addresses.filter((address) => address !== 'https://files.example'),
        [],
      );
      assert.ok(snippets.length > 0);
    });

    it(`${tab} have no control characters except line breaks, no direction marks and no lone surrogates`, () => {
      const { snippets } = outputOf({ ...choice, tab }, facts, () => '<p>built</p>');
      for (const { code } of snippets) {
        assert.doesNotMatch(code, /\p{Bidi_Control}|\p{Cs}|\p{Cc}(?<!\n)/u);
      }
    });
  }
});

describe('the script tag', () => {
  it('names the hash and the address of the built script', () => {
    const { integrity } = facts.manifest.files['iort.js']!;
    assert.ok(codeOf('script', 'head').includes(`integrity="${integrity}"`));
    assert.match(
      codeOf('script', 'head'),
      /src="https:\/\/files\.example\/v0\.1\.0\/cdn\/iort\.js"/,
    );
  });
});
