import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { openMadeUp } from '../fixtures/open-made-up.js';
import { coachExamples as examples } from './coach.examples.js';
import type { CoachView } from './coach-view.js';

const meta: Meta<CoachView> = {
  title: 'Elements/Coach',
  component: 'kin-coach',
  parameters: {
    docs: {
      description: {
        component:
          'Beside an action or a child’s voice, while somebody types: what is there already, what is worth another look and why. It is quiet until there is something to judge, never stops anybody, and never writes an answer.',
      },
    },
  },
  argTypes: { lines: { control: false } },
  render: (view) => html`<kin-coach .view=${view} .handle=${openMadeUp({ answers: {} }).store}></kin-coach>`,
};
export default meta;

type Story = StoryObj<CoachView>;

export const Wish: Story = { name: 'A wish', args: examples.wish };
export const Halfway: Story = { name: 'Halfway there', args: examples.halfway };
export const Smart: Story = { name: 'Every letter', args: examples.smart };
export const ChildsWords: Story = { name: 'The child’s words', args: examples.childsWords };
export const AdultsSummary: Story = { name: 'An adult’s summary', args: examples.adultsSummary };
export const LongWords: Story = { name: 'A very long word', args: examples.longWords };
export const Phone: Story = { args: examples.wish, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: examples.halfway, globals: { scheme: 'dark' } };
