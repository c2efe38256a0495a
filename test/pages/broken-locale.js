// Loads the script from an address where locale files are broken, in the way of the query: ?how=missing&run=1.
// The page is in Spanish, or in the language of the query: &lang=en
const query = new URLSearchParams(location.search);
if (query.has('lang')) document.documentElement.lang = query.get('lang');
const base = `/broken/${query.get('how')}/${query.get('run')}/`;

window.failures = [];
addEventListener('iort-error', (event) =>
  window.failures.push([event.target.localName, event.code]),
);

// Tests don't wait for seconds: long timers end when the test calls `passFallbackDelay`. (A constant
// named `setTimeout` would hide the real one from all scripts of the page.)
const waits = [];
const waitFor = window.setTimeout;
window.setTimeout = (call, delay, ...rest) =>
  delay >= 1000 ? -waits.push(call) : waitFor(call, delay, ...rest);
window.passFallbackDelay = () => waits.splice(0).forEach((call) => call());

const script = document.createElement('script');
script.type = 'module';
script.src = `${base}cdn/iort.js`;
document.head.append(script);
