import { CheckboxesElement } from '../checkboxes.control.js';
import { optionsOf, type Option } from '../option.js';
import { choicesField } from './choices.field.js';

/** `kin-choices-field`: checkboxes; an option that says "none of these" stands apart and alone (GOV.UK, Checkboxes). */
export class ChoicesFieldElement extends CheckboxesElement {
  protected override readonly type = choicesField;

  protected override get options(): Option[] {
    const { schema, text } = this.state;
    return optionsOf(schema.items?.enum ?? schema.enum, text);
  }

  protected override strayWords(code: string): string {
    return this.handle.word('kept-answer', { answer: code });
  }
}
