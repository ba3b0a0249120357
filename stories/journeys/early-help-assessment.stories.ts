import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@kinform/kinform/define';
import type { FormRecord } from '@kinform/engine';
import { resolved, validator } from 'virtual:built-form/st-helens/early-help-assessment';
import { readThrough } from '../acting/in-form.js';
import { dayOf, exampleDraft, exampleRecord } from '../built/record-on.js';

interface Journey {
  record?: FormRecord;
  today: () => string;
  layout: 'pages' | 'whole';
  mode: 'edit' | 'review' | 'read';
}

const built = { resolved, validator };

const meta: Meta<Journey> = {
  title: 'Journeys/Early Help Assessment',
  parameters: {
    docs: {
      description: {
        component:
          'The assessment of St Helens as a practitioner meets it, with the made-up families of the form’s examples. Everything works: answer, save, check, finish. Nothing is kept.',
      },
      story: { inline: false, height: '720px' },
    },
  },
  render: ({ record, today, layout, mode }) => html`
    <kin-form .form=${built} .record=${record} .today=${today} layout=${layout} mode=${mode}></kin-form>
  `,
  args: { layout: 'pages', mode: 'edit', today: dayOf('complete') },
  argTypes: {
    layout: { control: 'inline-radio', options: ['pages', 'whole'] },
    mode: { control: 'inline-radio', options: ['edit', 'review', 'read'] },
    record: { control: false },
    today: { control: false },
  },
};

export default meta;

type Story = StoryObj<Journey>;

const draft = (name: string): Partial<Journey> => ({ record: exampleDraft(name), today: dayOf(name) });

export const Empty: Story = { name: 'A new assessment' };
export const InProgress: Story = { name: 'Half filled in', args: draft('in-progress') };
export const Complete: Story = { name: 'Filled in: a family with an unborn baby', args: draft('complete') };
export const PreBirth: Story = { name: 'Filled in: before a birth', args: draft('pre-birth') };
export const Interpreter: Story = {
  name: 'Filled in: an interpreter, two schools',
  args: draft('interpreter-two-schools'),
};
export const Teenager: Story = { name: 'Filled in: one parent, one teenager', args: draft('single-parent-teenager') };
export const StepUp: Story = { name: 'Filled in: stepped up to a social worker', args: draft('step-up') };
export const OnePage: Story = {
  name: 'All sections on one page',
  args: { ...draft('minimal'), layout: 'whole' },
  play: ({ canvasElement }) => readThrough(canvasElement),
};
export const ToRead: Story = {
  name: 'To read',
  args: { record: exampleRecord('complete'), mode: 'read' },
  play: ({ canvasElement }) => readThrough(canvasElement),
};
