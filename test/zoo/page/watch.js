// Keeps what is said in the console and thrown into the page, for the test that opened it.
window.said = [];
window.thrown = [];
for (const name of ['log', 'info', 'warn', 'error']) {
  console[name] = (...words) => window.said.push(words.join(' '));
}
addEventListener('error', (event) => window.thrown.push(event.message));
addEventListener('unhandledrejection', (event) => window.thrown.push(String(event.reason)));
