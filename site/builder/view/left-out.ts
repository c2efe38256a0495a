import type { Part } from '../output/tag.js';
import { optionTexts } from '../texts/options.js';
import { output, parts } from '../texts/output.js';
import type { Context } from './context.js';
import { say } from '../../../src/localization/say.js';

/** The label of a part of a choice. A part without texts has its name as label. */
export function partName(part: Part): string {
  const text = parts[part] ?? optionTexts[part]?.label;
  return text ? say(text) : part;
}

/** A sentence about the parts that a way can't contain; empty if there are none. `follow` is not named, because it has its own notice. */
export function leftOutSaid({ builderLocale }: Context, leftOut: readonly Part[] = []): string {
  const names = leftOut.filter((part) => part !== 'follow').map(partName);
  if (names.length === 0) return '';
  return say(output.leftOut, { parts: new Intl.ListFormat(builderLocale).format(names) });
}
