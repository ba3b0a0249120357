import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../section/heading.js';
import type { Section } from '../sections.js';
import type { PageView } from './page.js';
import { renderBack, renderErrors, renderExit, renderSaveState } from './furniture.js';

/** One section with its questions. */
export function renderSectionPage(view: PageView, section: Section): TemplateResult {
  const { session, headingLevel } = view;
  const { store, sections } = session;
  const number = sections.findIndex(({ name }) => name === section.name) + 1;
  const hint = session.hint(section);
  return html`<div class="kin-page">
    ${renderBack(view)}${renderErrors(view)}
    <span class="govuk-caption-l">${store.word('section-of', { number, total: sections.length })}</span>
    ${heading(headingLevel, 'govuk-heading-l', session.title(section), 'page-heading')}
    ${hint ? html`<p class="govuk-body">${hint}</p>` : nothing}
    <kin-section
      .section=${section}
      .handle=${store}
      .locale=${session.locale}
      heading-level=${headingLevel + 1}
    ></kin-section>
    <div class="govuk-button-group kin-screen-only">
      <button type="button" class="govuk-button" @click=${view.finishSection}>
        ${store.word('save-and-continue')}
      </button>
      ${renderExit(view)}
    </div>
    ${renderSaveState(view)}
  </div>`;
}
