import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Finding } from '@kinform/engine';
import type { FormHandle } from '../field/field-state.js';
import { GoEvent } from '../form/kin-go.js';
import { heading } from '../section/heading.js';
import { buttonStyles } from '../styles/generated/button.css.js';
import { formGroupStyles } from '../styles/generated/form-group.css.js';
import { labelStyles } from '../styles/generated/label.css.js';
import { textareaStyles } from '../styles/generated/textarea.css.js';
import { furnitureStyles } from '../styles/furniture-styles.js';

/** A warning in words, with the reason that was given for it. */
export interface WarningLine {
  finding: Finding;
  message: string;
  hint?: string;
  reason: string;
}

/** What someone gave as the reason for a warning. */
export interface Explained {
  finding: Finding;
  reason: string;
}

/** Warnings that must be put right or explained: each with a way to its answer and a place for the reason. */
export class WarningsElement extends LitElement {
  static override properties = {
    lines: { attribute: false },
    handle: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [
    ...furnitureStyles,
    labelStyles,
    formGroupStyles,
    textareaStyles,
    buttonStyles,
    css`
      li {
        margin-block-end: 25px;
        padding-inline-start: 15px;
        border-inline-start: 5px solid var(--kin-colour-warning, light-dark(#b8591c, #f7a35c));
      }
      ul {
        margin: 0 0 30px;
        padding: 0;
        list-style: none;
      }
      .kin-message {
        font-weight: 700;
      }
      .govuk-button {
        margin-block-end: 10px;
      }
    `,
  ];

  declare lines: readonly WarningLine[];
  declare handle: FormHandle | undefined;
  declare headingLevel: number;

  constructor() {
    super();
    this.lines = [];
    this.headingLevel = 2;
  }

  override render(): TemplateResult | typeof nothing {
    const { handle } = this;
    if (!handle || this.lines.length === 0) return nothing;
    return html`${heading(this.headingLevel, 'govuk-heading-m', handle.word('warnings-heading'))}
      <p class="govuk-body">${handle.word('warnings-intro')}</p>
      <ul role="list">
        ${this.lines.map((line, at) => this.renderLine(line, at, handle))}
      </ul>`;
  }

  private renderLine({ finding, message, hint, reason }: WarningLine, at: number, handle: FormHandle): TemplateResult {
    const go = (): boolean => this.dispatchEvent(new GoEvent({ path: finding.path }));
    return html`<li>
      <p class="govuk-body kin-message" id="message-${at}">${message}</p>
      ${hint ? html`<p class="govuk-body">${hint}</p>` : nothing}
      <p class="govuk-body">
        <button type="button" class="govuk-link kin-link" aria-describedby="message-${at}" @click=${go}>
          ${handle.word('go-to-answer')}
        </button>
      </p>
      <div class="govuk-form-group">
        <label class="govuk-label" for="reason-${at}">${handle.word('explain-label')}</label>
        <textarea
          class="govuk-textarea"
          id="reason-${at}"
          rows="2"
          autocomplete="off"
          writingsuggestions="false"
          aria-describedby="message-${at}"
          .value=${reason}
        ></textarea>
      </div>
      <button
        type="button"
        class="govuk-button govuk-button--secondary"
        aria-describedby="message-${at}"
        @click=${() => this.keep(finding, at)}
      >
        ${handle.word('explain-save')}
      </button>
    </li>`;
  }

  private keep(finding: Finding, at: number): void {
    const reason = this.renderRoot.querySelector<HTMLTextAreaElement>(`#reason-${at}`)?.value ?? '';
    this.dispatchEvent(new CustomEvent<Explained>('kin-explain', { detail: { finding, reason }, bubbles: true }));
  }
}
