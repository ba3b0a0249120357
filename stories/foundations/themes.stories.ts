import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@kinform/kinform/define';
import { assessment } from '../built/assessment.js';
import './foundations.css';
import './themes.css';
import css from './themes.css?raw';

interface Theme {
  theme: 'usual' | 'council' | 'neutral' | 'small';
}

/** The rule of a theme, as the host wrote it. */
const ruleOf = (theme: Theme['theme']): string =>
  new RegExp(`\\.theme-${theme} (kin-form \\{[^}]*\\})`).exec(css)?.[1] ?? 'kin-form {\n}';

const meta: Meta<Theme> = {
  title: 'Foundations/Themes',
  parameters: {
    docs: {
      description: {
        component:
          'How a host dresses the form: with custom properties on `kin-form`, and with the typeface of its own page. Nothing else of the page reaches in. Under each look stands the whole rule that makes it.',
      },
    },
  },
  argTypes: { theme: { control: 'inline-radio', options: ['usual', 'council', 'neutral', 'small'] } },
  render: ({ theme }) => html`
    <div class="theme-${theme}">
      <kin-form
        .form=${assessment.built}
        .record=${assessment.record('in-progress')}
        .today=${assessment.dayOf('in-progress')}
      ></kin-form>
    </div>
    <div class="foundation">
      <pre tabindex="0" role="region" aria-label="Style sheet of the host">${ruleOf(theme)}</pre>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Theme>;

export const Usual: Story = { name: 'As it comes', args: { theme: 'usual' } };
export const Council: Story = { name: 'A council’s look', args: { theme: 'council' } };
export const Neutral: Story = { name: 'A neutral look', args: { theme: 'neutral' } };
export const Small: Story = { name: 'Smaller text, for a dense portal', args: { theme: 'small' } };
