import {createApp} from 'vue';
import 'basalt-widgets/basalt.css';
import 'basalt-widgets/define/benefits-carousel';
import 'basalt-widgets/define/book-now';
import 'basalt-widgets/define/treatment-menu';
import '../../stillwater.css';
import App from './App.vue';

createApp(App).mount('#app');
