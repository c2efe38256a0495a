import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { faq } from '../../../content/faq.js';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { plain } from '../../../tools/content/marks.js';
import { choice, pasteSnippets, policyOf } from './builder-pages.js';
import { isEverywhere } from '../../../tools/test/everywhere.js';
import { engines, readOnceThere } from './engines.js';
import { pack, root, type Packed } from './packed.js';

/** The title of the FAQ in Spanish. */
const spanishTitle = plain(
  shippedTexts()
    .find(({ locale }) => locale === 'es')!
    .read(faq.title),
);

let packed: Packed | undefined;
let project: string;
let server: Server | undefined;
let browser: Browser | undefined;

/** Runs a command in the copy of the apps. If it fails, the error has its output. */
const run = async (program: string, ...args: string[]): Promise<void> => {
  await promisify(execFile)(program, args, { cwd: project }).catch(
    (error: Error & { stdout: string; stderr: string }) =>
      assert.fail(`${error.message}\n${error.stdout}\n${error.stderr}`),
  );
};

/** Builds the apps with the packed package, in a folder outside this project. */
before(async () => {
  packed = pack();
  project = mkdtempSync(join(tmpdir(), 'iort-apps-'));
  cpSync(join(root, 'test/apps'), project, { recursive: true });
  cpSync(join(root, '.npmrc'), join(project, '.npmrc'));
  pasteSnippets(project);
  mkdirSync(join(project, 'public'));
  for (const file of ['test/pages/record-console.js', 'dist/builder/icon.svg']) {
    cpSync(join(root, file), join(project, 'public', basename(file)));
  }
  const quietly = ['--ignore-scripts', '--prefer-offline', '--silent'];
  await run('npm', 'ci', ...quietly);
  await run('npm', 'install', '--no-save', ...quietly, packed.archive);
  await run(process.execPath, 'node_modules/vite/bin/vite.js', 'build');

  const files = sirv(join(project, 'dist'), { dev: true });
  server = createServer((request, response) => {
    const tab = /\/pasted-(npm|react)\./.exec(request.url ?? '')?.[1] as
      'npm' | 'react' | undefined;
    if (tab) response.setHeader('Content-Security-Policy', policyOf(tab));
    files(request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
});

after(async () => {
  await browser?.close();
  server?.close();
  packed?.remove();
  rmSync(project, { recursive: true, force: true });
});

const addressOf = (page: string): string =>
  `http://127.0.0.1:${(server!.address() as AddressInfo).port}/${page}.html`;

/** Opens the page of an app, and waits until its widget shows Spanish and the app shows its own text. */
async function open(app: string) {
  const page = await browser!.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(addressOf(app));
  await page.locator('iort-faq >> [part~=root][lang="es"]').waitFor();
  await page.locator('#host:not(:empty)').waitFor();
  return { page, errors };
}

describe('an app that installs the package and builds with Vite', () => {
  for (const app of ['plain', 'react', 'components', 'vue']) {
    it(`shows the widget in Spanish and its own text in French, without console errors or warnings: ${app}`, async () => {
      const { page, errors } = await open(app);
      assert.equal(await page.locator('iort-faq >> [part~=title]').textContent(), spanishTitle);
      assert.equal(await page.locator('#host').textContent(), 'fr: Bonjour');
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  for (const app of ['react', 'components', 'vue']) {
    it(`passes on attributes, receives events and keeps slotted content: ${app}`, async () => {
      const { page } = await open(app);
      await page.locator('#ready:text("es")').waitFor();
      assert.equal(await page.locator('iort-faq >> h3[part~=title]').count(), 1);
      assert.equal(await page.locator('iort-faq >> details[open]').count(), 1);
      assert.equal(await page.locator('iort-faq > [slot=contact]').textContent(), 'Call us.');
      await page.close();
    });
  }

  it('has types for TypeScript, React and Vue that accept valid code and refuse invalid code', () =>
    run(process.execPath, 'node_modules/vue-tsc/bin/vue-tsc.js'));
});

/** An expression for what a pasted widget shows and what its page reported; null or undefined until the widget shows Spanish. */
const SHOWN = `(() => {
  const widget = document.querySelector('iort-faq');
  const root = widget?.shadowRoot?.querySelector('[part~=root][lang=es]');
  return root && {
    title: root.querySelector('h3[part~=title]')?.textContent,
    sections: [...root.querySelectorAll('section')].map(({ id }) => id),
    words: [...widget.querySelectorAll('p')].map(({ textContent }) => textContent),
    from: root.querySelector('[part~=local] h4')?.textContent,
    said: [...window.said, ...window.thrown, ...window.refused],
  };
})()`;

for (const { name, start } of isEverywhere ? engines : engines.slice(0, 1)) {
  describe(`a snippet of the embed builder in an app, in ${name}`, () => {
    for (const tab of ['npm', 'react'] as const) {
      it(`works under the Content Security Policy that the builder names: ${tab}`, async () => {
        const engine = await start();
        try {
          await engine.open(addressOf(`pasted-${tab}`));
          assert.deepEqual(await readOnceThere(engine, SHOWN), {
            title: spanishTitle,
            sections: ['iort-faq-intro', 'iort-faq-after'],
            words: [choice.contact, ...choice.local.split('\n')],
            from: `${choice.options['local-name']} le informa`,
            said: [],
          });
        } finally {
          await engine.close();
        }
      });
    }
  });
}
