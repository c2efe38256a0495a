/**
 * Imported before Lit: gives Lit's policy our own name, and hides elements of the page that Lit would
 * mistake for global variables.
 */
import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { hideNamesakes, reportNamesakes } from './namesakes.js';
import { policyName, renameLitPolicy } from './policy.js';

attempt('Lit may mistake elements of the page for globals', hideNamesakes);
reportNamesakes();

attempt('Trusted Types could not be changed', () =>
  renameLitPolicy((error) => {
    // A second copy of the script reports that it is a copy. Its refused policy needs no second line.
    if (customElements.get('iort-overview')) return;
    warnOnce(
      `the page's policy refuses our Trusted Types policy: add ${policyName} to its trusted-types; until then, the content between the tags may stay (${String(error)})`,
    );
  }),
);
