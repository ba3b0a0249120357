import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageView } from './page.js';

const STATE_WORDS = { unsaved: 'unsaved', saving: 'saving', saved: 'saved', failed: 'save-failed' } as const;

/** The error summary of a page; nothing while it has no errors to show. */
export function renderErrors({ errors, session }: PageView, heading = 'there-is-a-problem'): TemplateResult {
  return html`<kin-error-summary .heading=${session.store.word(heading)} .lines=${errors}></kin-error-summary>`;
}

/** Where the answers stand, and the way to save them. */
export function renderSaveState({ saveState, session }: PageView): TemplateResult | typeof nothing {
  if (saveState === 'clean') return nothing;
  return html`<kin-save-state
    .state=${saveState}
    .words=${session.store.word(STATE_WORDS[saveState])}
  ></kin-save-state>`;
}

/** The way back to the task list. */
export function renderBack({ go, session }: PageView): TemplateResult {
  return html`<button type="button" class="govuk-link kin-link kin-back" @click=${() => go({ kind: 'tasks' })}>
    ${session.store.word('back-to-tasks')}
  </button>`;
}

/** "Save and come back later". */
export function renderExit({ exit, session }: PageView): TemplateResult {
  return html`<button type="button" class="govuk-button govuk-button--secondary" @click=${exit}>
    ${session.store.word('save-and-exit')}
  </button>`;
}
