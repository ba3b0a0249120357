import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define/error-summary.js';
import { errorSummaryExamples as examples } from './error-summary.examples.js';
import type { ErrorSummaryExample } from './error-summary.examples.js';

const meta: Meta<ErrorSummaryExample> = {
  title: 'Elements/Error summary',
  component: 'kin-error-summary',
  parameters: {
    docs: {
      description: {
        component:
          'Everything that must be put right on a page, each with a way to its field. The form puts focus on it, so that it is read out. Its lines are buttons that look like links: following one changes no address.',
      },
    },
  },
  argTypes: { heading: { control: 'text' }, lines: { control: 'object' } },
  render: ({ heading, lines }) => html`<kin-error-summary .heading=${heading} .lines=${lines}></kin-error-summary>`,
};
export default meta;

type Story = StoryObj<ErrorSummaryExample>;

export const OneError: Story = { name: 'One error', args: examples.one };
export const SeveralErrors: Story = { name: 'Several errors', args: examples.several };
export const BySection: Story = { name: 'By section, before finishing', args: examples.sections };
export const LongWords: Story = { name: 'Long words', args: examples.long, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: examples.several, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { name: 'Right to left', args: examples.several, globals: { direction: 'rtl' } };
