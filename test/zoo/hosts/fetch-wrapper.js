// Like some consent and analytics scripts: drops the options of `fetch`.
const { fetch } = window;
window.fetch = (address) => fetch(address);
