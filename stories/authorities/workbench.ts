import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { scrollingTable } from '../foundations/scrolling-table.js';
import { changeList } from './change-list.js';
import type { Asked, ChangedQuestion, ChangedSection, FormChanges, ShownChange } from 'virtual:changes';
import './authorities.css';
import '../foundations/foundations.css';

/** How a workbench is laid out. */
export interface Bench {
  changedOnly: boolean;
  /** Whether all sections are open; otherwise each opens at its title. */
  allOpen: boolean;
}

const isChanged = ({ changes, national, within }: ChangedQuestion): boolean =>
  changes.length > 0 || !national || within !== undefined;

const changesOf = ({ changes, questions }: ChangedSection): number =>
  changes.length + questions.reduce((sum, question) => sum + question.changes.length, 0);

const counted = (many: number, one: string): string => `${many} ${one}${many === 1 ? '' : 's'}`;

/** What an authority or profile changes in a form, section by section, beside the national words. */
export function workbench(form: FormChanges, bench: Bench): TemplateResult {
  const { ownerName, title, version, overlayVersion, writtenFor, count, whole, notLanded, sections } = form;
  const shown = bench.changedOnly ? sections.filter((section) => changesOf(section) > 0) : sections;
  const other = writtenFor === version ? '' : `, written for version ${writtenFor} of the form`;
  return html`<div class="workbench">
    <h2>${ownerName}: ${title}</h2>
    <p>Version ${version} of the form. Overlay ${overlayVersion}${other} makes ${counted(count, 'change')}.</p>
    ${
      notLanded.length === 0
        ? nothing
        : html`<section class="workbench__lost">
            <h3>${counted(notLanded.length, 'change')} did not land</h3>
            ${changeList(notLanded, true)}
          </section>`
    }
    ${
      whole.length === 0
        ? nothing
        : html`<h3>The form as a whole</h3>
            ${changeList(whole, true)}`
    }
    ${shown.map((section) => sectionOf(section, ownerName, bench))}
  </div>`;
}

function sectionOf(section: ChangedSection, ownerName: string, { changedOnly, allOpen }: Bench): TemplateResult {
  const { title, national, changes, questions } = section;
  const rows = changedOnly ? questions.filter(isChanged) : questions;
  return html`<details class="workbench__section" ?open=${allOpen}>
    <summary>
      <h3>${title}</h3>
      <span class="workbench__hint">${counted(changesOf(section), 'change')}</span>
    </summary>
    ${national === undefined ? nothing : html`<p>The national form calls it “${national}”.</p>`}
    ${changes.length > 0 ? changeList(changes) : nothing}
    ${
      rows.length > 0
        ? html`<div class="workbench__stacks">${scrollingTable(`Changes in ${title}`, table(rows, ownerName))}</div>`
        : nothing
    }
  </details>`;
}

const table = (questions: readonly ChangedQuestion[], ownerName: string): TemplateResult =>
  html`<thead>
      <tr>
        <th scope="col">National form</th>
        <th scope="col">${ownerName}</th>
        <th scope="col">What changed, why, on whose authority</th>
      </tr>
    </thead>
    <tbody>
      ${questions.map((question) => row(question, ownerName))}
    </tbody>`;

function row(question: ChangedQuestion, ownerName: string): TemplateResult {
  const { id, national, own, changes, within } = question;
  const same = JSON.stringify(national) === JSON.stringify(own);
  return html`<tr>
    <td data-head="National form">${asked(national, own)}<span class="workbench__id">${id}</span></td>
    <td data-head=${ownerName}>
      <div class=${isChanged(question) ? 'workbench__changed' : ''}>
        ${same ? html`<p class="workbench__hint">The same words</p>` : asked(own, national)}
      </div>
    </td>
    <td data-head="What changed">
      ${within && changes.length === 0 ? html`<p class="workbench__hint">Added with “${within}”</p>` : nothing}
      ${changes.length > 0 ? changeList(besideWords(question)) : nothing}
    </td>
  </tr>`;
}

/** The changes without before and after of words and choices that stand in the columns beside them. */
function besideWords({ national, own, changes }: ChangedQuestion): ShownChange[] {
  const columns: Record<string, [string | undefined, string | undefined]> = {
    relabel: [national?.label, own?.label],
    hint: [national?.hint, own?.hint],
    options: [national?.choices.join('; '), own?.choices.join('; ')],
    vocabulary: [national?.choices.join('; '), own?.choices.join('; ')],
  };
  return changes.map(({ before, after, ...change }) => {
    const [then, now] = columns[change.op] ?? [];
    const isBeside = change.op in columns && before === then && after === now;
    return isBeside ? change : { ...change, ...(before ? { before } : {}), ...(after ? { after } : {}) };
  });
}

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
