import { fieldStyles, radiosStyles, selectStyles } from '@kinform/elements';
import type { TemplateResult } from 'lit';
import { clearStyles } from '../clear.styles.js';
import type { Option } from '../option.js';
import { plainText } from '../printed-text.js';
import { RadiosElement } from '../radios.control.js';
import { renderSelect } from '../select-box.control.js';
import { ownRow, renderEmptyList, rowOptions } from './list-rows.control.js';
import { referenceField } from './reference.field.js';

/** More rows than this are offered in a select. */
const MOST_RADIOS = 7;

/** `kin-reference-field`: which row of another list, by its name; radios, or a select when there are many. */
export class ReferenceFieldElement extends RadiosElement {
  static override styles = [fieldStyles, radiosStyles, selectStyles, clearStyles];

  protected override readonly type = referenceField;

  protected override get options(): Option[] {
    return rowOptions(this.state, this.handle);
  }

  protected override get strayWords(): string {
    const own = ownRow(this.state, this.handle);
    const itself = own !== undefined && own.id === this.state.value;
    return itself ? this.handle.word('kept-answer', { answer: own.name }) : this.handle.word('reference-removed');
  }

  override focusControl(): void {
    const select = this.renderRoot.querySelector('select');
    if (select) select.focus();
    else super.focusControl();
  }

  protected override renderControl(): TemplateResult {
    const { options } = this;
    if (options.length === 0 && this.state.value === undefined) {
      return this.renderFieldset(renderEmptyList(this.state, this.handle));
    }
    return options.length > MOST_RADIOS ? this.#renderSelect(options) : super.renderControl();
  }

  #renderSelect(options: Option[]): TemplateResult {
    const chosen = plainText(this.state.value);
    const onList = chosen === '' || options.some(({ code }) => code === chosen);
    return this.renderField(
      renderSelect({
        id: this.controlId,
        look: this.controlClass('govuk-select'),
        describedBy: this.describedBy(),
        invalid: this.invalid,
        options,
        chosen,
        none: this.handle.word('choose-one'),
        stray: onList ? undefined : this.strayWords,
        choose: (code) => this.answer(code === '' ? undefined : code),
      }),
    );
  }
}
