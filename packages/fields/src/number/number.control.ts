import { TypedElement, type BoxKind } from '../typed.control.js';
import { numberField } from './number.field.js';

/** `kin-number-field`: a text box for digits, not `type=number`, which changes what people type (GOV.UK, Text input). */
export class NumberFieldElement extends TypedElement {
  protected override readonly type = numberField;

  protected override get box(): BoxKind {
    const inputmode = this.state.schema.type === 'integer' ? 'numeric' : 'decimal';
    return { type: 'text', inputmode, autocapitalize: 'off', look: 'govuk-input--width-5' };
  }
}
