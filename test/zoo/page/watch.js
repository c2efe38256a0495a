// Records console lines and errors, for the test that opened the page.
window.said = [];
window.thrown = [];
for (const name of ['log', 'info', 'warn', 'error']) {
  console[name] = (...words) => window.said.push(words.join(' '));
}
addEventListener('error', (event) => window.thrown.push(event.message));
addEventListener('unhandledrejection', (event) => window.thrown.push(String(event.reason)));
