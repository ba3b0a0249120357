import { TypedElement, type BoxKind } from '../typed.control.js';
import { emailField } from './email.field.js';

/** `kin-email-field`: brings up the keyboard with the @ sign; the browser's own check stays off. */
export class EmailFieldElement extends TypedElement {
  protected override readonly type = emailField;

  protected override get box(): BoxKind {
    return { type: 'text', inputmode: 'email', autocapitalize: 'off', look: '' };
  }
}
