import jquery from 'jquery';

window.$ = window.jQuery = jquery;
jquery(() => jquery('p').addClass('lead').removeClass('lead'));
