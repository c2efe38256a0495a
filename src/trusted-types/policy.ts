/** The name that a page has to list in `trusted-types`. */
export const policyName = 'iort-widgets';

/** The name that Lit gives its policy. The page's own copy of Lit may need this name. */
const LIT = 'lit-html';

type Factory = Record<'createPolicy', (name: string, rules: object) => object>;

/** The part of a policy that is used here. */
type Policy = Partial<Record<'createScriptURL', (address: string) => unknown>>;

/** The page's own replacement of the browser's `createPolicy`, if there is one. */
let before: PropertyDescriptor | undefined;

const { trustedTypes } = globalThis as { trustedTypes?: Factory };

/**
 * The browser's factory of policies, if it has one. The check is needed because an element of the page
 * may have the id `trustedTypes`.
 */
const factory = typeof trustedTypes?.createPolicy === 'function' ? trustedTypes : undefined;

/** Our policy, once Lit has made it. */
let ours: Policy = {};

/** The address of the one script that the policy allows. This address with a query is allowed too. */
let admitted: string | undefined;

const withoutQuery = (address: string): string => address.replace(/\?.*/s, '');

const rulesForScripts = {
  createScriptURL(address: string): string {
    if (withoutQuery(address) === admitted) return address;
    throw new TypeError(`${policyName} does not allow this script: ${address}`);
  },
};

/** Sets the script that our policy allows; only the first call counts. */
export function admitScript(address: string): void {
  admitted ??= address;
}

/**
 * The address of a script in the form that a page with Trusted Types accepts.
 * @throws if our policy exists and does not allow the script
 */
export const scriptUrl = (address: string): string =>
  (ours.createScriptURL ? ours.createScriptURL(address) : address) as string;

/**
 * Lets Lit make its policy under our own name, while Lit is being evaluated. Otherwise two copies of Lit
 * on a page would ask for the same name, and the second would fail. Modules are evaluated without a
 * break, so no other script ever sees the changed function.
 *
 * If the page's `trusted-types` list lacks our name, Lit still loads. On a page that requires Trusted
 * Types, Lit can then render nothing, and the content between the tags stays. The name `lit-html` is never
 * used instead: that would make the page's own Lit fail.
 * @param refused called with the browser's error if the page's policy refuses the name
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

/** Undoes {@link renameLitPolicy}. */
export function restorePolicies(): void {
  if (!factory) return;
  if (before) Object.defineProperty(factory, 'createPolicy', before);
  else Reflect.deleteProperty(factory, 'createPolicy');
}
