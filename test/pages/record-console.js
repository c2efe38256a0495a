// Records console lines, errors and violations of the page's policy, for the test that opened the page.
window.said = [];
window.thrown = [];
window.refused = [];
for (const name of ['log', 'info', 'warn', 'error']) {
  console[name] = (...words) => window.said.push(words.join(' '));
}
addEventListener('error', (event) => window.thrown.push(event.message));
addEventListener('unhandledrejection', (event) => window.thrown.push(String(event.reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.refused.push(`${violatedDirective} ${blockedURI}`),
);
