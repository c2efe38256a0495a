import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultChoice, type Choice } from '../../../site/builder/model/choice.js';
import type { Facts } from '../../../site/builder/model/facts.js';
import { outputOf } from '../../../site/builder/output/outputs.js';
import { policyText } from '../../../site/builder/output/policy.js';
import { root } from './packed.js';

const json = (path: string) => JSON.parse(readFileSync(join(root, 'dist', path), 'utf8'));
const facts = { ...json('builder/facts.json'), manifest: json('cdn/manifest.json') } as Facts;

/** Choices for the tabs npm and React: options, sections, and words with characters that code must escape. */
export const choice: Choice = {
  ...defaultChoice('https://files.example/v0.1.0/builder/'),
  widget: 'faq',
  lang: 'es',
  follow: false,
  options: { 'heading-level': '3', 'local-name': "St. Mary's" },
  sections: ['after'],
  contact: `Llame al "555" <b>{siempre}</b> \\ &amp;`,
  local: 'Primera línea\nSegunda línea',
};

/** The Content Security Policy of a page: `default-src 'self'` and what the builder adds. */
export const policyOf = (tab: 'npm' | 'react'): string =>
  ["default-src 'self'", policyText(outputOf({ ...choice, tab }, facts, () => undefined).policy)]
    .filter(Boolean)
    .join('; ');

const page = (body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="/icon.svg" />
    <title>A snippet of the embed builder</title>
    <script src="/record-console.js"></script>
  </head>
  <body>${body}</body>
</html>
`;

/**
 * Writes the snippets of the builder's tabs for npm and React into an app, with a page `pasted-<tab>.html`
 * for each tab.
 */
export function pasteSnippets(project: string): void {
  const snippet = (tab: Choice['tab'], place: string): string =>
    outputOf({ ...choice, tab }, facts, () => undefined).snippets.find(
      (each) => each.place === place,
    )!.code;
  const write = (path: string, text: string) => writeFileSync(join(project, path), text);

  write('src/pasted-npm.js', snippet('npm', 'module'));
  write(
    'pasted-npm.html',
    page(`${snippet('npm', 'body')}<script type="module" src="/src/pasted-npm.js"></script>`),
  );

  write('src/IortFaq.tsx', snippet('react', 'module'));
  write(
    'src/pasted-react.tsx',
    `import { createRoot } from 'react-dom/client';
import { IortFaq } from './IortFaq.js';

createRoot(document.querySelector('#app')!).render(<IortFaq />);
`,
  );
  write(
    'pasted-react.html',
    page('<div id="app"></div><script type="module" src="/src/pasted-react.tsx"></script>'),
  );
}
