import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { elementsOf, readElementsManifest, type ElementsManifest } from './elements.js';

type Options = NonNullable<Parameters<typeof generateVsCodeCustomElementData>[1]>;
type Manifest = Parameters<typeof generateVsCodeCustomElementData>[0];

const generate = (manifest: ElementsManifest, options: Options) =>
  generateVsCodeCustomElementData(manifest as Manifest, {
    outdir: 'dist',
    hideLogs: true,
    ...options,
  });

/** Writes dist/vscode.*.json, the data with which VS Code completes and explains our HTML and CSS. */
export function writeEditorData(): void {
  const manifest = readElementsManifest();
  // All elements have the same custom properties. Only the first element is used, so that each property is listed once.
  const first = { modules: [{ declarations: elementsOf(manifest).slice(0, 1) }] };
  generate(first, { htmlFileName: null, cssFileName: 'vscode.css-custom-data.json' });
  generate(manifest, { htmlFileName: 'vscode.html-custom-data.json', cssFileName: null });
}
