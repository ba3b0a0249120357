import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents } from 'virtual:documents/early-help-assessment/current/complete,in-progress,pre-birth';
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
export const PreBirth: Story = {
  tags: ['!test'],
  name: 'Before a birth, for practitioners',
  ...page('pre-birth', 'practitioner', 'final'),
};
export const PreBirthForFamily: Story = {
  tags: ['!test'],
  name: 'Before a birth, for the family',
  ...page('pre-birth', 'family', 'final'),
};
export const Phone: Story = {
  name: 'On a phone',
  ...page('complete', 'family', 'final'),
  globals: { viewport: { value: 'phone' } },
};
