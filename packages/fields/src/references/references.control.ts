import type { TemplateResult } from 'lit';
import { CheckboxesElement } from '../checkboxes.control.js';
import type { Option } from '../option.js';
import { ownRow, renderEmptyList, rowOptions } from '../reference/list-rows.control.js';
import { referencesField } from './references.field.js';

/** `kin-references-field`: any rows of another list, by their names. */
export class ReferencesFieldElement extends CheckboxesElement {
  protected override readonly type = referencesField;

  protected override get options(): Option[] {
    return rowOptions(this.state, this.handle);
  }

  protected override strayWords(code: string): string {
    const own = ownRow(this.state, this.handle);
    return own?.id === code ? own.name : this.handle.word('no-longer-listed');
  }

  protected override renderControl(): TemplateResult {
    const nothingToChoose = this.options.length === 0 && this.state.value === undefined;
    return nothingToChoose ? this.renderFieldset(renderEmptyList(this.state, this.handle)) : super.renderControl();
  }
}
