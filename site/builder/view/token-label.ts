import type { Message } from '../../../content/message.js';
import { say } from '../../../src/localization/say.js';
import { tokenNames } from '../texts/theme.js';

/** What the builder calls a design token; nothing for one that it doesn't know. */
export function tokenLabel(key: string): string | undefined {
  const name: Message | undefined = tokenNames[key];
  return name && say(name);
}

/** The name of a design token, its own where the builder has none for it. */
export const nameOf = (key: string): string => tokenLabel(key) ?? key;
