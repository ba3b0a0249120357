import type { Json } from '@kinform/engine';
import { TypedElement, type BoxKind } from '../typed.control.js';
import { formatNhsNumber, nhsNumberField } from './nhs-number.field.js';

/** `kin-nhs-number-field`: accepts spaces and shows the number 3-3-4 once it is complete. */
export class NhsNumberFieldElement extends TypedElement {
  protected override readonly type = nhsNumberField;

  protected override get box(): BoxKind {
    const look = 'govuk-input--width-10 govuk-input--extra-letter-spacing';
    return { type: 'text', inputmode: 'numeric', autocapitalize: 'off', look };
  }

  protected override boxText(value: Json | undefined): string {
    return value === undefined ? '' : formatNhsNumber(value);
  }
}
