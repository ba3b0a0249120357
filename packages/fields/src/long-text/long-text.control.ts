import { characterCountStyles, fieldStyles, hintStyles, textareaStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AnswerElement } from '../answer.control.js';
import { plainText } from '../printed-text.js';
import { TypedBox } from '../typed-box.js';
import { charactersLeft } from './characters-left.js';
import { longTextField } from './long-text.field.js';
import { longTextStyles } from './long-text.styles.js';

/** How long somebody has stopped typing before the count is said, in milliseconds (as GOV.UK's character count). */
const PAUSE = 1000;

/** `kin-long-text-field`: a box of several lines, with a character count where there is a limit. */
export class LongTextFieldElement extends AnswerElement {
  static override styles = [fieldStyles, hintStyles, textareaStyles, characterCountStyles, longTextStyles];

  protected override readonly type = longTextField;
  readonly #box = new TypedBox<string>();
  #pause?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  protected override answerInWords(): string {
    return plainText(this.state.value) || this.handle.word('not-answered');
  }

  protected override renderControl(): TemplateResult {
    const { value, schema } = this.state;
    const counted = schema.maxLength !== undefined;
    return html`<div class=${counted ? 'govuk-character-count' : nothing}>
      ${this.renderField(html`
        <textarea
          id=${this.controlId}
          class=${this.controlClass('govuk-textarea')}
          rows="5"
          autocomplete="off"
          spellcheck="true"
          dir=${value === undefined ? nothing : 'auto'}
          aria-describedby=${this.describedBy(...(counted ? [this.partId('most')] : []))}
          aria-invalid=${this.invalid}
          .value=${live(this.#box.shown(value, this.state) ?? plainText(value))}
          @input=${this.#take}
          @change=${this.#take}
        ></textarea>
        ${counted ? this.#renderCount(schema.maxLength ?? 0) : nothing}
      `)}
    </div>`;
  }

  /** The limit is read out with the box; the count is seen at once and said after a pause. */
  #renderCount(most: number): TemplateResult {
    const { key, count } = charactersLeft(this.state.value, most);
    const look = key.startsWith('characters-over') ? 'govuk-error-message' : 'govuk-hint';
    return html`
      <span class="govuk-visually-hidden" id=${this.partId('most')}>
        ${this.handle.word('characters-most', { count: most })}
      </span>
      <p class="${look} govuk-character-count__message" aria-hidden="true">${this.handle.word(key, { count })}</p>
    `;
  }

  #take(event: Event): void {
    const typed = (event.target as HTMLTextAreaElement).value;
    const value = this.type.parse(typed, this.state.schema);
    this.#box.type(typed, value, this.state);
    this.answer(value);
    clearTimeout(this.#pause);
    if (event.type === 'input') this.#pause = setTimeout(() => this.#sayCount(), PAUSE);
  }

  #sayCount(): void {
    const { maxLength } = this.state.schema;
    if (maxLength === undefined || !this.isConnected) return;
    const { key, count } = charactersLeft(this.state.value, maxLength);
    this.handle.announce(this.handle.word(key, { count }));
  }
}
