// Uses the defaults of DOMPurify, but allows our tags, and some of the attributes that docs/editors.md lists.
import DOMPurify from 'dompurify';

const app = document.querySelector('#app');
window.host = {
  show: (html) =>
    (app.innerHTML = DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck: /^iort-/,
        attributeNameCheck: /^(lang|heading-level|sections|open)$/,
      },
    })),
  clear: () => app.replaceChildren(),
};
