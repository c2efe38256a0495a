/** The name that a page's `trusted-types` list has to hold. */
export const policyName = 'iort-widgets';

/** The name that Lit asks for, which a Lit of the page may need for itself. */
const LIT = 'lit-html';

type Factory = Record<'createPolicy', (name: string, rules: object) => object>;

/** A policy, as far as it is used here. */
type Policy = Partial<Record<'createScriptURL', (address: string) => unknown>>;

/** What a page itself has put in the place of the browser's own, if anything. */
let before: PropertyDescriptor | undefined;

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

/** Where a browser keeps policies, if it does: an element of the page may have that id. */
const factory = typeof trustedTypes?.createPolicy === 'function' ? trustedTypes : undefined;

/** Our policy, once Lit has made it. */
let ours: Policy = {};

/** The address of the one script that it lets in. */
let admitted: string | undefined;

const withoutQuery = (address: string): string => address.replace(/\?.*/s, '');

const rulesForScripts = {
  createScriptURL(address: string): string {
    if (withoutQuery(address) === admitted) return address;
    throw new TypeError(`${policyName} lets no such script in: ${address}`);
  },
};

/** Says which script our policy lets in; the first to be said counts. */
export function admitScript(address: string): void {
  admitted ??= address;
}

/**
 * The address of a script as a page takes it that requires Trusted Types.
 * @throws where it is not the one that was admitted
 */
export const scriptUrl = (address: string): string =>
  (ours.createScriptURL ? ours.createScriptURL(address) : address) as string;

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
      const policy = createPolicy(policyName, { ...rules, ...rulesForScripts });
      ours = policy;
      return policy;
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
