import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { changes, forms, owners } from 'virtual:changes';
import type { FormChanges } from 'virtual:changes';
import { workbench } from './workbench.js';
import type { Bench } from './workbench.js';

interface Shown extends Bench {
  owner: string;
  form: string;
}

/** Fetched when it is looked at; undefined where the owner has no overlay for the form. */
const changesOf = async ({ owner, form }: Shown): Promise<FormChanges | undefined> =>
  (await changes[`${owner}/${form}/${forms[form]?.version}`]?.())?.changes;

const labels = {
  owner: Object.fromEntries(owners.map(({ owner, name, isProfile }) => [owner, isProfile ? `Profile: ${name}` : name])),
  form: Object.fromEntries(Object.entries(forms).map(([form, { title }]) => [form, title])),
};

const meta: Meta<Shown> = {
  title: 'Authorities/Workbench',
  parameters: {
    docs: {
      description: {
        component:
          'What an authority’s overlay, or a profile’s, changes in the national form: section by section, each change with what was before and is after it, its reason and its source; and what did not land. Choose whose and which form under Controls. To read; changes are proposed in the owner’s own folder under `schemas`.',
      },
      story: { inline: false, height: '720px' },
    },
  },
  args: { owner: 'st-helens', form: 'early-help-assessment', changedOnly: true, allOpen: false },
  argTypes: {
    owner: { name: 'Whose', control: { type: 'select', labels: labels.owner }, options: Object.keys(labels.owner) },
    form: { name: 'Form', control: { type: 'select', labels: labels.form }, options: Object.keys(labels.form) },
    changedOnly: { name: 'Only what is changed', control: 'boolean' },
    allOpen: { name: 'All sections open', control: 'boolean' },
  },
  loaders: [async ({ args }) => ({ found: await changesOf(args as Shown) })],
  render: (shown, { loaded }) => {
    const found = loaded['found'] as FormChanges | undefined;
    if (found) return workbench(found, shown);
    return html`<p>${labels.owner[shown.owner]} uses “${labels.form[shown.form]}” as it is nationally.</p>`;
  },
  play: async ({ canvasElement, args, loaded }) => {
    // Nothing that the overlay does is left out of the workbench.
    const found = loaded['found'] as FormChanges | undefined;
    const shown = canvasElement.querySelectorAll('[data-change]').length;
    if (args.changedOnly) await expect(shown).toBe(found?.count ?? 0);
  },
};
export default meta;

type Story = StoryObj<Shown>;

export const StHelens: Story = { name: 'St Helens', args: { allOpen: true } };
export const Bolton: Story = { tags: ['!test'], args: { owner: 'bolton' } };
export const Solihull: Story = { tags: ['!test'], args: { owner: 'solihull' } };
export const TowerHamlets: Story = { tags: ['!test'], name: 'Tower Hamlets', args: { owner: 'tower-hamlets' } };
export const QualityStandard: Story = {
  name: 'Profile: what good looks like',
  args: { owner: 'what-good-looks-like' },
};
export const Consent: Story = {
  name: 'Solihull: consent',
  args: { owner: 'solihull', form: 'consent', allOpen: true },
};
export const Plan: Story = { name: 'Bolton: the plan', args: { owner: 'bolton', form: 'family-action-plan' } };
/** Every overlay of the project lands whole; this one is made up. */
const lost: FormChanges = {
  owner: 'made-up',
  ownerName: 'A made-up authority',
  overlayVersion: '1.2.0',
  writtenFor: '1.0.0',
  title: 'Early Help Assessment',
  version: '2.0.0',
  whole: [],
  sections: [],
  notLanded: [
    {
      op: 'require',
      by: 'A made-up authority',
      target: 'needs.strenghts',
      id: 'needs.strenghts',
      reason: 'A strength is named for every child.',
      source: 'Made-up guidance, 4.2',
      isTemplate: false,
      note: 'The form has no "needs.strenghts".',
      toDo: 'Write "needs.strengths" where "needs.strenghts" stands if that is what is meant, or take the change out.',
      writtenFor: '1.0.0',
    },
  ],
  count: 1,
};

export const NotLanded: Story = {
  name: 'A change that did not land',
  render: (shown) => workbench(lost, shown),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { name: '1 change did not land' })).toBeVisible();
  },
};
export const EveryQuestion: Story = {
  tags: ['!test'],
  name: 'Every question, whether changed or not',
  args: { owner: 'tower-hamlets', form: 'professional-report', changedOnly: false },
};
