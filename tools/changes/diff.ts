/** `npm run content:diff -- <from> [<to>]` says what changed in the text. See {@link usage}. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLedger } from '../content/ledger.js';
import { ensureGates } from '../generate/gates-file.js';
import { compareTexts } from './compare.js';
import { changeLines } from './lines.js';

const usage = `npm run content:diff -- <from> [<to>] [--html FILE] [--json FILE]
  says what changed in the text. <from> and <to> may each be a released version (0.1.0),
  the folder of a release (with json/ inside), a git commit or tag, or "now".
  The default of <to> is "now".`;

function readOptions(): { from: string; to: string; html?: string; json?: string } {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { html: text, json: text },
  });
  const [from, to = 'now', ...more] = positionals;
  if (!from || more.length > 0) throw new Error(usage);
  return { from, to, ...values };
}

try {
  const options = readOptions();
  ensureGates();
  const { declaredBetween, textOf } = await import('./resolve.js');
  const { comparisonPage } = await import('./page.js');
  const [before, after] = [textOf(options.from), textOf(options.to)];
  const changes = compareTexts(before, after, {
    declared: declaredBetween(before, after),
    ledgers: Object.keys(after.editions).map((locale) => readLedger(locale)),
  });
  console.log(changeLines(changes).join('\n'));
  if (options.html) writeFileSync(options.html, comparisonPage(changes));
  if (options.json) writeFileSync(options.json, `${JSON.stringify(changes, null, 2)}\n`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
