import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { documents } from 'virtual:documents/early-help-assessment/1.0.0';
import './documents.css';

interface Shown {
  example: string;
  audience: string;
}

function pageOf({ example, audience }: Shown): string {
  const page = documents[example]?.[audience];
  if (!page) throw new Error(`No document of "${example}" is written for "${audience}". Name it in built-forms.ts.`);
  return page;
}

const meta: Meta<Shown> = {
  title: 'Documents/Early Help Assessment',
  parameters: {
    docs: {
      description: {
        component:
          'The document of a record as a web page, written when Storybook is built. The same tree of nodes makes the PDF and the Word file. What an audience may not see is not in the page at all. It is shown in a frame that can run nothing and send nothing.',
      },
      story: { inline: false, height: '920px' },
    },
    // The frame is closed to scripts, so that the checker cannot look into it; the writer's own tests check the page.
    a11y: { options: { iframes: false } },
  },
  argTypes: {
    example: { control: 'select', options: Object.keys(documents) },
    audience: { control: 'inline-radio', options: ['practitioner', 'family'] },
  },
  render: (shown) =>
    html`<iframe
      class="document"
      sandbox=""
      title="Document of the example ${shown.example} for the audience ${shown.audience}"
      srcdoc=${pageOf(shown)}
    ></iframe>`,
};
export default meta;

type Story = StoryObj<Shown>;

const draft = /<span class="status">Draft/;

export const Complete: Story = {
  name: 'Complete, for practitioners',
  args: { example: 'complete', audience: 'practitioner' },
  play: async ({ args }) => expect(draft.test(pageOf(args))).toBe(false),
};
export const CompleteForFamily: Story = {
  name: 'Complete, for the family',
  args: { example: 'complete', audience: 'family' },
  play: async ({ args }) => expect(pageOf(args)).not.toContain('Quality check'),
};
export const Draft: Story = {
  name: 'In progress: a draft, for practitioners',
  args: { example: 'in-progress', audience: 'practitioner' },
  play: async ({ args }) => expect(pageOf(args)).toMatch(draft),
};
export const DraftForFamily: Story = {
  name: 'In progress: a draft, for the family',
  args: { example: 'in-progress', audience: 'family' },
};
export const PreBirth: Story = {
  name: 'Before a birth, for practitioners',
  args: { example: 'pre-birth', audience: 'practitioner' },
};
export const PreBirthForFamily: Story = {
  name: 'Before a birth, for the family',
  args: { example: 'pre-birth', audience: 'family' },
};
export const Phone: Story = {
  name: 'On a phone',
  args: { example: 'complete', audience: 'family' },
  globals: { viewport: { value: 'phone' } },
};
