import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../section/heading.js';
import { formText } from '../../words/form-text.js';
import type { PageView } from './page.js';

/** The record to read; in mode `review` with what stands against it beside each answer. */
export function renderReadPage({ session, headingLevel, mode, audience }: PageView): TemplateResult {
  const { store } = session;
  const text = formText(session.form, session.locale);
  const findings = mode === 'review' ? (pointer: string) => store.state(pointer).findings : nothing;
  return html`<div class="kin-page kin-page--wide">
    ${heading(headingLevel, 'govuk-heading-l', text.title, 'page-heading')}
    <kin-check-answers
      .sections=${session.sections}
      .handle=${store}
      .answers=${store.board.all}
      .findings=${findings === nothing ? undefined : findings}
      .audience=${audience}
      .locale=${session.locale}
      heading-level=${headingLevel + 1}
    ></kin-check-answers>
  </div>`;
}
