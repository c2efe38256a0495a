import type { Message } from '../../../content/message.js';
import { say } from '../../../src/localization/say.js';
import { tokenNames } from '../texts/theme.js';

/** The builder's name for a design token; undefined if the builder doesn't know the token. */
export function tokenLabel(key: string): string | undefined {
  const name: Message | undefined = tokenNames[key];
  return name && say(name);
}

/** The builder's name for a design token, or else the token's own name. */
export const nameOf = (key: string): string => tokenLabel(key) ?? key;
