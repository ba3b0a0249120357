import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../section/heading.js';
import type { PageView } from './page.js';
import { renderBack, renderErrors, renderExit, renderSaveState } from './furniture.js';

function renderAdvice({ session, headingLevel }: PageView): TemplateResult | typeof nothing {
  const { advice, store } = session;
  if (advice.length === 0) return nothing;
  return html`${heading(headingLevel + 1, 'govuk-heading-m', store.word('advice-heading'))}
    <ul class="govuk-list govuk-list--bullet">
      ${advice.map(({ message }) => html`<li>${message}</li>`)}
    </ul>`;
}

/** What follows the questions: warnings to explain, advice, and the button that makes the record final. */
export function renderFinish(view: PageView): TemplateResult {
  const { session, headingLevel } = view;
  const { store } = session;
  return html`<kin-warnings
      .lines=${session.warningLines}
      .handle=${store}
      heading-level=${headingLevel + 1}
    ></kin-warnings>
    ${renderAdvice(view)}${heading(headingLevel + 1, 'govuk-heading-m', store.word('submit-heading'))}
    <p class="govuk-body">${store.word('submit-intro')}</p>
    <div class="govuk-button-group kin-screen-only">
      <button type="button" class="govuk-button" @click=${view.submit}>${store.word('submit')}</button>
      ${renderExit(view)}
    </div>
    ${renderSaveState(view)}`;
}

/** Check-your-answers: all answers in words with ways to change them, then the end. */
export function renderCheckPage(view: PageView): TemplateResult {
  const { session, headingLevel } = view;
  return html`<div class="kin-page kin-page--wide">
    ${renderBack(view)}${renderErrors(view, 'submit-blocked')}
    ${heading(headingLevel, 'govuk-heading-l', session.store.word('check-answers-before'), 'page-heading')}
    <kin-check-answers
      .sections=${session.sections}
      .handle=${session.store}
      .answers=${session.store.answers}
      .locale=${session.locale}
      changeable
      heading-level=${headingLevel + 1}
    ></kin-check-answers>
    ${renderFinish(view)}
  </div>`;
}
