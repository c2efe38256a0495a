const said = new Set<string>();

/** Tells the person who can mend it, in the console, once a message. Never patient text. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[iort-widgets] ${message}`);
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
