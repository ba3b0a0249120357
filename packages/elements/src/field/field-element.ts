import { LitElement, html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import type { Json } from '@kinform/engine';
import { fieldStyles } from '../styles/field-styles.js';
import type { FieldState, FormHandle, ShownFinding } from './field-state.js';
import { answerWords } from './answer-words.js';

/**
 * Base of every field type's control. Label, hint, control and error live in this element's one shadow root, around
 * native controls. The form sets `state` and `handle`; the field calls `answer` with what the person gave.
 *
 * A field with one native control draws it with `id=${this.controlId}` and `aria-describedby=${this.describedBy}` and
 * returns `this.renderField(control)`; a field with several returns `this.renderFieldset(controls)`. In modes other
 * than `edit` it returns `this.renderAnswer()`.
 */
export abstract class FieldElement extends LitElement {
  static override properties = { state: { attribute: false }, handle: { attribute: false } };
  static override styles: CSSResultGroup = fieldStyles;

  declare state: FieldState;
  declare handle: FormHandle;

  /** Puts focus on the control that answers; with a pointer below this field's, on that part. */
  abstract focusControl(pointer?: string): void | Promise<void>;

  /** Draws what has changed here and in every field below at once, not when the browser comes to it: before printing. */
  drawNow(): void {
    this.performUpdate();
    const inside = this.renderRoot.querySelectorAll('kin-question > *');
    for (const field of inside) if (field instanceof FieldElement) field.drawNow();
  }

  /** Gives the answer to the form; undefined clears it. */
  protected answer(value: Json | undefined): void {
    this.handle.write(this.state.pointer, value);
  }

  /** Whether the answer can be changed here. */
  protected get editable(): boolean {
    return this.state.mode === 'edit';
  }

  /** Id of the native control, and what the label points to. */
  protected get controlId(): string {
    return this.partId('control');
  }

  /** Id of one part of this field, unique on the page: `partId('day')`. */
  protected partId(part: string): string {
    return `${this.state.id}-${part}`;
  }

  /** Value of `aria-describedby`: the hint and the findings that are shown, then ids of the field's own. */
  protected describedBy(...own: string[]): string | typeof nothing {
    const ids = [...own];
    if (this.state.findings.length > 0) ids.unshift(this.partId('findings'));
    if (this.state.text.hint) ids.unshift(this.partId('hint'));
    return ids.length > 0 ? ids.join(' ') : nothing;
  }

  /** Error findings that are shown now. */
  protected get errors(): ShownFinding[] {
    return this.state.findings.filter((finding) => finding.severity === 'error');
  }

  /** Value of `aria-invalid`. */
  protected get invalid(): 'true' | typeof nothing {
    return this.errors.length > 0 ? 'true' : nothing;
  }

  /** A control's class with its error variant where an error is shown: `govuk-input govuk-input--error`. */
  protected controlClass(base: string, more = ''): string {
    return [base, this.errors.length > 0 ? `${base}--error` : '', more].filter(Boolean).join(' ');
  }

  /** The question, marked as optional where it is. */
  protected renderQuestion(): TemplateResult {
    const { text, required } = this.state;
    const optional = required || !this.editable ? nothing : html` <span class="kin-optional">${this.optional}</span>`;
    return html`${text.label}${optional}`;
  }

  /** One native control with its label, hint and findings. */
  protected renderField(control: unknown): TemplateResult {
    return html`<div class=${this.groupClass}>
      <label class="govuk-label govuk-label--s" for=${this.controlId}>${this.renderQuestion()}</label>
      ${this.renderHint()}${this.renderFindings()}${control}
    </div>`;
  }

  /** Several native controls that answer one question, with its legend, hint and findings. */
  protected renderFieldset(controls: unknown): TemplateResult {
    return html`<div class=${this.groupClass}>
      <fieldset class="govuk-fieldset" aria-describedby=${this.describedBy()}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${this.renderQuestion()}</legend>
        ${this.renderHint()}${this.renderFindings()}${controls}
      </fieldset>
    </div>`;
  }

  /** The answer in words with its question, for reading; `words` where the field says it better than the schema does. */
  protected renderAnswer(words?: unknown): TemplateResult {
    return html`<div class=${this.groupClass}>
      <p class="govuk-label govuk-label--s">${this.state.text.label}</p>
      ${this.renderFindings()}
      <p class="kin-answer"><span class="kin-words">${words ?? answerWords(this.state, this.handle)}</span></p>
    </div>`;
  }

  /** The hint, or nothing. */
  protected renderHint(): TemplateResult | typeof nothing {
    const { hint } = this.state.text;
    return hint ? html`<div class="govuk-hint" id=${this.partId('hint')}>${hint}</div>` : nothing;
  }

  /** Every finding that is shown now: errors first, then warnings, then advice. */
  protected renderFindings(): TemplateResult | typeof nothing {
    const { findings } = this.state;
    if (findings.length === 0) return nothing;
    return html`<div id=${this.partId('findings')}>${findings.map((finding) => this.renderFinding(finding))}</div>`;
  }

  private renderFinding({ severity, message, hint, evidence = [] }: ShownFinding): TemplateResult {
    // An error that repeats the field's own hint says less, not more.
    const said = hint && !(severity === 'error' && this.state.text.hint) ? [...evidence, hint] : evidence;
    const detail = said.map((one) => html`<span class="kin-finding__hint">${one}</span>`);
    if (severity === 'error') {
      return html`<p class="govuk-error-message">
        <span class="govuk-visually-hidden">${this.handle.word('error-prefix')}</span> ${message}${detail}
      </p>`;
    }
    return html`<p class="kin-notice kin-notice--${severity}">
      <span class="kin-notice__kind">${this.handle.word(`${severity}-prefix`)}</span> ${message}${detail}
    </p>`;
  }

  private get groupClass(): string {
    return `govuk-form-group${this.errors.length > 0 ? ' govuk-form-group--error' : ''}`;
  }

  private get optional(): string {
    return this.handle.word('optional');
  }
}
