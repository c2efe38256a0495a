import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import type { Message } from '../../content/message.js';
import { root } from '../build/files.js';
import { widgetTexts, type TextSet } from './sets.js';

/** A message of the source, as translators see it. */
export interface SourceMessage {
  readonly id: string;
  /** English text; placeholders are written `{name}`. */
  readonly text: string;
  /** For translators: what the text is, where it is shown, what to keep. */
  readonly note: string;
}

const isMessage = (value: object): value is Message =>
  'id' in value && 'text' in value && typeof value.text === 'string';

/** Every message in some data, at any depth. */
export function* messagesIn(data: unknown): Generator<Message> {
  if (typeof data !== 'object' || data === null) return;
  if (isMessage(data)) yield data;
  else for (const part of Object.values(data)) yield* messagesIn(part);
}

/** What is wrong with a message by itself. */
function fault({ id, text }: Message): string | undefined {
  if (typeof id !== 'string' || !id) return `a text without an id: ${text}`;
  if (!text.trim()) return `${id}: an empty text`;
  if (/[\n\r]/.test(text)) return `${id}: a text must be one line`;
  return undefined;
}

/**
 * The messages that modules export, in the order of the ids.
 * @param modules what each file exports, by its path
 * @throws with file and id if a message has no id or no text, or if two messages have the same id
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

/** Every message of a set of texts. */
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
