import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../section/heading.js';
import { formText } from '../../words/form-text.js';
import type { PageView } from './page.js';
import { renderExit, renderSaveState } from './furniture.js';

/** The form's front page: its sections, how far each has come, and the way to the end. */
export function renderTasksPage(view: PageView): TemplateResult {
  const { session, headingLevel } = view;
  const { store, tasks } = session;
  const text = formText(session.form, session.locale);
  const done = tasks.filter(({ state }) => state === 'completed').length;
  const check = {
    title: store.word('tasks-check'),
    hint: store.word('tasks-check-hint'),
    to: { page: 'check' },
  } as const;
  return html`<div class="kin-page">
    ${heading(headingLevel, 'govuk-heading-l', text.title, 'page-heading')}
    ${text.description ? html`<p class="govuk-body">${text.description}</p>` : nothing}
    <p class="govuk-body">${store.word('tasks-done', { done, total: tasks.length })}</p>
    <kin-task-list .tasks=${tasks}></kin-task-list>
    ${heading(headingLevel + 1, 'govuk-heading-m', store.word('submit-heading'))}
    <kin-task-list .tasks=${[check]}></kin-task-list>
    <div class="govuk-button-group kin-screen-only">${renderExit(view)}</div>
    ${renderSaveState(view)}
  </div>`;
}
