import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { openMadeUp } from '../fixtures/open-made-up.js';
import type { Opening } from '../fixtures/open-made-up.js';
import { warningsExamples as examples } from './warnings.examples.js';

const meta: Meta<Opening> = {
  title: 'Elements/Warnings',
  component: 'kin-warnings',
  parameters: {
    docs: {
      description: {
        component:
          'What is unusual and may still be right: each is put right or explained, and the reason is kept with the record. A warning never stops somebody from finishing.',
      },
    },
  },
  argTypes: { answers: { control: false }, reason: { control: 'text' } },
  render: (opening) => {
    const session = openMadeUp(opening);
    return html`<kin-warnings .lines=${session.warningLines} .handle=${session.store}></kin-warnings>`;
  },
};
export default meta;

type Story = StoryObj<Opening>;

export const ToExplain: Story = { name: 'To explain', args: examples.toExplain };
export const Explained: Story = { name: 'With a reason', args: examples.explained };
export const Phone: Story = { args: examples.toExplain, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: examples.explained, globals: { scheme: 'dark' } };
