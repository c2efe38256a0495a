import type { Message } from '../../content/message.js';
import type { Passage } from '../../content/statement.js';
import { placesOfSources } from './shown-source.js';

/** Turns a message id such as `shared.breast-finding` into the name of a constant: `sharedBreastFinding`. */
export const camelCase = (id: string): string =>
  id.replace(/[.-]+(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Gives each of these messages the name of a constant. */
export const constants = (messages: readonly Message[]): Map<Message, string> =>
  new Map(messages.map((message) => [message, camelCase(message.id)]));

/** The fields of a message that the widgets need: its id, its text, and the positions of its shown sources. */
function forReaders(message: Message): Passage {
  const { id, text } = message;
  const from = placesOfSources(message);
  return from.length > 0 ? { id, text, from } : { id, text };
}

const isMessage = (value: object): value is Message => 'id' in value && 'text' in value;

/**
 * Writes content as TypeScript. A message keeps only its id, its text, and the positions of its sources in `shownSources`.
 * @param names names of constants, which are written instead of the messages
 */
export function compile(value: unknown, names: ReadonlyMap<Message, string> = new Map()): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => compile(part, names)).join(', ')}]`;
  if (isMessage(value)) return names.get(value) ?? JSON.stringify(forReaders(value));
  const properties = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${JSON.stringify(key)}: ${compile(part, names)}`);
  return `{\n${properties.join(',\n')}\n}`;
}
