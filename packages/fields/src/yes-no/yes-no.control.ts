import type { Option } from '../option.js';
import { RadiosElement } from '../radios.control.js';
import { yesNoField } from './yes-no.field.js';

/** `kin-yes-no-field`: two radios, side by side where there is room (GOV.UK, Radios). */
export class YesNoFieldElement extends RadiosElement {
  protected override readonly type = yesNoField;

  protected override get options(): Option[] {
    const { options, optionHints } = this.state.text;
    return [true, false].map((value) => {
      const code = String(value);
      const words = options?.[code] ?? this.handle.word(value ? 'yes' : 'no');
      return { code, value, words, hint: optionHints?.[code] };
    });
  }

  protected override get look(): string {
    return this.options.some(({ hint }) => hint) ? '' : 'govuk-radios--inline';
  }
}
