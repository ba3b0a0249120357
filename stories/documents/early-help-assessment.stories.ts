import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents } from 'virtual:documents/early-help-assessment/current/complete,in-progress,step-up';
import { documentsOf } from './documents-of.js';
import type { ShownDocument } from './documents-of.js';

const { shared, page } = documentsOf(documents);

const meta: Meta<ShownDocument> = { title: 'Documents/Early Help Assessment', ...shared };
export default meta;

type Story = StoryObj<ShownDocument>;

export const Complete: Story = { name: 'Complete, for practitioners', ...page('complete', 'practitioner', 'final') };
export const CompleteForFamily: Story = { name: 'Complete, for the family', ...page('complete', 'family', 'final') };
export const Draft: Story = {
  name: 'Half filled in: a draft, for practitioners',
  ...page('in-progress', 'practitioner', 'draft'),
};
export const DraftForFamily: Story = {
  tags: ['!test'],
  name: 'Half filled in: a draft, for the family',
  ...page('in-progress', 'family', 'draft'),
};
export const StepUp: Story = {
  tags: ['!test'],
  name: 'Stepped up to a social worker, for practitioners',
  ...page('step-up', 'practitioner', 'final'),
};
export const StepUpForFamily: Story = {
  tags: ['!test'],
  name: 'Stepped up to a social worker, for the family',
  ...page('step-up', 'family', 'final'),
};
export const Phone: Story = {
  name: 'On a phone',
  ...page('complete', 'family', 'final'),
  globals: { viewport: { value: 'phone' } },
};
