import sanitize from 'sanitize-html';

const app = document.querySelector('#app');
const tags = ['iort-faq', 'iort-overview', 'iort-side-effects', 'iort-candidacy-factors'];
window.host = {
  show: (html) =>
    (app.innerHTML = sanitize(html, {
      allowedTags: [...sanitize.defaults.allowedTags, ...tags],
      allowedAttributes: { '*': ['class', 'id', 'slot', 'lang', 'heading-level', 'data-*'] },
      parseStyleAttributes: false,
      nonTextTags: ['style', 'script', 'template'],
    })),
  clear: () => app.replaceChildren(),
};
