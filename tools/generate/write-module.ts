import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';

/**
 * Writes a generated module. The first line names the tool that made the module, because the module is not in git. If the
 * module would stay the same, the file is not written: `npm run dev` watches some of these files, and would run
 * `npm run generate` again.
 * @param madeBy the `import.meta.url` of the calling tool
 */
export function writeModule(file: URL, madeBy: string, text: string): void {
  const tool = fileURLToPath(madeBy).slice(fileURLToPath(root).length);
  const module = `// Made by ${tool}.\n${text}`;
  if (existsSync(file) && readFileSync(file, 'utf8') === module) return;
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, module);
}
