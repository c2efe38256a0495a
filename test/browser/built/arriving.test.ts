import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { isShown, langOf, until } from '../helpers.js';
import type { PageWindow } from './pages.js';
import { words } from './prerendered-pages.js';

/** Splits markup before the first tag that begins with `start`. */
const partedAt = (markup: string, start: string): readonly [string, string] => {
  const index = markup.indexOf(start);
  return [markup.slice(0, index), markup.slice(index)];
};

/** Opens a page that isn't written to its end: a complete widget, then `first`, the first part of another. The script runs. */
async function openPart(first: string) {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  const page = frame.contentWindow as PageWindow;
  const { document } = page;
  document.open();
  document.write(`<!doctype html><html lang="en"><head>
    <script src="/test/pages/record-console.js"></script>
    <script type="module" async src="/dist/cdn/iort.js"></script></head><body>
    <iort-overview></iort-overview>${first}`);
  const before = () => document.querySelector('iort-overview');
  await until(() => before() && langOf(before()!) === 'en');
  await nextFrame(); // the next widget would be built by now
  return page;
}

describe('prerendered text that arrives in parts', () => {
  for (const start of ['<div', '<section', '<details', '</template']) {
    it(`is shown once and not rendered again, if the script runs before ${start} has arrived`, async () => {
      const whole = await (await fetch('/dist/ssr/en/iort-side-effects.html')).text();
      const [first, rest] = partedAt(whole, start);
      const { document } = await openPart(first);
      document.write(rest);
      document.close();
      const widget = document.querySelector('iort-side-effects')!;
      await until(() => widget.matches(':defined') && words(widget).length > 300);
      await until(() => document.readyState === 'complete');
      await nextFrame();
      expect(widget.shadowRoot!.querySelectorAll('[part~=root]').length).to.equal(1);
      const style = widget.shadowRoot!.querySelector('style');
      expect(style, 'the <style> of the prerendered text is still there').not.to.equal(null);
    });
  }

  it('is shown in the language of its own `lang` if it was prerendered in another language', async () => {
    const whole = await (await fetch('/dist/ssr/en/iort-side-effects.html')).text();
    const [first, rest] = partedAt(whole.replace(' lang="en"', ' lang="es"'), '<section');
    const { document } = await openPart(first);
    document.write(`${rest}<p>What follows.</p>`);
    document.close();
    const widget = document.querySelector('iort-side-effects')!;
    widget.setAttribute('lang', 'es');
    await until(() => langOf(widget) === 'es');
    expect(widget.shadowRoot!.querySelectorAll('[part~=root]').length).to.equal(1);
  });
});

describe('a fallback in a tag that is not closed yet when the script runs', () => {
  for (const [name, fallback] of [
    ['a form', '<form><input aria-label="Search"></form>'],
    ['paragraphs', '<p>One.</p><p>Two.</p>'],
  ] as const) {
    it(`is hidden if the tag is closed later, even if it contains ${name}`, async () => {
      const page = await openPart(`<iort-faq>${fallback}`);
      const { document } = page;
      const widget = document.querySelector('iort-faq')!;
      await until(() => langOf(widget) === 'en');
      document.write('</iort-faq><p>What follows.</p>');
      document.close();
      await until(() => document.readyState === 'complete');
      await nextFrame();
      expect(isShown(widget.firstElementChild!)).to.equal(false);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('is shown if the tag is never closed, and a console line says to close it', async () => {
    const page = await openPart('<iort-faq><footer>Call us.</footer>');
    const { document } = page;
    document.write('<p>What follows.</p>');
    document.close();
    await until(() => isShown(document.querySelector('footer')!));
    await until(() => page.said.some((line) => line.includes('<iort-faq></iort-faq>')));
  });
});
