import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** A table with a name that can be scrolled sideways, by keyboard too, where there is little room. */
export function scrollingTable(name: string, inside: TemplateResult): TemplateResult {
  return html`<div class="foundation__scroll" role="region" aria-label=${name} tabindex="0">
    <table>
      ${inside}
    </table>
  </div>`;
}
