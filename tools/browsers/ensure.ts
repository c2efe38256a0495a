import { findExecutable } from './find.js';
import { install } from './install.js';
import type { Need } from './needs.js';

/** A command that a Debian package contains. */
export const program = (name: string, command: string, debian: string): Need => ({
  name,
  debian,
  find: () => findExecutable([command]),
});

/**
 * Finds programs that tests need besides browsers. As root, it installs missing ones first.
 * @returns the path of the first
 * @throws an error that says what to do if one is missing
 */
export function ensure(needs: readonly [Need, ...Need[]], optional: readonly Need[] = []): string {
  const lacking = [...needs, ...optional].filter((need) => !need.find());
  if (lacking.length > 0) install(lacking, 'ignore');
  const missing = needs.filter((need) => !need.find());
  const [path] = needs.map((need) => need.find());
  if (missing.length > 0 || !path) {
    const packages = missing.map(({ debian }) => debian).join(' ');
    const names = missing.map(({ name }) => name).join(', ');
    throw new Error(`${names} not found. On Debian: sudo apt-get install ${packages}`);
  }
  return path;
}
