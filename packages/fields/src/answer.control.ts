import { FieldElement } from '@kinform/elements';
import { nothing, type TemplateResult } from 'lit';
import { answerLines } from './answer-lines.js';
import type { FieldType } from './field-type.js';
import { printContextOf } from './print-context.js';

/** Base of every control of Kinform: asks while the form is edited, reads the answer back in every other mode. */
export abstract class AnswerElement extends FieldElement {
  /** The pure half. */
  protected abstract readonly type: FieldType;

  /** The native controls with their label, hint and findings. */
  protected abstract renderControl(): TemplateResult;

  override focusControl(_pointer?: string): void {
    this.renderRoot.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    return this.editable ? this.renderControl() : this.renderAnswer(this.answerInWords());
  }

  /** The answer as a person reads it. */
  protected answerInWords(): string {
    const { value } = this.state;
    const words = value === undefined ? '' : answerLines(this.type, value, printContextOf(this.state, this.handle));
    return words === '' ? this.handle.word('not-answered') : words;
  }
}
