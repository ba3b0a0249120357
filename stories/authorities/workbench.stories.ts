import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { TraceEntry } from '@kinform/engine';
import { resolved as national } from 'virtual:built-form/national/early-help-assessment';
import { resolved as own } from 'virtual:built-form/st-helens/early-help-assessment';
import './authorities.css';
import { changesOfSection, sectionsWithChanges } from './changes-of-section.js';
import type { Asked, ChangedQuestion } from './changes-of-section.js';
import { scrollingTable } from '../foundations/scrolling-table.js';
import '../foundations/foundations.css';

interface Shown {
  section: string;
  changedOnly: boolean;
}

const sections = sectionsWithChanges(own);
const labels = Object.fromEntries(sections.map(({ name, title, changes }) => [name, `${title} (${changes})`]));

const meta: Meta<Shown> = {
  title: 'Authorities/Workbench',
  parameters: {
    docs: {
      description: {
        component:
          'What an authority’s overlay changes in the national form: section by section, each change with its reason and its source. To read; changes are proposed in the authority’s own folder under `schemas/authorities`.',
      },
    },
  },
  args: { section: 'beforeYouStart', changedOnly: true },
  argTypes: {
    section: {
      name: 'Section (changes)',
      control: { type: 'select', labels },
      options: sections.map(({ name }) => name),
    },
    changedOnly: { name: 'Only what is changed', control: 'boolean' },
  },
  render: ({ section, changedOnly }) => workbench(section, changedOnly),
};
export default meta;

type Story = StoryObj<Shown>;

const OPERATIONS: Record<string, string> = {
  relabel: 'Other words',
  hint: 'Other hint',
  hide: 'Not asked',
  show: 'Asked when',
  require: 'Must be answered',
  requireWhen: 'Must be answered when',
  addAfter: 'Added',
  addSection: 'Section added',
  move: 'Moved',
  options: 'Other choices',
  vocabulary: 'Other list of choices',
  deadline: 'Time limit',
  check: 'Other check',
};

const changeList = (changes: readonly TraceEntry[]): TemplateResult =>
  html`<ul class="workbench__changes">
    ${changes.map(
      ({ op, reason, source }) =>
        html`<li>
          <span class="workbench__op">${OPERATIONS[op] ?? op}</span>
          <p>${reason}</p>
          <p class="workbench__hint">${source}</p>
        </li>`,
    )}
  </ul>`;

function asked(words: Asked | undefined, other: Asked | undefined): TemplateResult {
  if (!words) return html`<p class="workbench__hint">Not asked</p>`;
  const choices = JSON.stringify(words.choices) === JSON.stringify(other?.choices) ? [] : words.choices;
  return html`<p>${words.label}</p>
    ${words.hint ? html`<p class="workbench__hint">${words.hint}</p>` : nothing}
    ${
      choices.length > 0
        ? html`<ul>
            ${choices.map((choice) => html`<li>${choice}</li>`)}
          </ul>`
        : nothing
    }`;
}

function row({ id, national: before, own: after, changes, within }: ChangedQuestion): TemplateResult {
  const changed = changes.length > 0 || within ? 'workbench__changed' : '';
  return html`<tr>
    <td>${asked(before, after)}<span class="workbench__id">${id}</span></td>
    <td>
      <div class=${changed}>${JSON.stringify(before) === JSON.stringify(after) ? same() : asked(after, before)}</div>
    </td>
    <td>
      ${within ? html`<p class="workbench__hint">Added with “${within}”</p>` : nothing}
      ${changes.length > 0 ? changeList(changes) : nothing}
    </td>
  </tr>`;
}

const same = (): TemplateResult => html`<p class="workbench__hint">The same words</p>`;

function workbench(name: string, changedOnly: boolean): TemplateResult {
  const section = changesOfSection(national, own, name);
  const isChanged = ({ changes, national: before }: ChangedQuestion): boolean => changes.length > 0 || !before;
  const questions = changedOnly ? section.questions.filter(isChanged) : section.questions;
  const count = section.questions.filter(isChanged).length;
  return html`<div class="workbench">
    <h2>${section.own}</h2>
    ${section.own === section.national ? nothing : html`<p>The national form calls it “${section.national}”.</p>`}
    ${section.changes.length > 0 ? changeList(section.changes) : nothing}
    <p>
      ${own.settings.name}, overlay ${own.authorityVersion}, changes ${count} of ${section.questions.length} questions
      here.
    </p>
    ${questions.length === 0 ? nothing : scrollingTable(`Changes in ${section.own}`, table(questions))}
  </div>`;
}

const table = (questions: readonly ChangedQuestion[]): TemplateResult =>
  html`<thead>
      <tr>
        <th scope="col">National form</th>
        <th scope="col">${own.settings.name}</th>
        <th scope="col">What changed, why, on whose authority</th>
      </tr>
    </thead>
    <tbody>
      ${questions.map(row)}
    </tbody>`;

export const BeforeYouStart: Story = { name: 'A section with new questions' };
export const OtherWords: Story = { name: 'A section with its own words', args: { section: 'needsAndStrengths' } };
export const OtherChoices: Story = { name: 'A section with its own choices', args: { section: 'decision' } };
export const Unchanged: Story = { name: 'A section as it is nationally', args: { section: 'culture' } };
export const WholeSection: Story = {
  name: 'Every question of a section',
  args: { section: 'authorship', changedOnly: false },
};
export const EveryChange: Story = {
  name: 'All changes, section by section',
  render: () => html`${sections.filter(({ changes }) => changes > 0).map(({ name }) => workbench(name, true))}`,
  play: async () => {
    // Nothing that the overlay does is left out of the workbench.
    const shown = sections
      .map(({ name }) => changesOfSection(national, own, name))
      .flatMap(({ changes, questions }) => [...changes, ...questions.flatMap((question) => question.changes)]);
    await expect(own.trace.filter((entry) => entry.landed && !shown.includes(entry))).toEqual([]);
  },
};
