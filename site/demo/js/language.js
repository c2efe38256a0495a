// To change the language of the widgets, a site only needs to set the language of the page.
const select = document.querySelector('#language');
select.value = document.documentElement.lang;
select.addEventListener('change', () => {
  document.documentElement.lang = select.value;
});
