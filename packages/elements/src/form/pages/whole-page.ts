import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../section/heading.js';
import { formText } from '../../words/form-text.js';
import type { Section } from '../sections.js';
import type { PageView } from './page.js';
import { renderFinish } from './check-page.js';
import { renderErrors } from './furniture.js';

function renderPart({ session, headingLevel }: PageView, section: Section): TemplateResult {
  const hint = session.hint(section);
  return html`<div class="kin-whole">
    ${heading(headingLevel + 1, 'govuk-heading-m', session.title(section))}
    ${hint ? html`<p class="govuk-body">${hint}</p>` : nothing}
    <kin-section
      .section=${section}
      .handle=${session.store}
      .locale=${session.locale}
      heading-level=${headingLevel + 2}
    ></kin-section>
  </div>`;
}

/** Every section on one page; what is far from the window is not drawn until it comes near. */
export function renderWholePage(view: PageView): TemplateResult {
  const { session, headingLevel } = view;
  const text = formText(session.form, session.locale);
  return html`<div class="kin-page">
    ${renderErrors(view)}${heading(headingLevel, 'govuk-heading-l', text.title, 'page-heading')}
    ${text.description ? html`<p class="govuk-body">${text.description}</p>` : nothing}
    ${repeat(
      session.sections,
      ({ name }) => name,
      (section) => renderPart(view, section),
    )}
    ${renderFinish(view)}
  </div>`;
}
