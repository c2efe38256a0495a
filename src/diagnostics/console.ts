const written = new Set<string>();

/** Longest console line, in characters: values from the page may be of any length. */
const MAX_LINE_LENGTH = 500;

/**
 * Writes a message to the console, for the person who can fix the page. The same message is written only once.
 * Messages never contain patient text.
 */
export function warnOnce(message: string): void {
  const line = message.length > MAX_LINE_LENGTH ? `${message.slice(0, MAX_LINE_LENGTH)}…` : message;
  if (written.has(line)) return;
  written.add(line);
  try {
    console.warn(`[iort-widgets] ${line}`);
  } catch {
    // A page may have replaced the console by code that fails. The widget must still show its text.
  }
}

/** Reports a wrong attribute. `advice` says what the script does instead, or what the author should do. */
export const warnAttribute = (tag: string, name: string, value: string, advice: string): void =>
  warnOnce(`<${tag} ${name}="${value}">: ${advice}`);

/** Reports the unknown words in an attribute, if there are any. */
export function warnUnknown(
  tag: string,
  name: string,
  unknown: readonly string[],
  known: readonly string[],
): void {
  if (unknown.length === 0) return;
  warnAttribute(tag, name, unknown.join(' '), `unknown; there are: ${known.join(' ')}`);
}
