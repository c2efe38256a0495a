// Like some consent and statistics scripts: loses the options of `fetch`.
const { fetch } = window;
window.fetch = (address) => fetch(address);
