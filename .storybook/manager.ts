import {addons} from 'storybook/manager-api';

import {pageTheme} from './page-theme.js';

addons.setConfig({theme: pageTheme, sidebar: {showRoots: true}});
