import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { standards, timeLimits } from 'virtual:standards';
import nationalTerms from '../../schemas/terms.json';
import { scrollingTable } from '../foundations/scrolling-table.js';
import '../foundations/foundations.css';
import './authorities.css';
import type { Standard } from 'virtual:standards';

const meta: Meta = {
  title: 'Authorities/What differs',
  parameters: {
    docs: {
      description: {
        component:
          'The authorities side by side, read out of their `authority.json` and out of their forms: what the same words and numbers mean in each, and where the guidance contradicts itself.',
      },
      story: { inline: false, height: '720px' },
    },
  },
};
export default meta;

type Cell = TemplateResult | string | typeof nothing;

/** A table with a column for each authority. */
function compared(title: string, rows: readonly { head: Cell; cell: (standard: Standard) => Cell }[]): TemplateResult {
  return scrollingTable(
    title,
    html`<thead>
        <tr>
          <td></td>
          ${standards.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ head, cell }) =>
            html`<tr>
              <th scope="row">${head}</th>
              ${standards.map((standard) => html`<td>${cell(standard)}</td>`)}
            </tr>`,
        )}
      </tbody>`,
  );
}

const page = (title: string, about: string, inside: Cell): TemplateResult =>
  html`<div class="workbench differs">
    <h2>${title}</h2>
    <p>${about}</p>
    ${inside}
  </div>`;

const hint = (text: string): TemplateResult => html`<p class="workbench__hint">${text}</p>`;

const none = hint('–');

type Level = Standard['levelScheme']['levels'][number];

/** The number that a level is called by; empty where it has a name only. */
const numberOf = ({ label }: Level): string => /\bLevel (\d)/i.exec(label)?.[1] ?? '';

const level = ({ label, description, statutory }: Level): TemplateResult =>
  html`<div class=${statutory ? 'differs__statutory' : 'differs__early'}>
    <p class="workbench__op">${label}</p>
    ${description ? html`<p>${description}</p>` : nothing}
    <p class="workbench__hint">${statutory ? 'Children’s social care' : 'Below social care'}</p>
  </div>`;

const numbers = [...new Set(standards.flatMap(({ levelScheme }) => levelScheme.levels.map(numberOf)))].sort();

export const Levels: StoryObj = {
  name: 'Levels of need',
  render: () =>
    page(
      'Levels of need',
      'The same number means different things: Level 3 is early help in one authority and a social worker in another. A record keeps the scheme with the code, and no level is ever translated.',
      html`${compared(
        'Levels of need',
        numbers.map((number) => ({
          head: number === '' ? 'By name' : `Level ${number}`,
          cell: ({ levelScheme }) => {
            const found = levelScheme.levels.filter((one) => numberOf(one) === number);
            return found.length > 0 ? html`${found.map(level)}` : none;
          },
        })),
      )}${compared('Schemes', [
        { head: 'Scheme', cell: ({ levelScheme: { id, source } }) => html`<code>${id}</code>${hint(source)}` },
      ])}`,
    ),
};

const MODELS = {
  consent: 'Consent: nothing goes on without it',
  'agreement-and-notice': 'Agreement to support; sharing is told by notice',
  inform: 'Told, not asked',
} as const;

const years = (age: number | undefined): Cell => (age === undefined ? none : `${age} years`);

export const Consent: StoryObj = {
  render: () =>
    page(
      'Consent',
      'Who is asked or told, from what age, and what happens when the answer is no.',
      compared('Consent', [
        { head: 'Model', cell: ({ consent }) => (consent ? html`<strong>${MODELS[consent.model]}</strong>` : none) },
        { head: 'Who is asked', cell: ({ consent }) => consent?.whoIsAsked ?? none },
        { head: 'Decides alone from', cell: ({ consent }) => years(consent?.ages?.presumedCompetent) },
        { head: 'May decide from', cell: ({ consent }) => years(consent?.ages?.mayBeCompetent) },
        { head: 'About ages', cell: ({ consent }) => consent?.ages?.note ?? none },
        { head: 'Signatures at the least', cell: ({ consent }) => String(consent?.minimumSignatures ?? '–') },
        { head: 'If the answer is no', cell: ({ consent }) => consent?.refusal ?? none },
        { head: 'On paper, it says', cell: ({ consent }) => consent?.paperDeclaration ?? none },
        { head: 'Source', cell: ({ consent }) => hint(consent?.source ?? '–') },
      ]),
    ),
};

const sentence = (phrase = ''): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

