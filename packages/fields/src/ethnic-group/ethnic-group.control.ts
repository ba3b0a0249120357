import { fieldStyles, radiosStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { optionWords } from '../choice/option-words.js';
import { clearStyles } from '../clear.styles.js';
import { optionsOf, type Option } from '../option.js';
import { plainText } from '../printed-text.js';
import { RadiosElement } from '../radios.control.js';
import { ethnicGroupField } from './ethnic-group.field.js';
import { broadGroups, groupOfAnswer, type BroadGroup } from './option-groups.js';

/**
 * `kin-ethnic-group-field`: the broad group, and under the chosen one its details (GOV.UK, Equality information). The
 * second step opens in place, as GOV.UK's conditional radios do, so that nobody has to go to another page.
 */
export class EthnicGroupFieldElement extends RadiosElement {
  static override styles = [fieldStyles, radiosStyles, clearStyles];

  protected override readonly type = ethnicGroupField;

  protected override get options(): Option[] {
    const { schema, text } = this.state;
    const codes = broadGroups(schema).flatMap((group) => [group.code, ...group.codes]);
    return optionsOf([...new Set(codes)], text);
  }

  protected override renderRadios(): TemplateResult {
    const { schema, value } = this.state;
    const chosen = groupOfAnswer(schema, plainText(value));
    return html`<div class="govuk-radios">
      ${broadGroups(schema).map((group) => this.#renderGroup(group, group.code === chosen?.code))}
    </div>`;
  }

  #renderGroup(group: BroadGroup, open: boolean): TemplateResult {
    // Choosing the group again keeps the detail that is already chosen under it.
    const choose = (): void => (open ? undefined : this.answer(group.code));
    return html`
      ${this.#renderRadio(group.code, 'group', open, choose)}
      ${open && group.codes.length > 0 ? this.#renderDetails(group) : nothing}
    `;
  }

  #renderDetails(group: BroadGroup): TemplateResult {
    const words = optionWords(group.code, { text: this.state.text });
    return html`<div class="govuk-radios__conditional">
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">${this.handle.word('detail-of-group', { group: words })}</legend>
        <div class="govuk-radios">
          ${group.codes.map((code) =>
            this.#renderRadio(code, 'detail', this.state.value === code, () => this.answer(code)),
          )}
        </div>
      </fieldset>
    </div>`;
  }

  #renderRadio(code: string, step: 'group' | 'detail', chosen: boolean, choose: () => void): TemplateResult {
    const id = this.partId(`${step}-${code}`);
    return html`<div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id=${id}
        type="radio"
        autocomplete="off"
        name=${this.partId(step)}
        value=${code}
        .checked=${live(chosen)}
        @change=${choose}
      />
      <label class="govuk-label govuk-radios__label" for=${id}> ${optionWords(code, { text: this.state.text })} </label>
    </div>`;
  }
}
