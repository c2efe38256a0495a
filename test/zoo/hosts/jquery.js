import jquery from 'jquery';

window.$ = window.jQuery = jquery;
// Whether it runs before or after our script, it leaves the page as it was.
jquery(() =>
  jquery('p').addClass('lead').removeClass('lead').filter('[class=""]').removeAttr('class'),
);
