import { TypedElement, type BoxKind } from '../typed.control.js';
import { upnField } from './upn.field.js';

/** `kin-upn-field`: a unique pupil number in any case and spacing. */
export class UpnFieldElement extends TypedElement {
  protected override readonly type = upnField;

  protected override get box(): BoxKind {
    const look = 'govuk-input--width-20 govuk-input--extra-letter-spacing';
    return { type: 'text', inputmode: 'text', autocapitalize: 'characters', look };
  }
}
