import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { openMadeUp } from '../fixtures/open-made-up.js';
import { questionExamples as examples } from './question.examples.js';
import type { QuestionExample } from './question.examples.js';

const meta: Meta<QuestionExample> = {
  title: 'Elements/Question',
  component: 'kin-question',
  parameters: {
    docs: {
      description: {
        component:
          'One question of a form. It picks the field type by the schema, hides itself while it is not asked, and draws nothing of its own: every field type has its stories under Fields.',
      },
    },
  },
  argTypes: { pointer: { control: 'text' }, answers: { control: false } },
  render: (example) => {
    const { store } = openMadeUp(example);
    return html`<kin-question .handle=${store} .pointer=${example.pointer}></kin-question>`;
  },
};
export default meta;

type Story = StoryObj<QuestionExample>;

export const Empty: Story = { args: examples.empty };
export const Answered: Story = { args: examples.answered };
export const Optional: Story = { args: examples.optional };
export const WithError: Story = { name: 'With error', args: examples.error };
export const WithWarning: Story = { name: 'With warning', args: examples.warning };
export const ToRead: Story = { name: 'To read', args: examples.read };
