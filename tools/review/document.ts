import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../build/files.js';
import { html, type Html } from './html.js';

/** The script and the style sheet of the review sheets. */
export interface Assets {
  readonly css: string;
  readonly script: string;
}

/** Bundles the script and the style sheet of the review sheets. */
export async function readAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['site/review/main.ts', 'site/review/sheet.css'],
    outdir: 'unwritten', // esbuild requires a folder name for two results, even if it writes no files
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  const [script, css] = outputFiles.map(({ text }) => text);
  return { css: css ?? '', script: script ?? '' };
}

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Escapes a text for the content of a script element, which would end at the first `</script` in the text. */
const inScript = (text: string): string => text.replaceAll('</', '<\\/');

/** A page in one file. Its Content Security Policy lets it load nothing. */
export function documentOf(parts: {
  readonly title: string;
  readonly classes?: string;
  readonly body: Html;
  readonly assets: Assets;
  /** The data for the script. Without data the page has no script. */
  readonly data?: unknown;
}): string {
  const { title, classes = '', body, assets, data } = parts;
  const script = inScript(assets.script);
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(assets.css)}`,
    `script-src ${data === undefined ? "'none'" : hashOf(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const json = inScript(JSON.stringify(data ?? null));
  const scripts = `<script type="application/json" id="sheet">${json}</script>
<script>${script}</script>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${html`${title}`.text}</title>
<style>${assets.css}</style>
</head>
<body class="${classes}">
${body.text}
${data === undefined ? '' : scripts}
</body>
</html>
`;
}
