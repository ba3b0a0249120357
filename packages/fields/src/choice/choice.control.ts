import { optionsOf, type Option } from '../option.js';
import { RadiosElement } from '../radios.control.js';
import { choiceField } from './choice.field.js';

/** `kin-choice-field`: radios, one under the other. */
export class ChoiceFieldElement extends RadiosElement {
  protected override readonly type = choiceField;

  protected override get options(): Option[] {
    return optionsOf(this.state.schema.enum, this.state.text);
  }
}
