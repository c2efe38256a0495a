import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../content/message.js';
import { root } from '../build/files.js';
import { widgetTexts, type TextSet } from './sets.js';

/** An English message, with the fields that translators see. */
export interface SourceMessage {
  readonly id: string;
  /** English text. Gaps are written `{name}`. */
  readonly text: string;
  /** Tells translators what the text is, where it is shown and what must stay the same. */
  readonly note: string;
}

const isMessage = (value: object): value is Message =>
  'id' in value && 'text' in value && typeof value.text === 'string';

/** Yields every message in some data, at any depth. */
export function* messagesIn(data: unknown): Generator<Message> {
  if (typeof data !== 'object' || data === null) return;
  if (isMessage(data)) yield data;
  else for (const part of Object.values(data)) yield* messagesIn(part);
}

/** Says what is wrong with a message; undefined if it is valid. */
function fault({ id, text }: Message): string | undefined {
  if (typeof id !== 'string' || !id) return `a text without an id: ${text}`;
  if (!text.trim()) return `${id}: an empty text`;
  if (/[\n\r]/.test(text)) return `${id}: a text must be one line`;
  return undefined;
}

/**
 * Collects the messages that modules export, sorted by id.
 * @param modules the exports of each file, by the file's path
 * @throws an error with file and id if a message is not valid, or if two different messages have the same id
 */
export function collectMessages(modules: Readonly<Record<string, unknown>>): SourceMessage[] {
  const found = new Map<string, { message: Message; file: string }>();
  for (const [file, exported] of Object.entries(modules)) {
    for (const message of messagesIn(exported)) {
      const wrong = fault(message);
      if (wrong) throw new Error(`${file}: ${wrong}`);
      const known = found.get(message.id);
      if (known && known.message !== message)
        throw new Error(`${file}: ${message.id}: this id is also in ${known.file}`);
      if (!known) found.set(message.id, { message, file });
    }
  }
  return [...found.values()]
    .map(({ message: { id, text, note = '' } }) => ({ id, text, note }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Collects every message of a set of texts. */
export async function extractMessages({ folder }: TextSet = widgetTexts): Promise<SourceMessage[]> {
  const files = globSync(`${folder}/**/*.ts`, {
    cwd: fileURLToPath(root),
    ignore: ['**/*.test.ts', '**/generated/**'],
  }).sort();
  const modules = files.map(
    async (file) => [file, { ...(await import(new URL(file, root).href)) }] as const,
  );
  return collectMessages(Object.fromEntries(await Promise.all(modules)));
}
