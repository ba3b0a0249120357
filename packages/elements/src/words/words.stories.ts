import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { enGB } from './en-GB.js';

const meta: Meta = {
  title: 'Foundations/Words of the form',
  parameters: {
    docs: {
      description: {
        component:
          'Everything that the form says and that no question owns, by key. `registerWords(locale, words)` adds a language; what it lacks is said in British English.',
      },
    },
  },
};
export default meta;

export const Furniture: StoryObj = {
  name: 'What the form says',
  render: () =>
    html`<table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">British English</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(enGB).map(
          ([key, said]) =>
            html`<tr>
              <th scope="row"><code>${key}</code></th>
              <td>${said}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
};
