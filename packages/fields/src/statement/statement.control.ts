import { fieldStyles, typographyStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { AnswerElement } from '../answer.control.js';
import { statementField } from './statement.field.js';
import { statementStyles } from './statement.styles.js';

/** `kin-statement-field`: words to read; asks nothing, in whatever mode. */
export class StatementFieldElement extends AnswerElement {
  static override styles = [fieldStyles, typographyStyles, statementStyles];

  protected override readonly type = statementField;

  override focusControl(): void {
    this.renderRoot.querySelector<HTMLElement>('.kin-statement')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.state ? this.renderControl() : nothing;
  }

  protected override renderControl(): TemplateResult {
    const { label, hint } = this.state.text;
    const more = (hint ?? '').split(/\n\s*\n/).filter((part) => part.trim() !== '');
    return html`<div class="govuk-form-group kin-statement" tabindex="-1">
      ${this.renderFindings()}
      <p class="govuk-body ${more.length > 0 ? 'kin-statement__first' : ''}">${label}</p>
      ${more.map((part) => html`<p class="govuk-body">${part}</p>`)}
    </div>`;
  }
}
