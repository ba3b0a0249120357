import { fieldStyles } from '@kinform/elements';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { clearStyles } from '../clear.styles.js';
import type { Option } from '../option.js';
import { RadiosElement } from '../radios.control.js';
import { scaleField } from './scale.field.js';
import { scalePoints } from './scale-points.js';
import { scaleStyles } from './scale.styles.js';

/** `kin-scale-field`: numbers in a row, native radios, with words at its ends; it wraps where there is little room. */
export class ScaleFieldElement extends RadiosElement {
  static override styles = [fieldStyles, clearStyles, scaleStyles];

  protected override readonly type = scaleField;

  protected override get options(): Option[] {
    return scalePoints(this.state.schema).map((value) => ({ code: String(value), value, words: String(value) }));
  }

  protected override renderRadios(options: Option[]): TemplateResult {
    return html`
      <div class="kin-scale">${options.map((option) => this.#renderPoint(option))}</div>
      <div class="kin-scale__anchors">${options.map((option) => this.#renderAnchor(option))}</div>
    `;
  }

  #renderPoint(option: Option): TemplateResult {
    const id = this.partId(`option-${option.code}`);
    return html`<div class="kin-scale__point">
      <input
        class="kin-scale__input"
        id=${id}
        type="radio"
        autocomplete="off"
        name=${this.partId('option')}
        value=${option.code}
        aria-describedby=${this.#anchor(option) ? `${id}-anchor` : nothing}
        .checked=${live(this.isChosen(option))}
        @change=${() => this.answer(option.value)}
      />
      <label class="kin-scale__label" for=${id}>${option.words}</label>
    </div>`;
  }

  #renderAnchor(option: Option): TemplateResult | typeof nothing {
    const words = this.#anchor(option);
    if (!words) return nothing;
    return html`<p class="kin-scale__anchor" id=${this.partId(`option-${option.code}-anchor`)}>
      ${this.handle.word('scale-anchor', { value: option.code, words })}
    </p>`;
  }

  #anchor({ code }: Option): string | undefined {
    return this.state.text.anchors?.[code];
  }
}
