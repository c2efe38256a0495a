/** The name that a page's `trusted-types` list has to hold. */
export const policyName = 'iort-widgets';

/** The name that Lit asks for, which a Lit of the page may need for itself. */
const LIT = 'lit-html';

type Factory = Record<'createPolicy', (name: string, rules: object) => object>;

/** What a page itself has put in the place of the browser's own, if anything. */
let before: PropertyDescriptor | undefined;

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

/** Where a browser keeps policies, if it does: an element of the page may have that id. */
const factory = typeof trustedTypes?.createPolicy === 'function' ? trustedTypes : undefined;

/**
 * Lets Lit make its policy under a name of our own, while Lit is being evaluated: two Lits on a page
 * would else ask for the same name, and whichever comes second would die. Modules are evaluated
 * without a break, so no other script ever sees this.
 *
 * Where the page's list lacks the name, Lit still loads; it can then render nothing where the page
 * requires Trusted Types, and what stands between the tags stays. The name `lit-html` is never taken
 * in its place: that would kill the Lit of the page.
 * @param refused told with the browser's error where the page's policy refuses the name
 */
export function renameLitPolicy(refused: (error: unknown) => void): void {
  if (!factory) return;
  before = Object.getOwnPropertyDescriptor(factory, 'createPolicy');
  const createPolicy = factory.createPolicy.bind(factory);
  const renamed: Factory['createPolicy'] = (name, rules) => {
    if (name !== LIT) return createPolicy(name, rules);
    try {
      return createPolicy(policyName, rules);
    } catch (error) {
      refused(error);
      return rules;
    }
  };
  Object.defineProperty(factory, 'createPolicy', { value: renamed, configurable: true });
}

/** Takes {@link renameLitPolicy} away again. */
export function restorePolicies(): void {
  if (!factory) return;
  if (before) Object.defineProperty(factory, 'createPolicy', before);
  else Reflect.deleteProperty(factory, 'createPolicy');
}
