import jquery from 'jquery';

window.$ = window.jQuery = jquery;
// Whenever its turn comes, before or after ours, it leaves the page as it was.
jquery(() =>
  jquery('p').addClass('lead').removeClass('lead').filter('[class=""]').removeAttr('class'),
);
