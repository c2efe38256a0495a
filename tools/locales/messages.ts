import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';

/** A message of the source, as translators see it. */
export interface SourceMessage {
  readonly id: string;
  /** English text; placeholders stand as `${name}`. */
  readonly text: string;
  /** What it is, where it stands, what to keep. */
  readonly note: string;
}

type Part = string | { readonly untranslatable: string };

/** The text of a message with its placeholders as `${name}`. */
export const textOfParts = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.untranslatable)).join('');

/**
 * Extracts every message, in the order of the ids.
 * @param path which of the configurations of @lit/localize-tools: that of `content/` by itself
 * @throws with file and line where a message can't be extracted
 */
export function extractMessages(path = 'lit-localize.json'): SourceMessage[] {
  const config = readConfigFileAndWriteSchema(fileURLToPath(new URL(path, root)));
  const localizer = new RuntimeLitLocalizer(
    config as ConstructorParameters<typeof RuntimeLitLocalizer>[0],
  );
  const { messages, errors } = localizer.extractSourceMessages();
  const [error] = errors;
  if (error) {
    const line = error.file?.getLineAndCharacterOfPosition(error.start ?? 0).line ?? 0;
    throw new Error(`${error.file?.fileName}:${line + 1}: ${String(error.messageText)}`);
  }
  return messages
    .map(({ name, contents, desc }) => ({
      id: name,
      text: textOfParts(contents),
      note: desc ?? '',
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
