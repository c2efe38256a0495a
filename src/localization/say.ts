import { msg } from '@lit/localize';
import type { GapsIn, Message } from '../../content/message.js';

/** The values for the gaps of a text, by name; none if it has no gaps. */
export type Values<Text extends string> = [GapsIn<Text>] extends [never]
  ? []
  : [values: Readonly<Record<GapsIn<Text>, string | number>>];

/** Returns the text of a message in some language. */
export type Say = <Text extends string>(message: Message<Text>, ...values: Values<Text>) => string;

/**
 * Returns a message in the language that the runtime of @lit/localize is set to. No other code calls
 * `msg()`. A text with gaps is passed in the form that `str` of @lit/localize returns.
 */
export const say: Say = ({ id, text }, ...[values]) => {
  if (!values) return msg(text, { id });
  // The parts with an odd index are the names of gaps.
  const parts = text.split(/\{(\w+)\}/);
  const strings = parts.filter((_part, index) => index % 2 === 0);
  const names = parts.filter((_part, index) => index % 2 === 1);
  const given: Readonly<Record<string, string | number>> = values;
  return msg(
    {
      strTag: true,
      strings: strings as unknown as TemplateStringsArray,
      values: names.map((name) => given[name] ?? ''),
    },
    { id },
  );
};
