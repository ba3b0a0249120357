import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../section/heading.js';
import type { PageView } from './page.js';

/** What is seen once the host has taken the final record. */
export function renderDonePage({ session, headingLevel }: PageView): TemplateResult {
  const { store } = session;
  return html`<div class="kin-page">
    ${heading(headingLevel, 'govuk-heading-l', store.word('submitted'), 'page-heading')}
    <p class="govuk-body">${store.word('submitted-more')}</p>
  </div>`;
}
