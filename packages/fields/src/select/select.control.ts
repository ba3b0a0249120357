import { fieldStyles, selectStyles } from '@kinform/elements';
import type { TemplateResult } from 'lit';
import { AnswerElement } from '../answer.control.js';
import { optionsOf } from '../option.js';
import { plainText } from '../printed-text.js';
import { renderSelect } from '../select-box.control.js';
import { selectField } from './select.field.js';

/** `kin-select-field`: a native select, for lists too long to show at once. */
export class SelectFieldElement extends AnswerElement {
  static override styles = [fieldStyles, selectStyles];

  protected override readonly type = selectField;

  protected override renderControl(): TemplateResult {
    const { schema, text, value } = this.state;
    const options = optionsOf(schema.enum, text);
    const chosen = plainText(value);
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
        stray: onList ? undefined : this.handle.word('kept-answer', { answer: chosen }),
        choose: (code) => this.answer(options.find((option) => option.code === code)?.value),
      }),
    );
  }
}
