const said = new Set<string>();

/** Longest line, in characters: what a page gives may be as long as it likes. */
const MAX_LINE_LENGTH = 500;

/** Tells the person who can mend it, in the console, once a message. Never patient text. */
export function warnOnce(message: string): void {
  const line = message.length > MAX_LINE_LENGTH ? `${message.slice(0, MAX_LINE_LENGTH)}…` : message;
  if (said.has(line)) return;
  said.add(line);
  try {
    console.warn(`[iort-widgets] ${line}`);
  } catch {
    // A page may have put anything in the console's place; it is no reason to show no text.
  }
}

/** Tells what is wrong with an attribute, and what is done or to be done about it. */
export const warnAttribute = (tag: string, name: string, value: string, advice: string): void =>
  warnOnce(`<${tag} ${name}="${value}">: ${advice}`);

/** Tells of words in an attribute that mean nothing; there is nothing to tell where all do. */
export function warnUnknown(
  tag: string,
  name: string,
  unknown: readonly string[],
  known: readonly string[],
): void {
  if (unknown.length === 0) return;
  warnAttribute(tag, name, unknown.join(' '), `unknown; there are: ${known.join(' ')}`);
}
