import htmx from 'htmx.org';

const swap = (html) => htmx.swap('#app', html, { swapStyle: 'innerHTML' });
window.host = { show: swap, clear: () => swap('') };
