import Alpine from 'alpinejs';

document.querySelector('#app').innerHTML = '<div x-data x-html="$store.page.html"></div>';
Alpine.store('page', { html: '' });
Alpine.start();
const show = (html) => (Alpine.store('page').html = html);
window.host = { show, clear: () => show('') };
