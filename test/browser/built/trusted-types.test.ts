import { expect, fixture, html } from '@open-wc/testing';
import { langOf, until } from '../helpers.js';
import type { PageWindow } from './pages.js';

/** A page with its own Lit element, from another bundle, and with a widget that has a fallback. */
const pageWith = (scripts: readonly string[]) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Two Lits</title><script src="/test/pages/record-console.js"></script></head>
<body><host-element></host-element><iort-faq>Ask your care team.</iort-faq>
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</body></html>`;

const ours = '/dist/cdn/iort.js';
const theirs = '/zoo/hosts/host-element.js';

/** Opens a page under a policy, and waits until its scripts have run. */
async function open(scripts: readonly string[], list: string): Promise<PageWindow> {
  const policy = `require-trusted-types-for 'script'; trusted-types ${list}`;
  const answer = await fetch('/pasted/', {
    method: 'POST',
    body: JSON.stringify({ html: pageWith(scripts), policy }),
  });
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = await answer.text();
  await loaded;
  return frame.contentWindow as PageWindow;
}

const host = (page: PageWindow) =>
  page.document.querySelector('host-element')!.shadowRoot?.textContent?.trim();
const widget = (page: PageWindow) => page.document.querySelector('iort-faq')!;
const ownLines = (page: PageWindow) => page.said.filter((line) => line.includes('[iort-widgets]'));

const supportsTrustedTypes = 'trustedTypes' in window;

describe('under a list of Trusted Types policies', () => {
  for (const scripts of [
    [ours, theirs],
    [theirs, ours],
  ]) {
    it(`the widgets and the page’s own Lit run if ${scripts[0] === ours ? 'our' : 'the page’s'} script is first`, async () => {
      const page = await open(scripts, 'iort-widgets lit-html');
      await until(() => host(page) === 'Hello from the host' && langOf(widget(page)) === 'en');
      expect(page.thrown).to.deep.equal([]);
      expect(ownLines(page)).to.deep.equal([]);
      expect(
        Object.hasOwn((page as { trustedTypes?: object }).trustedTypes ?? {}, 'createPolicy'),
      ).to.equal(false);
    });

    for (const list of ["'none'", 'lit-html']) {
      it(`with the list ${list}, which lacks our name, the fallback stays and our script throws nothing (first script: ${scripts[0] === ours ? 'ours' : 'the page’s'})`, async () => {
        const page = await open(scripts, list);
        if (list === 'lit-html') await until(() => host(page) === 'Hello from the host');
        await until(() => page.customElements.get('iort-faq'));
        if (!supportsTrustedTypes) return; // this engine has no Trusted Types, so the text is shown
        expect(widget(page).innerText).to.equal('Ask your care team.');
        await until(() => ownLines(page).some((line) => /add iort-widgets to/.test(line)));
        expect(ownLines(page).filter((line) => /add iort-widgets to/.test(line))).to.have.length(1);
        // The page's own Lit may fail too, if the list lacks the name of Lit's policy. That is not our error.
        expect(page.thrown.filter((line) => line.includes('iort'))).to.deep.equal([]);
      });
    }
  }
});

describe('the script', () => {
  it('has the code of Lit between the code that renames Lit’s policy and the code that ends the renaming', async () => {
    const code = await (await fetch(ours)).text();
    const [first, last] = ['defineProperty', 'deleteProperty'].map((name) => code.indexOf(name));
    const lit = code.indexOf('createHTML');
    expect(first).to.be.above(0);
    expect(first).to.be.below(lit);
    expect(lit).to.be.below(last!);
  });
});
