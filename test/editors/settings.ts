/** Reads the settings from docs/editors.md, so that the tests use what the docs show. */
import { readFileSync } from 'node:fs';

const docs = readFileSync(new URL('../../docs/editors.md', import.meta.url), 'utf8');

/** The code under a heading of docs/editors.md. */
export function settingOf(heading: string): string {
  const part = docs.split(/^#{2,4} /m).find((each) => each.startsWith(`${heading}\n`));
  const code = part && /^```(?:js|php|html|yaml|text)\n([^]*?)^```/m.exec(part)?.[1];
  if (!code) throw new Error(`docs/editors.md has no code under "${heading}"`);
  return code;
}
