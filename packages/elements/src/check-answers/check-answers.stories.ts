import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { openMadeUp } from '../fixtures/open-made-up.js';
import { checkAnswersExamples as examples } from './check-answers.examples.js';
import type { CheckAnswersExample } from './check-answers.examples.js';

const meta: Meta<CheckAnswersExample> = {
  title: 'Elements/Check answers',
  component: 'kin-check-answers',
  parameters: {
    docs: {
      description: {
        component:
          'All answers in words, each with a way to change it. What nobody answered says so; what is not meant for the audience is not there at all.',
      },
    },
  },
  argTypes: {
    answers: { control: false },
    changeable: { control: 'boolean' },
    audience: { control: 'inline-radio', options: ['practitioner', 'professional', 'family'] },
  },
  render: (example) => {
    const { store, sections } = openMadeUp(example);
    const findings = example.mode === 'review' ? (pointer: string) => store.state(pointer).findings : undefined;
    return html`<kin-check-answers
      .sections=${sections}
      .handle=${store}
      .findings=${findings}
      .audience=${example.audience}
      .changeable=${example.changeable}
    ></kin-check-answers>`;
  },
};
export default meta;

type Story = StoryObj<CheckAnswersExample>;

export const WithChangeLinks: Story = { name: 'With change links', args: examples.changeable };
export const Unanswered: Story = { args: examples.unanswered };
export const ToRead: Story = { name: 'To read', args: examples.read };
export const ToReview: Story = { name: 'To review, with what stands against it', args: examples.review };
export const Withheld: Story = { name: 'For the family: the rest is withheld', args: examples.withheld };
export const Phone: Story = { args: examples.changeable, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: examples.review, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { name: 'Right to left', args: examples.changeable, globals: { direction: 'rtl' } };
