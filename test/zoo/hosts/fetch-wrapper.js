// What some consent and statistics scripts do: what else `fetch` is given gets lost.
const { fetch } = window;
window.fetch = (address) => fetch(address);
