import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define/quality.js';
import { qualityExamples as examples } from './quality.examples.js';
import type { QualityExample } from './quality.examples.js';

const meta: Meta<QualityExample> = {
  title: 'Elements/Quality',
  component: 'kin-quality',
  parameters: {
    docs: {
      description: {
        component:
          'What counts as a good record, item by item: what is not met and why, what a person has to say, what is met. Each item says whose it is and leads to the questions that show it. What asks for nobody is folded away.',
      },
    },
  },
  argTypes: { report: { control: 'object' }, linked: { control: 'boolean' } },
  render: ({ report, linked }) => html`<kin-quality .report=${report} ?linked=${linked}></kin-quality>`,
};
export default meta;

type Story = StoryObj<QualityExample>;

export const Mixed: Story = { args: examples.mixed };
export const AllMet: Story = { name: 'All met', args: examples.allMet };
export const LeftToSay: Story = { name: 'Only what a person has to say', args: examples.leftToSay };
export const NothingYet: Story = { name: 'Nothing yet', args: examples.nothingYet };
export const WithoutFindings: Story = { name: 'Without findings', args: examples.withoutFindings };
export const ToRead: Story = { name: 'To read, without links', args: examples.toRead };
export const NotForThis: Story = { name: 'Nothing is asked of this form', args: examples.notForThis };
export const Phone: Story = { args: examples.mixed, globals: { viewport: { value: 'phone' } } };
export const Dark: Story = { args: examples.mixed, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { name: 'Right to left', args: examples.mixed, globals: { direction: 'rtl' } };
export const LargestText: Story = { name: 'Largest text', args: examples.mixed, globals: { textSize: 'largest' } };
