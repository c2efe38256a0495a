import type { Part } from '../output/tag.js';
import { optionTexts } from '../texts/options.js';
import { output, parts } from '../texts/output.js';
import type { Context } from './context.js';
import { say } from '../../../src/localization/say.js';

/** What a part of a choice is called; an option without words goes by its name. */
export function partName(part: Part): string {
  const text = parts[part] ?? optionTexts[part]?.label;
  return text ? say(text) : part;
}

/** What a way can't carry, in words; empty where it carries all. That it is in one language is said apart. */
export function leftOutSaid({ ui }: Context, leftOut: readonly Part[] = []): string {
  const names = leftOut.filter((part) => part !== 'follow').map(partName);
  if (names.length === 0) return '';
  return say(output.leftOut, { parts: new Intl.ListFormat(ui).format(names) });
}
