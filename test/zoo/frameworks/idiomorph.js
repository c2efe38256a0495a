import { Idiomorph } from 'idiomorph';

const morph = (html) =>
  Idiomorph.morph(document.querySelector('#app'), html, { morphStyle: 'innerHTML' });
window.host = { show: morph, clear: () => morph('') };
