// All that a site has to do for the widgets: set the language of the page.
const select = document.querySelector('#language');
select.value = document.documentElement.lang;
select.addEventListener('change', () => {
  document.documentElement.lang = select.value;
});
