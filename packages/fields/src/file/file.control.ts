import { buttonStyles, fieldStyles, inputStyles } from '@kinform/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AnswerElement } from '../answer.control.js';
import { clearStyles } from '../clear.styles.js';
import { fileAnswer, type FileAnswer } from './file-answer.js';
import { fileField } from './file.field.js';
import { fileStyles } from './file.styles.js';
import { showPicture } from './show-picture.js';
import { takeFile } from './take-file.js';

/** Widest that a kept picture is shown, in pixels. */
const WIDEST = 480;

/** `kin-file-field`: a native file input; says what was kept or why not, shows a picture, asks what it shows. */
export class FileFieldElement extends AnswerElement {
  static override properties = { ...AnswerElement.properties, refused: { state: true } };
  static override styles = [fieldStyles, inputStyles, buttonStyles, clearStyles, fileStyles];

  declare protected refused: string | undefined;
  protected override readonly type = fileField;
  #shown = '';

  protected override updated(_changed: PropertyValues): void {
    const file = fileAnswer(this.state?.value);
    const canvas = this.renderRoot.querySelector('canvas');
    if (!canvas || !file) this.#shown = '';
    else if (this.#shown !== file.base64) {
      this.#shown = file.base64;
      showPicture(file, canvas, WIDEST).catch(() => canvas.remove());
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.state || !this.handle) return nothing;
    if (this.editable) return this.renderControl();
    const file = fileAnswer(this.state.value);
    return html`${this.renderAnswer(this.answerInWords())}${file ? this.#renderPicture(file) : nothing}`;
  }

  protected override renderControl(): TemplateResult {
    const file = fileAnswer(this.state.value);
    return file ? this.#renderKept(file) : this.#renderChoice();
  }

  #renderChoice(): TemplateResult {
    const refusal = this.partId('refused');
    return this.renderField(html`
      <p class="govuk-error-message" id=${refusal} ?hidden=${!this.refused}>${this.refused}</p>
      <input
        class=${this.controlClass('govuk-file-upload', 'kin-file')}
        id=${this.controlId}
        type="file"
        accept="image/png,image/jpeg,application/pdf"
        aria-describedby=${this.describedBy(...(this.refused ? [refusal] : []))}
        aria-invalid=${this.invalid}
        @change=${this.#choose}
      />
    `);
  }

  /** What is kept takes the place of the native input, which would go on saying that no file is chosen. */
  #renderKept(file: FileAnswer): TemplateResult {
    return this.renderFieldset(html`
      <p class="kin-answer">${this.handle.word('file-kept', { name: this.answerInWords() })}</p>
      ${this.#renderPicture(file)} ${file.mediaType === 'application/pdf' ? nothing : this.#renderDescription(file)}
      <button type="button" class="kin-clear" @click=${this.#remove}>
        ${this.handle.word('file-remove')}<span class="govuk-visually-hidden">: ${this.state.text.label}</span>
      </button>
    `);
  }

  #renderPicture(file: FileAnswer): TemplateResult | typeof nothing {
    if (file.mediaType === 'application/pdf') return nothing;
    const words = file.alt || this.handle.word('picture-without-words', { name: file.name });
    return html`<canvas class="kin-file__picture" width="1" height="1" role="img" aria-label=${words}></canvas>`;
  }

  #renderDescription(file: FileAnswer): TemplateResult {
    const id = this.partId('alt');
    return html`<div class="govuk-form-group">
      <label class="govuk-label" for=${id}>${this.handle.word('picture-description')}</label>
      <div class="govuk-hint" id="${id}-hint">${this.handle.word('picture-description-hint')}</div>
      <input
        class=${this.controlClass('govuk-input')}
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="true"
        dir=${file.alt ? 'auto' : nothing}
        aria-describedby="${id}-hint"
        aria-invalid=${this.invalid}
        .value=${live(file.alt ?? '')}
        @input=${this.#describe}
        @change=${this.#describe}
      />
    </div>`;
  }

  async #choose(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const chosen = input.files?.[0];
    if (!chosen) return;
    const taken = await takeFile(chosen);
    // The same file can be chosen again, and its name is not left standing in a native control.
    input.value = '';
    if ('refused' in taken) {
      this.refused = this.handle.word(taken.refused, taken.params);
      this.handle.announce(this.refused);
      return;
    }
    this.refused = undefined;
    this.answer({ ...taken.file });
    this.handle.announce(this.handle.word('file-kept', { name: taken.file.name }));
    await this.updateComplete;
    this.focusControl();
  }

  #describe(event: Event): void {
    const file = fileAnswer(this.state.value);
    if (!file) return;
    const { alt: _alt, ...kept } = file;
    const words = (event.target as HTMLInputElement).value;
    this.answer(words.trim() === '' ? { ...kept } : { ...kept, alt: words });
  }

  async #remove(): Promise<void> {
    this.answer(undefined);
    this.handle.announce(this.handle.word('file-removed'));
    await this.updateComplete;
    this.focusControl();
  }
}
