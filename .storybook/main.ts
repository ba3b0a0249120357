import type { StorybookConfig } from '@storybook/web-components-vite';
import { builtForms } from './built-forms.ts';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: async (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), builtForms()],
    resolve: { ...vite.resolve, conditions: ['@kinform/source', 'module', 'browser', 'development|production'] },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/directive-helpers.js',
        'lit/directives/keyed.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
        'lit/directives/if-defined.js',
        'lit/directives/class-map.js',
        '@jsonforms/core',
        '@noble/hashes/sha2.js',
        '@noble/hashes/utils.js',
        'storybook/test',
        'storybook/theming/create',
      ],
    },
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export { config as default };
