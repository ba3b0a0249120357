import { addons } from 'storybook/manager-api';
import { kinformTheme } from './kinform-theme.ts';

addons.setConfig({ theme: kinformTheme, sidebar: { showRoots: true }, layoutCustomisations: {} });
