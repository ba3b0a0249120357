import { fieldStyles, radiosStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { AnswerElement } from './answer.control.js';
import { clearStyles } from './clear.styles.js';
import type { Option } from './option.js';
import { plainText } from './printed-text.js';
import { sameAnswer } from './typed-box.js';

/** Base of every field type whose answer is one of a few options in sight: native radios in one fieldset. */
export abstract class RadiosElement extends AnswerElement {
  static override styles = [fieldStyles, radiosStyles, clearStyles];

  /** What can be chosen. */
  protected abstract get options(): Option[];

  /** Class beside `govuk-radios`. */
  protected get look(): string {
    return '';
  }

  override focusControl(): void {
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    (radios.find((radio) => radio.checked) ?? radios[0])?.focus();
  }

  protected override renderControl(): TemplateResult {
    return this.renderFieldset(html`${this.renderRadios(this.options, this.look)}${this.renderBelow()}`);
  }

  /** The options; whatever the answer is, no more than one is chosen. */
  protected renderRadios(options: Option[], look: string): TemplateResult {
    return html`<div class="govuk-radios ${look}">
      ${repeat(
        options,
        ({ code }) => code,
        (option) => this.#renderOption(option),
      )}
    </div>`;
  }

  /** A kept answer that no option stands for, and the way to leave an optional question unanswered after all. */
  protected renderBelow(): TemplateResult {
    const { value, required } = this.state;
    const chosen = this.options.some((option) => this.isChosen(option));
    const stray = value !== undefined && !chosen;
    return html`
      ${stray ? html`<p class="govuk-hint kin-kept">${this.strayWords}</p>` : nothing}
      ${
        value !== undefined && !required
          ? html`<button type="button" class="kin-clear" @click=${this.#clear}>
              ${this.handle.word('clear-choice')}<span class="govuk-visually-hidden">: ${this.state.text.label}</span>
            </button>`
          : nothing
      }
    `;
  }

  /** Says that the kept answer is not on the list. */
  protected get strayWords(): string {
    return this.handle.word('kept-answer', { answer: plainText(this.state.value) });
  }

  protected isChosen(option: Option): boolean {
    return sameAnswer(option.value, this.state.value);
  }

  #renderOption(option: Option): TemplateResult {
    const id = this.partId(`option-${option.code}`);
    return html`<div class="govuk-radios__item">
      <input
        class="govuk-radios__input"
        id=${id}
        type="radio"
        autocomplete="off"
        name=${this.partId('option')}
        value=${option.code}
        aria-describedby=${option.hint ? `${id}-hint` : nothing}
        .checked=${live(this.isChosen(option))}
        @change=${() => this.answer(option.value)}
      />
      <label class="govuk-label govuk-radios__label" for=${id}>${option.words}</label>
      ${option.hint ? html`<div class="govuk-hint govuk-radios__hint" id="${id}-hint">${option.hint}</div>` : nothing}
    </div>`;
  }

  async #clear(): Promise<void> {
    this.answer(undefined);
    await this.updateComplete;
    this.focusControl();
  }
}
