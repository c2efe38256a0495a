import jquery from 'jquery';

window.$ = window.jQuery = jquery;
// Adds a class and removes it again, so that the page stays the same.
jquery(() =>
  jquery('p').addClass('lead').removeClass('lead').filter('[class=""]').removeAttr('class'),
);
