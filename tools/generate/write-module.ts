import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';

/**
 * Writes a generated module. Its first line names the tool that made it, because it has no history in git.
 * @param madeBy the address of the tool that calls this: its `import.meta.url`
 */
export function writeModule(file: URL, madeBy: string, text: string): void {
  const tool = fileURLToPath(madeBy).slice(fileURLToPath(root).length);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, `// Made by ${tool}.\n${text}`);
}
