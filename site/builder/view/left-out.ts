import { unused } from '../model/unused.js';
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

const listed = ({ builderLocale }: Context, parts: readonly Part[]): string =>
  new Intl.ListFormat(builderLocale).format(parts.map(partName));

/** A sentence about the parts that are set although no code contains them; empty if there are none. */
export function unusedSaid(context: Context): string {
  const parts = unused(context.choice);
  return parts.length > 0 ? say(output.unused, { parts: listed(context, parts) }) : '';
}

/** A sentence about the parts that a way can't contain; empty if there are none. `follow` is not named, because it has its own notice. */
export function leftOutSaid(context: Context, leftOut: readonly Part[] = []): string {
  const parts = leftOut.filter((part) => part !== 'follow');
  return parts.length > 0 ? say(output.leftOut, { parts: listed(context, parts) }) : '';
}
