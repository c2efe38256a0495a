const said = new Set<string>();

/** Tells the person who can mend it, in the console, once a message. Never patient text. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[iort-widgets] ${message}`);
}
