import {mount} from 'svelte';
import 'basalt-widgets/basalt.css';
import 'basalt-widgets/define/benefits-carousel';
import 'basalt-widgets/define/book-now';
import 'basalt-widgets/define/treatment-menu';
import '../../stillwater.css';
import App from './App.svelte';

export default mount(App, {target: document.getElementById('app')!});
