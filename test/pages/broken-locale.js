// Loads the script from where its locale files go wrong as the query says: ?how=missing&run=1,
// in Spanish, or in the language that it says: &lang=en
const query = new URLSearchParams(location.search);
if (query.has('lang')) document.documentElement.lang = query.get('lang');
const base = `/broken/${query.get('how')}/${query.get('run')}/`;

window.failures = [];
addEventListener('iort-error', (event) =>
  window.failures.push([event.target.localName, event.code]),
);

// A test has no time for real patience: waits of seconds end when the test says so. (A constant of
// the same name would be what all scripts of the page find under it.)
const waits = [];
const waitFor = window.setTimeout;
window.setTimeout = (call, delay, ...rest) =>
  delay >= 1000 ? -waits.push(call) : waitFor(call, delay, ...rest);
window.passFallbackDelay = () => waits.splice(0).forEach((call) => call());

const script = document.createElement('script');
script.type = 'module';
script.src = `${base}cdn/iort.js`;
document.head.append(script);
