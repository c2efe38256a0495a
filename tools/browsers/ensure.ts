import { findExecutable } from './find.js';
import { install } from './install.js';
import type { Need } from './needs.js';

/** Describes a command that a tool needs, and the Debian package that contains the command. */
export const program = (name: string, command: string, debian: string): Need => ({
  name,
  debian,
  find: () => findExecutable([command]),
});

/**
 * Finds programs or fonts that a tool needs. Installs missing ones first, if the user is root and apt-get exists.
 * @param optional programs or fonts that are installed too, but may stay missing
 * @returns the path of the first program or font in `needs`
 * @throws if something in `needs` is still missing; the error says what to do
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
