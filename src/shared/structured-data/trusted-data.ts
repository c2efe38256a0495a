/** The name that a page's `trusted-types` list has to hold, where it asks for structured data. */
const POLICY = 'iort-widgets-data';

interface Policy {
  readonly createScript: (text: string) => string;
}

interface Factory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * A text for a script that holds data: where a page requires Trusted Types, browsers ask for a trusted
 * text whatever the type of the script is. The policy is made when it is first needed, so only pages that
 * ask for structured data have to list it; where it is refused the text stands there all the same, and the
 * browser reports it.
 */
export function trustedData(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (typeof trustedTypes?.createPolicy !== 'function') return text;
  policy ??= trustedTypes.createPolicy(POLICY, { createScript: (data) => data });
  return policy.createScript(text);
}
