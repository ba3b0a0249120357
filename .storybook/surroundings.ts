import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/** What the toolbar can change around every story; a story may set its own with `globals`. */
export const surroundingsTypes = {
  scheme: {
    description: 'Light or dark',
    toolbar: {
      title: 'Scheme',
      icon: 'contrast',
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
      dynamicTitle: true,
    },
  },
  direction: {
    description: 'Direction of writing',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
      dynamicTitle: true,
    },
  },
  textSize: {
    description: 'Size of text',
    toolbar: {
      title: 'Text size',
      icon: 'paragraph',
      items: [
        { value: 'usual', title: 'Usual text' },
        { value: 'large', title: 'Large text (150%)' },
        { value: 'largest', title: 'Largest text (200%)' },
      ],
      dynamicTitle: true,
    },
  },
} as const;

/** Puts a story on a ground of the chosen scheme, direction and text size. */
export const withSurroundings: Decorator = (story, { globals }) => html`
  <div
    class="surroundings"
    dir=${String(globals['direction'])}
    data-scheme=${String(globals['scheme'])}
    data-text-size=${String(globals['textSize'])}
  >
    ${story()}
  </div>
`;
