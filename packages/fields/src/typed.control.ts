import { fieldStyles, inputStyles } from '@kinform/elements';
import type { Json } from '@kinform/engine';
import { html, type nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { AnswerElement } from './answer.control.js';
import { plainText } from './printed-text.js';
import { TypedBox } from './typed-box.js';

/** How a one-line box behaves; nothing here checks what is typed. */
export interface BoxKind {
  type: 'text' | 'tel' | 'email';
  inputmode: 'text' | 'numeric' | 'decimal' | 'tel' | 'email';
  autocapitalize: 'off' | 'characters' | 'words' | 'sentences';
  /** Classes beside `govuk-input`. */
  look: string;
}

/** Base of every field type whose answer is typed into one line. */
export abstract class TypedElement extends AnswerElement {
  static override styles = [fieldStyles, inputStyles];

  readonly #box = new TypedBox<string>();

  /** How the box behaves for this question. */
  protected abstract get box(): BoxKind;

  /** The answer as it stands in the box. */
  protected boxText(value: Json | undefined): string {
    return plainText(value);
  }

  protected override renderControl(): TemplateResult {
    const { type, inputmode, autocapitalize, look } = this.box;
    return this.renderField(html`
      <input
        id=${this.controlId}
        class=${this.controlClass('govuk-input', look)}
        type=${type}
        inputmode=${inputmode}
        autocapitalize=${autocapitalize}
        autocomplete="off"
        autocorrect="off"
        spellcheck="false"
        dir=${this.direction}
        aria-describedby=${this.describedBy()}
        aria-invalid=${this.invalid}
        .value=${live(this.#shown)}
        @input=${this.#take}
        @change=${this.#settle}
      />
    `);
  }

  /** Codes and numbers run left to right in every language; words find their own direction. */
  protected get direction(): 'auto' | 'ltr' | typeof nothing {
    return 'ltr';
  }

  get #shown(): string {
    return this.#box.shown(this.state.value, this.state) ?? this.boxText(this.state.value);
  }

  #take(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    const value = this.type.parse(typed, this.state.schema);
    this.#box.type(typed, value, this.state);
    this.answer(value);
  }

  /** Leaving the box shows what is kept: `wa101hp` becomes `WA10 1HP`. */
  #settle(event: Event): void {
    const value = this.type.parse((event.target as HTMLInputElement).value, this.state.schema);
    this.#box.type(this.boxText(value), value, this.state);
    this.answer(value);
    this.requestUpdate();
  }
}
