/** The policy that a page with structured data has to name in its list of `trusted-types`. */
const POLICY = 'iort-widgets-data';

interface Policy {
  readonly createScript: (text: string) => string;
}

interface Factory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * The text for a script element with data. If a page requires Trusted Types, some browsers require a
 * trusted text for every type of script. The policy is made when first needed, so only pages with
 * structured data have to list it.
 * @throws if the page refuses the policy. The caller then sets the text all the same, and the browser
 * reports a violation
 */
export function trustedData(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (typeof trustedTypes?.createPolicy !== 'function') return text;
  policy ??= trustedTypes.createPolicy(POLICY, { createScript: (data) => data });
  return policy.createScript(text);
}
