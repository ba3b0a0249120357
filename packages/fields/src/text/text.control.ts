import { nothing } from 'lit';
import { TypedElement, type BoxKind } from '../typed.control.js';
import { textField } from './text.field.js';

/** `kin-text-field`: one line of text. No spelling marks: most one-line answers are names of people and places. */
export class TextFieldElement extends TypedElement {
  protected override readonly type = textField;

  protected override get box(): BoxKind {
    return { type: 'text', inputmode: 'text', autocapitalize: 'sentences', look: lookFor(this.state.schema.maxLength) };
  }

  protected override get direction(): 'auto' | typeof nothing {
    // An empty box has no direction of its own: it follows the page.
    return this.state.value === undefined ? nothing : 'auto';
  }
}

/** A box as wide as what goes in it, as GOV.UK sizes inputs; wide where that is unknown. */
function lookFor(maxLength = Infinity): string {
  const width = [5, 10, 20].find((most) => maxLength <= most);
  return width === undefined ? '' : `govuk-input--width-${width}`;
}
