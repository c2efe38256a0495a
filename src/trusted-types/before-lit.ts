/** Imported before Lit: gives Lit's policy our own name, and hides elements that Lit would take for globals. */
import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { hideNamesakes, tellNamesakes } from './namesakes.js';
import { policyName, renameLitPolicy } from './policy.js';

attempt('Lit may mistake elements of the page for globals', hideNamesakes);
tellNamesakes();

attempt('Trusted Types could not be changed', () =>
  renameLitPolicy((error) => {
    // A second copy of the script reports itself as a copy; its refused policy needs no line.
    if (customElements.get('iort-overview')) return;
    warnOnce(
      `the page's policy refuses the widgets' own Trusted Types policy: add ${policyName} to its trusted-types; until then, if the page requires Trusted Types, the content between the tags stays (${String(error)})`,
    );
  }),
);
