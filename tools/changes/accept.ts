/**
 * `npm run content:accept` gives each text that has changed, in any language, today's date. If the command line names
 * the kind of the changes, the command also declares the changes. See {@link declareUsage}.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';
import { Refused, reportRefused } from '../locales/refused.js';
import { targetLocales } from '../locales/shipped.js';
import { declareUsage, readDeclareOptions } from './declare-options.js';

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: fileURLToPath(root), stdio: 'inherit' });
const generate = () => run('npm', 'run', '--silent', 'generate');

await reportRefused(async () => {
  const options = readDeclareOptions(process.argv.slice(2), ['en', ...targetLocales]);
  try {
    generate();
    run(process.execPath, '--import', 'tsx', 'tools/generate/accept.ts');
    generate();
  } catch {
    throw new Refused('stopped: see the error above');
  }
  const { textNow } = await import('./now.js');
  const { readDeclarations, releasedTexts } = await import('./released.js');
  const { undeclared } = await import('./declaration.js');
  const last = releasedTexts().at(-1);
  if (!last) return;
  const now = textNow();
  if (options) {
    const { declare } = await import('./declare.js');
    console.log(declare(options, last, now).join('\n'));
  }
  const declared = readDeclarations(last, now).map(({ data }) => data);
  const missing = undeclared(last, now, declared);
  if (missing.length === 0) return;
  console.log(
    [
      `Changed since ${last.version}, but not declared:`,
      ...missing.map((id) => `  ${id}`),
      declareUsage,
    ].join('\n'),
  );
});
