import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FormStore } from '../form-store.js';
import type { RemovedRow } from '../list-answers.js';

/** Says which row was removed, with a button that puts it back. */
export function renderRemovedRow(store: FormStore, removed: RemovedRow, undo: () => void): TemplateResult {
  return html`<div class="kin-undo kin-screen-only">
    <p class="govuk-body">${store.word('row-removed', { row: removed.name })}</p>
    <button
      type="button"
      class="govuk-button govuk-button--secondary"
      aria-label=${store.word('undo-row', { row: removed.name })}
      @click=${undo}
    >
      ${store.word('undo')}
    </button>
  </div>`;
}
