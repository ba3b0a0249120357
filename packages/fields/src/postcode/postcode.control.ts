import { TypedElement, type BoxKind } from '../typed.control.js';
import { postcodeField } from './postcode.field.js';

/** `kin-postcode-field`: a postcode in any case, spacing and punctuation. */
export class PostcodeFieldElement extends TypedElement {
  protected override readonly type = postcodeField;

  protected override get box(): BoxKind {
    return { type: 'text', inputmode: 'text', autocapitalize: 'characters', look: 'govuk-input--width-10' };
  }
}
