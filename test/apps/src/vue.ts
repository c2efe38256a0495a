import 'iort-widgets/define/iort-faq';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
