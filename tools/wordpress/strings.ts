import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../build/files.js';

const plugin = new URL('integrations/wordpress/iort-widgets/', root);

/** Calls of WordPress' translation functions with a text of the plugin, in PHP and JavaScript. */
const CALL = /\b(?:esc_html__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'iort-widgets'/g;

/** The plugin's translatable texts, in the order of its files. Each text is listed once. */
export function pluginStrings(): string[] {
  const files = (readdirSync(plugin, { recursive: true }) as string[])
    .filter((name) => /\.(php|js)$/.test(name))
    .sort();
  const found = files.flatMap((name) =>
    [...readFileSync(new URL(name, plugin), 'utf8').matchAll(CALL)].map(([, text = '']) =>
      text.replace(/\\(.)/g, '$1'),
    ),
  );
  return [...new Set(found)];
}
