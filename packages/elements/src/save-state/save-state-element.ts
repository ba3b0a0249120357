import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { furnitureStyles } from '../styles/furniture-styles.js';

/** Where the answers stand: `clean` before anything was changed. */
export type SaveState = 'clean' | 'unsaved' | 'saving' | 'saved' | 'failed';

/** Says whether the answers are saved. What it says is announced by the form, once. */
export class SaveStateElement extends LitElement {
  static override properties = { state: { reflect: true }, words: {} };
  static override styles = [
    ...furnitureStyles,
    css`
      p {
        display: flex;
        gap: 8px;
        align-items: baseline;
        margin: 0;
        color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
      }
      .mark {
        flex: none;
        inline-size: 10px;
        block-size: 10px;
        border: 2px solid currentcolor;
        border-radius: 50%;
        forced-color-adjust: none;
      }
      :host([state='saved']) .mark {
        background: var(--kin-colour-success, light-dark(#0f7a52, #5fc79b));
        border-color: var(--kin-colour-success, light-dark(#0f7a52, #5fc79b));
      }
      :host([state='failed']) p {
        font-weight: 700;
        color: var(--kin-colour-error, light-dark(#ca3535, #ff8a80));
      }
    `,
  ];

  declare state: SaveState;
  declare words: string;

  constructor() {
    super();
    this.state = 'clean';
    this.words = '';
  }

  override render(): TemplateResult | typeof nothing {
    if (this.state === 'clean') return nothing;
    return html`<p class="govuk-body-s"><span class="mark" aria-hidden="true"></span>${this.words}</p>`;
  }
}
