import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@kinform/kinform/define';
import type { FormRecord } from '@kinform/engine';
import { examples } from 'virtual:examples/early-help-assessment/1.0.0';
import { resolved, validator } from 'virtual:built-form/st-helens/early-help-assessment';

interface Journey {
  record?: FormRecord;
  layout: 'pages' | 'whole';
  mode: 'edit' | 'review' | 'read';
}

const built = { resolved, validator };
const today = (): string => '2026-03-26';

const meta: Meta<Journey> = {
  title: 'Journeys/Early Help Assessment',
  render: ({ record, layout, mode }) => html`
    <kin-form .form=${built} .record=${record} .today=${today} layout=${layout} mode=${mode}></kin-form>
  `,
  args: { layout: 'pages', mode: 'edit' },
  argTypes: {
    layout: { control: 'inline-radio', options: ['pages', 'whole'] },
    mode: { control: 'inline-radio', options: ['edit', 'review', 'read'] },
    record: { control: false },
  },
};

export default meta;

type Story = StoryObj<Journey>;

export const Empty: Story = { name: 'A new assessment' };
export const InProgress: Story = { name: 'Half filled in', args: { record: examples['in-progress'] } };
export const Complete: Story = {
  name: 'Filled in: a family with an unborn baby',
  args: { record: { ...examples['complete'], status: 'draft' } as FormRecord },
};
export const Interpreter: Story = {
  name: 'Filled in: an interpreter, two schools',
  args: { record: { ...examples['interpreter-two-schools'], status: 'draft' } as FormRecord },
};
export const OnePage: Story = {
  name: 'All sections on one page',
  args: { record: { ...examples['minimal'], status: 'draft' } as FormRecord, layout: 'whole' },
};
export const ToRead: Story = { name: 'To read', args: { record: examples['complete'], mode: 'read' } };
