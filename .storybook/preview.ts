import type { Preview } from '@storybook/web-components-vite';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {
          'target-size': { enabled: true },
          region: { enabled: false },
          'page-has-heading-one': { enabled: false },
        },
      },
    },
    layout: 'padded',
    controls: { expanded: true },
    options: { storySort: { order: ['Journeys', 'Foundations', 'Fields', 'Elements', 'Documents'] } },
  },
};

export { preview as default };
