import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ShownChange } from 'virtual:changes';

const OPERATIONS: Record<string, string> = {
  relabel: 'Other words',
  hint: 'Other hint',
  hide: 'Not asked',
  show: 'Asked when',
  require: 'Must be answered',
  requireWhen: 'Must be answered when',
  optional: 'Need not be answered',
  message: 'Other message',
  addAfter: 'Added',
  addSection: 'Section added',
  move: 'Moved',
  options: 'Other choices',
  vocabulary: 'Other list of choices',
  deadline: 'Time limit',
  check: 'Other check',
  rule: 'Rule',
  templatePart: 'Other part of the document',
  textPack: 'Licensed words',
};

/** Changes with what was before and is after each, why, and on whose authority. */
export const changeList = (changes: readonly ShownChange[], showsTarget = false): TemplateResult =>
  html`<ul class="workbench__changes">
    ${changes.map((change) => html`<li data-change>${changeText(change, showsTarget)}</li>`)}
  </ul>`;

function changeText(change: ShownChange, showsTarget: boolean): TemplateResult {
  const { op, by, target, id, reason, source, says, note, toDo, writtenFor } = change;
  const aimedAt = showsTarget && id !== 'form';
  return html`<p class="workbench__op">${OPERATIONS[op] ?? op}${aimedAt ? `: ${target}` : nothing}</p>
    ${aimedAt ? html`<span class="workbench__id">${id}</span>` : nothing} ${beforeAndAfter(change)}
    ${says ? html`<p>It then says: “${says}”</p>` : nothing}
    <p>${reason}</p>
    <p class="workbench__hint">${by}: ${source}${writtenFor ? `. Written for version ${writtenFor}` : nothing}</p>
    ${note ? html`<p class="workbench__note">${note}</p>` : nothing}
    ${toDo ? html`<p class="workbench__note">${toDo}</p>` : nothing}`;
}

function beforeAndAfter({ op, before, after, isTemplate }: ShownChange): TemplateResult | typeof nothing {
  if (isTemplate) {
    return html`<details>
      <summary>What the part says</summary>
      ${before ? source('Before', before) : nothing} ${after ? source('After', after) : nothing}
    </details>`;
  }
  if (!after && !before) return nothing;
  if (!before) return html`<p>${after}</p>`;
  return html`<dl class="workbench__states">
    <dt>Before</dt>
    <dd>${before}</dd>
    <dt>After</dt>
    <dd>${after ?? (op === 'hint' ? 'No hint' : 'Nothing')}</dd>
  </dl>`;
}

const source = (title: string, text: string): TemplateResult =>
  html`<p class="workbench__op">${title}</p>
    <pre class="workbench__source" tabindex="0" role="region" aria-label="${title}: source of the document">
${text}</pre>`;
