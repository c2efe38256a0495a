// Loads the script from an address where locale files may be broken. The query says how: ?how=missing&run=1
// The page is in Spanish, unless the query has another language: &lang=en
const query = new URLSearchParams(location.search);
if (query.has('lang')) document.documentElement.lang = query.get('lang');
const base = `/broken/${query.get('how')}/${query.get('run')}/`;

window.failures = [];
addEventListener('iort-error', (event) =>
  window.failures.push([event.target.localName, event.code]),
);

// Tests don't wait for seconds: long timers end when the test calls `passFallbackDelay`.
const waiting = [];
// Not named `setTimeout`: a global constant with that name would hide the replacement below.
const originalSetTimeout = window.setTimeout;
window.setTimeout = (call, delay, ...rest) =>
  delay >= 1000 ? -waiting.push(call) : originalSetTimeout(call, delay, ...rest);
window.passFallbackDelay = () => waiting.splice(0).forEach((call) => call());

const script = document.createElement('script');
script.type = 'module';
script.src = `${base}cdn/iort.js`;
document.head.append(script);
