import jquery from 'jquery';

window.host = {
  show: (html) => jquery('#app').html(html),
  clear: () => jquery('#app').empty(),
};
