const said = new Set<string>();

/** Longest console line, in characters: values from the page may be of any length. */
const MAX_LINE_LENGTH = 500;

/** Writes a message to the console, once, for the person who can fix the page. Never patient text. */
export function warnOnce(message: string): void {
  const line = message.length > MAX_LINE_LENGTH ? `${message.slice(0, MAX_LINE_LENGTH)}…` : message;
  if (said.has(line)) return;
  said.add(line);
  try {
    console.warn(`[iort-widgets] ${line}`);
  } catch {
    // A page may have replaced the console; that must not keep the text from being shown.
  }
}

/** Reports a wrong attribute, and what the script does or the author should do about it. */
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
