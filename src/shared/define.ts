import { attempt } from '../diagnostics/attempt.js';
import { version } from '../generated/version.js';
import { lookForNearMisses } from './near-misses.js';
import { warnOnce } from '../diagnostics/console.js';

/** The static fields of an element's class that describe its script. */
interface Copy {
  readonly version: string;
  readonly address: string | undefined;
}

/** What the console line says in place of the address of a script that has none. */
const BUNDLE = "a bundle of the page's own";

/**
 * Registers an element unless its name is taken: a second copy of the script must not break the page. One
 * console line reports the second copy.
 */
export function define(name: string, element: CustomElementConstructor): void {
  attempt(`<${name}> could not be registered; the content between its tags stays`, () =>
    register(name, element),
  );
  lookForNearMisses();
}

function register(name: string, element: CustomElementConstructor): void {
  const existing = customElements.get(name) as Partial<Copy> | undefined;
  if (!existing) {
    customElements.define(name, element);
  } else if (existing !== element) {
    const { address } = element as Partial<Copy>;
    warnOnce(
      `loaded twice: version ${existing.version} from ${existing.address ?? BUNDLE} is used, ${version} from ${address ?? BUNDLE} is not; remove one`,
    );
  }
}
