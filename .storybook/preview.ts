import type { Preview } from '@storybook/web-components-vite';
import { kinformTheme } from './kinform-theme.ts';
import './preview.css';
import { surroundingsTypes, withSurroundings } from './surroundings.ts';

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [withSurroundings],
  globalTypes: surroundingsTypes,
  initialGlobals: { scheme: 'light', direction: 'ltr', textSize: 'usual' },
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
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { theme: kinformTheme, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    viewport: {
      options: {
        phone: { name: 'Phone (375 px)', styles: { width: '375px', height: '812px' }, type: 'mobile' },
        zoomed: { name: 'Zoomed to 400% (320 px)', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        desktop: { name: 'Desktop (1280 px)', styles: { width: '1280px', height: '900px' }, type: 'desktop' },
      },
    },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          ['Colours', 'Type and spacing', 'Focus', 'Themes', 'Words'],
          'Journeys',
          [
            'Early Help Assessment',
            'Family Action Plan',
            'Consent',
            'Graded Care Profile 2',
            'Professional report',
            'Records of older versions',
          ],
          'Elements',
          ['Form', 'Task list', 'Section', 'Question', 'Error summary', 'Check answers', 'Warnings', 'Save state'],
          'Fields',
          'Documents',
          ['Early Help Assessment', 'Family Action Plan', 'Consent', 'Graded Care Profile 2', 'Professional report'],
          'Authorities',
          ['What differs', 'Workbench'],
        ],
      },
    },
  },
};

export default preview;
