import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define/task-list.js';
import { taskListExamples as examples } from './task-list.examples.js';
import type { Task } from './task-list-element.js';

interface Shown {
  tasks: readonly Task[];
}

const meta: Meta<Shown> = {
  title: 'Elements/Task list',
  component: 'kin-task-list',
  parameters: {
    docs: {
      description: {
        component:
          'The sections of a form and how far each has come. A completed section is said in plain words; what still asks for somebody has a tag. Sections can be done in any order.',
      },
    },
  },
  argTypes: { tasks: { control: 'object' } },
  render: ({ tasks }) => html`<kin-task-list .tasks=${tasks}></kin-task-list>`,
};
export default meta;

type Story = StoryObj<Shown>;

export const EveryState: Story = { name: 'Every state', args: { tasks: examples.everyState } };
export const NotStarted: Story = { name: 'Not started', args: { tasks: examples.untouched } };
export const AllCompleted: Story = { name: 'All completed', args: { tasks: examples.done } };
export const WithoutState: Story = { name: 'A task without a state', args: { tasks: examples.withoutState } };
export const Phone: Story = { args: { tasks: examples.long }, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: { tasks: examples.everyState }, globals: { scheme: 'dark' } };
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { tasks: examples.everyState },
  globals: { direction: 'rtl' },
};
export const LargestText: Story = {
  name: 'Largest text',
  args: { tasks: examples.everyState },
  globals: { textSize: 'largest' },
};
