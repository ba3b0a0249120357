import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../define/save-state.js';
import { saveStateExamples as examples } from './save-state.examples.js';
import type { SaveStateExample } from './save-state.examples.js';

const meta: Meta<SaveStateExample> = {
  title: 'Elements/Save state',
  component: 'kin-save-state',
  parameters: {
    docs: {
      description: {
        component:
          'Whether the answers are kept. "Saved" is said only after the host has said so; a failure says that nothing is lost. The form announces each change once.',
      },
    },
  },
  argTypes: {
    state: { control: 'inline-radio', options: ['unsaved', 'saving', 'saved', 'failed'] },
    words: { control: 'text' },
  },
  render: ({ state, words }) => html`<kin-save-state .state=${state} .words=${words}></kin-save-state>`,
};
export default meta;

type Story = StoryObj<SaveStateExample>;

export const NotSaved: Story = { name: 'Not saved', args: examples.unsaved };
export const Saving: Story = { args: examples.saving };
export const Saved: Story = { args: examples.saved };
export const Failed: Story = { args: examples.failed };
export const Every: Story = {
  name: 'All of them',
  render: () =>
    html`${Object.values(examples).map(
      ({ state, words }) => html`<p><kin-save-state .state=${state} .words=${words}></kin-save-state></p>`,
    )}`,
};
export const Dark: Story = { ...Every, name: 'Dark', globals: { scheme: 'dark' } };
