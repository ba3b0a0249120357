import { TypedElement, type BoxKind } from '../typed.control.js';
import { telephoneField } from './telephone.field.js';

/** `kin-telephone-field`: no autofill, for the number is seldom that of the person who types it. */
export class TelephoneFieldElement extends TypedElement {
  protected override readonly type = telephoneField;

  protected override get box(): BoxKind {
    return { type: 'tel', inputmode: 'tel', autocapitalize: 'off', look: 'govuk-input--width-20' };
  }
}
