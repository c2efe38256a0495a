import { attempt } from '../diagnostics/attempt.js';
import { version } from '../generated/version.js';
import { warnOnce } from '../diagnostics/console.js';

/**
 * Registers an element unless its name is taken: a second copy of the script must not break the
 * page, and the person who can mend it is told once.
 */
export function define(name: string, element: CustomElementConstructor): void {
  attempt(`<${name}> could not be registered; what stands between its tags stays`, () =>
    register(name, element),
  );
}

function register(name: string, element: CustomElementConstructor): void {
  const existing = customElements.get(name) as { version?: string } | undefined;
  if (!existing) {
    customElements.define(name, element);
  } else if (existing !== element) {
    warnOnce(
      `loaded twice, as ${existing.version} and ${version}: the first is used, remove the other script`,
    );
  }
}
