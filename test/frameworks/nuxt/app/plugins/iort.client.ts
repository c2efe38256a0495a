import 'iort-widgets/define/iort-faq';

export default defineNuxtPlugin(() => {});