export const TimeLimits: StoryObj = {
  name: 'Time limits that forms check',
  render: () =>
    page(
      'Time limits that forms check',
      'Each question that some authority sets a limit on. A dash: there is none.',
      html`${[...new Set(timeLimits.map(({ form }) => form))].map(
        (form) =>
          html`<h3>${form}</h3>
            ${compared(
              `Time limits: ${form}`,
              timeLimits
                .filter((limit) => limit.form === form)
                .map(({ question, id, limits }) => ({
                  head: html`${question}<span class="workbench__id">${id}</span>`,
                  cell: ({ authority }) => sentence(limits[authority]) || none,
                })),
            )}`,
      )}`,
    ),
};

export const Timescales: StoryObj = {
  name: 'Time limits as the guidance states them',
  render: () =>
    page(
      'Time limits as the guidance states them',
      'In each authority’s own words, with the clause.',
      compared('Time limits', [
        {
          head: 'In its own words',
          cell: ({ timescales }) =>
            timescales.length === 0
              ? none
              : html`<ul class="workbench__changes">
                  ${timescales.map(
                    ({ what, limit, source }) =>
                      html`<li>
                        <p class="workbench__op">${what}</p>
                        <p>${limit}</p>
                        ${hint(source)}
                      </li>`,
                  )}
                </ul>`,
        },
      ]),
    ),
};

export const Smart: StoryObj = {
  name: 'What SMART stands for',
  render: () =>
    page(
      'What SMART stands for',
      'The letters are the same, the words are not, and neither is what is asked of an action.',
      compared('SMART', [
        ...[0, 1, 2, 3, 4].map((at) => ({
          head: html`<strong>${standards[0]?.smart[at]?.letter}</strong>`,
          cell: ({ smart }: Standard): Cell =>
            smart[at]
              ? html`<p class="workbench__op">${smart[at].word}</p>
                  <p>${smart[at].question}</p>`
              : none,
        })),
        {
          head: 'Source',
          cell: ({ smart }: Standard): Cell => html`${[...new Set(smart.map(({ source }) => source))].map(hint)}`,
        },
      ]),
    ),
};

export const Terms: StoryObj = {
  name: 'What things are called',
  render: () =>
    page(
      'What things are called',
      'Terms that an authority puts in place of the national words, in every question, hint and document.',
      compared(
        'Terms',
        Object.entries(nationalTerms)
          .filter(([term]) => standards.some(({ terms }) => terms[term] !== undefined))
          .map(([term, words]) => ({
            head: html`<code>{${term}}</code>`,
            cell: ({ terms }) => (terms[term] && terms[term] !== words ? html`<strong>${terms[term]}</strong>` : words),
          })),
      ),
    ),
};

const decisions = standards
  .flatMap(({ name, decisions: made }) => made.map((decision) => ({ name, ...decision })))
  .sort((one, other) => one.number - other.number);

export const Decisions: StoryObj = {
  name: 'Contradictions, and how they were decided',
  render: () =>
    page(
      'Contradictions, and how they were decided',
      'Where guidance contradicts itself or leaves a gap: which reading the form follows, why, and what else is said.',
      html`<div class="workbench__stacks">
        ${scrollingTable(
          'Decisions',
          html`<thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">What the form does</th>
                <th scope="col">Why</th>
                <th scope="col">What else is said</th>
              </tr>
            </thead>
            <tbody>
              ${decisions.map(
                ({ number, name, question, chosen, why, source, also }) =>
                  html`<tr>
                    <th scope="row">
                      <p>${number}. ${question}</p>
                      ${hint(name)}
                    </th>
                    <td data-head="What the form does">
                      <p class="workbench__op">${chosen}</p>
                      ${hint(source)}
                    </td>
                    <td data-head="Why">${why}</td>
                    <td data-head="What else is said">
                      ${also.map(
                        ({ says, source: where }) =>
                          html`<p>${says}</p>
                            ${hint(where)}`,
                      )}
                    </td>
                  </tr>`,
              )}
            </tbody>`,
        )}
      </div>`,
    ),
};

export const Retention: StoryObj = {
  name: 'How long records are kept',
  tags: ['!test'],
  render: () =>
    page(
      'How long records are kept',
      'In each authority’s own words; nothing where its guidance says nothing.',
      compared('Retention', [
        {
          head: 'Records',
          cell: ({ retention }) => (retention.length > 0 ? html`${retention.map((one) => html`<p>${one}</p>`)}` : none),
        },
      ]),
    ),
};
