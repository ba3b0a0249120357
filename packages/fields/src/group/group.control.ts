import { FieldElement, fieldStyles, type QuestionElement } from '@kinform/elements';
import type { FormSchema } from '@kinform/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLegend } from '../legend.control.js';
import { groupStyles } from './group.styles.js';
import { renderQuestions, focusQuestion } from '../questions.control.js';

/** `kin-group-field`: questions that belong together in one fieldset, under its legend as a heading. */
export class GroupFieldElement extends FieldElement {
  static override styles = [fieldStyles, groupStyles];

  override async focusControl(pointer?: string): Promise<void> {
    const inside = pointer === this.state.pointer ? undefined : pointer;
    await focusQuestion(this.renderRoot.querySelectorAll<QuestionElement>('kin-question'), inside);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    const { schema, pointer, text } = this.state;
    const body = html`${this.renderHint()}${this.renderFindings()}${this.renderParts(schema, pointer)}`;
    if (text.label === '') return html`<div class="kin-group">${body}</div>`;
    return html`<fieldset class="govuk-fieldset kin-group" aria-describedby=${this.describedBy()}>
      ${renderLegend(this.state, this.#look, this.partId('heading'))}${body}
    </fieldset>`;
  }

  /** The questions inside. */
  protected renderParts(schema: FormSchema, pointer: string): unknown {
    return renderQuestions(schema, pointer, this.handle);
  }

  /** A group inside a row or another group has a smaller heading than what is around it. */
  get #look(): string {
    return this.state.pointer.split('/').length > 2 ? 'kin-group__inner' : 'govuk-fieldset__legend--m';
  }
}
