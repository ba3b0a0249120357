import { rankWith, schemaMatches } from '@jsonforms/core';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FormSchema } from '@kinform/engine';
import { defineElement } from '../define/define-element.js';
import { FieldElement } from '../field/field-element.js';
import { registerControls } from '../field/field-registry.js';
import type { FieldControl } from '../field/field-registry.js';
import type { QuestionElement } from '../question/question-element.js';
import { buttonStyles } from '../styles/generated/button.css.js';
import { inputStyles } from '../styles/generated/input.css.js';
import { radiosStyles } from '../styles/generated/radios.css.js';
import { fieldStyles } from '../styles/field-styles.js';

/** Times that each field has drawn itself, by pointer. */
export const drawn = new Map<string, number>();

abstract class StandIn extends FieldElement {
  override focusControl(): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus();
  }

  protected override updated(): void {
    drawn.set(this.state.pointer, (drawn.get(this.state.pointer) ?? 0) + 1);
  }
}

class StandInText extends StandIn {
  static override styles = [fieldStyles, inputStyles];

  protected override render(): TemplateResult {
    if (!this.editable) return this.renderAnswer();
    return this.renderField(
      html`<input
        class=${this.controlClass('govuk-input')}
        id=${this.controlId}
        autocomplete="off"
        aria-describedby=${this.describedBy()}
        aria-invalid=${this.invalid}
        .value=${typeof this.state.value === 'string' ? this.state.value : ''}
        @input=${({ target }: Event) => this.answer((target as HTMLInputElement).value || undefined)}
      />`,
    );
  }
}

class StandInYesNo extends StandIn {
  static override styles = [fieldStyles, radiosStyles];

  protected override render(): TemplateResult {
    const option = (value: boolean) =>
      html`<div class="govuk-radios__item">
        <input
          class="govuk-radios__input"
          type="radio"
          name=${this.controlId}
          id=${this.partId(String(value))}
          .checked=${this.state.value === value}
          @change=${() => this.answer(value)}
        />
        <label class="govuk-label govuk-radios__label" for=${this.partId(String(value))}>
          ${this.handle.word(value ? 'yes' : 'no')}
        </label>
      </div>`;
    return this.renderFieldset(html`<div class="govuk-radios">${option(true)}${option(false)}</div>`);
  }
}

class StandInList extends StandIn {
  static override styles = [fieldStyles, buttonStyles];

  override focusControl(pointer = ''): void {
    const inside = [...this.renderRoot.querySelectorAll<QuestionElement>('kin-question')];
    const asking = inside.find((one) => pointer.startsWith(one.pointer) || one.pointer.startsWith(`${pointer}/`));
    if (asking && pointer !== this.state.pointer) void asking.focusControl(pointer);
    else this.renderRoot.querySelector<HTMLElement>('button[data-add]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { pointer } = this.state;
    const rows = this.handle.rows(pointer);
    return this.renderFieldset(
      html`${repeat(
          rows,
          (row) => row.id,
          (row, at) =>
            html`<h3>${row.name}</h3>
              ${['name', 'school'].map(
                (name) =>
                  html`<kin-question .handle=${this.handle} .pointer=${`${pointer}/${at}/${name}`}></kin-question>`,
              )}
              <button class="govuk-button" data-remove=${at} @click=${() => this.handle.removeRow(pointer, at)}>
                Remove ${row.name}
              </button>`,
        )}<button class="govuk-button" data-add @click=${() => this.handle.addRow(pointer)}>Add a child</button>`,
    );
  }
}

const control = (tag: string, rank: number, takes: (schema: FormSchema) => boolean): FieldControl => ({
  tag,
  tester: rankWith(
    rank,
    schemaMatches((schema) => takes(schema as FormSchema)),
  ),
});

/** Defines plain fields for text, yes or no, and lists, in place of the package of fields. */
export function defineStandIns(): void {
  defineElement('stand-in-text', StandInText);
  defineElement('stand-in-yes-no', StandInYesNo);
  defineElement('stand-in-list', StandInList);
  registerControls(
    control('stand-in-text', 1, () => true),
    control('stand-in-yes-no', 2, ({ type }) => type === 'boolean'),
    control('stand-in-list', 2, ({ type }) => type === 'array'),
  );
}
