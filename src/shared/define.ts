import { attempt } from '../diagnostics/attempt.js';
import { version } from '../generated/version.js';
import { lookForNearMisses } from './near-misses.js';
import { warnOnce } from '../diagnostics/console.js';

/** What an element's class says of the script that it comes from. */
interface Copy {
  readonly version: string;
  readonly address: string | undefined;
}

/** In the place of an address where a script has none. */
const BUNDLE = "a bundle of the page's own";

/**
 * Registers an element unless its name is taken: a second copy of the script must not break the
 * page, and the person who can mend it is told once.
 */
export function define(name: string, element: CustomElementConstructor): void {
  attempt(`<${name}> could not be registered; what stands between its tags stays`, () =>
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
      `loaded twice: version ${existing.version} from ${existing.address ?? BUNDLE} is used, ${version} from ${address ?? BUNDLE} is not; remove one of the two`,
    );
  }
}
