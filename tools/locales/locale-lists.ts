import { canonicalTag } from './language-tag.js';
import { parseJson } from './parse-json.js';
import { Refused } from './refused.js';

/** The languages of locales/locales.json, as BCP 47 tags. */
export interface LocaleLists {
  readonly widgets: readonly string[];
  readonly builder: readonly string[];
}

const FILE = 'locales/locales.json';
const EXAMPLE = '{ "widgets": ["es", "fr"], "builder": ["es"] }';

function* problemsOf(name: keyof LocaleLists, list: unknown): Generator<string> {
  if (!Array.isArray(list)) {
    yield `no list "${name}"; write the file like ${EXAMPLE}`;
    return;
  }
  for (const tag of list as unknown[]) {
    const right = typeof tag === 'string' ? canonicalTag(tag) : undefined;
    if (right === tag) continue;
    yield `${JSON.stringify(tag)} in "${name}" is not a language tag; write ${right ? `"${right}"` : 'one such as "fr" or "zh-Hant"'}`;
  }
}

/**
 * Reads the text of locales/locales.json.
 * @throws {Refused} with a line for each mistake, which says what to write
 */
export function readLists(text: string): LocaleLists {
  const { widgets, builder } = Object(parseJson(text, FILE, EXAMPLE)) as Record<string, unknown>;
  const problems = [...problemsOf('widgets', widgets), ...problemsOf('builder', builder)];
  if (problems.length > 0) throw new Refused(problems.map((what) => `${FILE}: ${what}`).join('\n'));
  return { widgets, builder } as LocaleLists;
}
