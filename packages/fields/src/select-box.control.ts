import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Option } from './option.js';

/** What a native select needs to know. */
export interface SelectBox {
  id: string;
  look: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  options: Option[];
  /** Code of the option that is chosen; empty for none. */
  chosen: string;
  /** Words of the first, empty option. */
  none: string;
  /** Words of a kept answer that is not on the list. */
  stray?: string;
  choose(code: string): void;
}

/** A native select whose first option clears the answer. */
export function renderSelect(box: SelectBox): TemplateResult {
  const onChange = (event: Event): void => box.choose((event.target as HTMLSelectElement).value);
  return html`<select
    id=${box.id}
    class=${box.look}
    autocomplete="off"
    aria-describedby=${box.describedBy}
    aria-invalid=${box.invalid}
    @change=${onChange}
  >
    <option value="" .selected=${live(box.chosen === '')}>${box.none}</option>
    ${box.stray ? html`<option value=${box.chosen} .selected=${live(true)}>${box.stray}</option>` : nothing}
    ${box.options.map(
      ({ code, words }) => html`<option value=${code} .selected=${live(code === box.chosen)}>${words}</option>`,
    )}
  </select>`;
}
