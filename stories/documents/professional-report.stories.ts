import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { documents } from 'virtual:documents/professional-report/current/complete,in-progress,housing-withheld';
import { documentsOf } from './documents-of.js';
import type { ShownDocument } from './documents-of.js';

const { shared, page } = documentsOf(documents);

const meta: Meta<ShownDocument> = { title: 'Documents/Professional report', ...shared };
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
export const Withheld: Story = {
  tags: ['!test'],
  name: 'Something is withheld from the family, for practitioners',
  ...page('housing-withheld', 'practitioner', 'final'),
};
export const WithheldForFamily: Story = {
  tags: ['!test'],
  name: 'Something is withheld from the family, for the family',
  ...page('housing-withheld', 'family', 'final'),
};
