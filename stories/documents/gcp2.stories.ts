import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents } from 'virtual:documents/gcp2/current/complete,in-progress,baby';
import { documentsOf } from './documents-of.js';
import type { ShownDocument } from './documents-of.js';

const { shared, page } = documentsOf(documents);

const meta: Meta<ShownDocument> = { title: 'Documents/Graded Care Profile 2', ...shared };
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
export const Baby: Story = {
  tags: ['!test'],
  name: 'A baby, for practitioners',
  ...page('baby', 'practitioner', 'final'),
};
export const BabyForFamily: Story = {
  tags: ['!test'],
  name: 'A baby, for the family',
  ...page('baby', 'family', 'final'),
};
