import { checkboxesStyles, fieldStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnswerElement } from './answer.control.js';
import { chosenCodes, standsAlone, toggled } from './choices/chosen-codes.js';
import { clearStyles } from './clear.styles.js';
import type { Option } from './option.js';

/** Base of every field type whose answer is any of several options: native checkboxes in one fieldset. */
export abstract class CheckboxesElement extends AnswerElement {
  static override styles = [fieldStyles, checkboxesStyles, clearStyles];

  /** What can be ticked. */
  protected abstract get options(): Option[];

  /** Words of a kept code that is not among the options. */
  protected abstract strayWords(code: string): string;

  protected override renderControl(): TemplateResult {
    const chosen = chosenCodes(this.state.value);
    const listed = this.options;
    const strays = chosen.filter((code) => !listed.some((option) => option.code === code));
    // A kept code that is no longer offered stays in sight, so that it can be taken off the answer.
    const kept = strays.map((code) => ({ code, value: code, words: this.strayWords(code) }));
    const options = [...listed, ...kept];
    const order = options.map(({ code }) => code);
    const firstAlone = order.findIndex(standsAlone);
    return this.renderFieldset(
      html`<div class="govuk-checkboxes">
        ${repeat(
          options,
          ({ code }) => code,
          (option, index) => html`
            ${
              index === firstAlone && index > 0
                ? html`<div class="govuk-checkboxes__divider">${this.handle.word('or')}</div>`
                : nothing
            }
            ${this.#renderOption(option, chosen, order)}
          `,
        )}
      </div>`,
    );
  }

  #renderOption({ code, words, hint }: Option, chosen: string[], order: string[]): TemplateResult {
    const id = this.partId(`option-${code}`);
    const toggle = (event: Event): void => {
      const { checked } = event.target as HTMLInputElement;
      this.answer(toggled(chosenCodes(this.state.value), code, checked, order));
    };
    return html`<div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id=${id}
        type="checkbox"
        autocomplete="off"
        value=${code}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .checked=${live(chosen.includes(code))}
        @change=${toggle}
      />
      <label class="govuk-label govuk-checkboxes__label" for=${id}>${words}</label>
      ${hint ? html`<div class="govuk-hint govuk-checkboxes__hint" id="${id}-hint">${hint}</div>` : nothing}
    </div>`;
  }
}
