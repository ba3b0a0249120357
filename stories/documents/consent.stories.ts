import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents } from 'virtual:documents/consent/current/complete,in-progress,refused-safety-concern';
import { documentsOf } from './documents-of.js';
import type { ShownDocument } from './documents-of.js';

const { shared, page } = documentsOf(documents);

const meta: Meta<ShownDocument> = { title: 'Documents/Consent', ...shared };
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
export const Refused: Story = {
  tags: ['!test'],
  name: 'Refused, and a worry about safety, for practitioners',
  ...page('refused-safety-concern', 'practitioner', 'final'),
};
export const RefusedForFamily: Story = {
  tags: ['!test'],
  name: 'Refused, and a worry about safety, for the family',
  ...page('refused-safety-concern', 'family', 'final'),
};
