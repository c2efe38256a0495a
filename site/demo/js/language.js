// All that a site does for the widgets: it says which language the page is in.
const select = document.querySelector('#language');
select.value = document.documentElement.lang;
select.addEventListener('change', () => {
  document.documentElement.lang = select.value;
});
