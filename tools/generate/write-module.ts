import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';

/**
 * Writes a generated module. The first line names the tool that made the module, because the module is not in git.
 * @param madeBy the `import.meta.url` of the calling tool
 */
export function writeModule(file: URL, madeBy: string, text: string): void {
  const tool = fileURLToPath(madeBy).slice(fileURLToPath(root).length);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `// Made by ${tool}.\n${text}`);
}
