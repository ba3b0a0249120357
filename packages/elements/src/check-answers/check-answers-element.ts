import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Audience } from '@kinform/engine';
import type { FormHandle, ShownFinding } from '../field/field-state.js';
import { GoEvent } from '../form/kin-go.js';
import { isRow } from '../form/pointer.js';
import type { Section } from '../form/sections.js';
import { heading } from '../section/heading.js';
import { errorMessageStyles } from '../styles/generated/error-message.css.js';
import { summaryListStyles } from '../styles/generated/summary-list.css.js';
import { noticeStyles } from '../styles/notice-styles.js';
import { furnitureStyles } from '../styles/furniture-styles.js';
import { formText } from '../words/form-text.js';
import { summaryOf } from './summary.js';
import type { SummaryAnswer, SummaryGroup, SummaryItem } from './summary.js';

/** All answers of some sections in words, as GOV.UK's summary lists, each with a way to change it. */
export class CheckAnswersElement extends LitElement {
  static override properties = {
    sections: { attribute: false },
    handle: { attribute: false },
    findings: { attribute: false },
    /** Renders again when it changes: the answers themselves are read through the handle. */
    answers: { attribute: false },
    audience: {},
    locale: {},
    changeable: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [
    ...furnitureStyles,
    errorMessageStyles,
    summaryListStyles,
    noticeStyles,
    css`
      .kin-words {
        white-space: pre-line;
      }
      .kin-none {
        color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
      }
      .govuk-summary-list__value {
        overflow-wrap: anywhere;
      }
      .kin-part {
        margin-block-end: 30px;
      }
      .kin-part--row {
        padding-inline-start: 15px;
        border-inline-start: 4px solid var(--kin-colour-border, light-dark(#cecece, #5b5f62));
      }
      .govuk-error-message,
      .kin-notice {
        margin-block: 5px 0;
      }
      section {
        content-visibility: auto;
        contain-intrinsic-size: auto 600px;
        overflow-clip-margin: 8px;
      }
      @media print {
        section {
          content-visibility: visible;
        }
      }
    `,
  ];

  declare sections: readonly Section[];
  declare handle: FormHandle | undefined;
  declare findings: ((pointer: string) => readonly ShownFinding[]) | undefined;
  declare answers: unknown;
  /** Leaves out what is not meant for them; undefined leaves out nothing. */
  declare audience: Audience | undefined;
  declare locale: string;
  declare changeable: boolean;
  declare headingLevel: number;

  constructor() {
    super();
    this.sections = [];
    this.locale = 'en-GB';
    this.changeable = false;
    this.headingLevel = 2;
  }

  override render(): unknown {
    const { handle } = this;
    if (!handle) return nothing;
    return this.sections.map((section) => this.renderSection(section, handle));
  }

  private renderSection(section: Section, handle: FormHandle): TemplateResult | typeof nothing {
    const title = formText(handle.form, this.locale).sections[section.name]?.title ?? section.name;
    const items = section.pointers
      .flatMap((pointer) => summaryOf(handle, pointer, this.audience))
      .flatMap((item) => (item.kind === 'group' && item.title === title ? item.items : [item]));
    if (items.length === 0) return nothing;
    return html`<section aria-labelledby=${section.name}>
      ${heading(this.headingLevel, 'govuk-heading-m', title, section.name)}
      ${this.renderItems(items, this.headingLevel + 1, handle)}
    </section>`;
  }

  /** Answers that follow one another share a list; a group among them gets its heading and its own. */
  private renderItems(items: SummaryItem[], level: number, handle: FormHandle): unknown {
    const runs: (SummaryAnswer[] | SummaryGroup)[] = [];
    for (const item of items) {
      const last = runs.at(-1);
      if (item.kind === 'group') runs.push(item);
      else if (Array.isArray(last)) last.push(item);
      else runs.push([item]);
    }
    return runs.map((run) => (Array.isArray(run) ? this.renderList(run, handle) : this.renderPart(run, level, handle)));
  }

  private renderPart({ pointer, title, items }: SummaryGroup, level: number, handle: FormHandle): TemplateResult {
    return html`<div class=${isRow(pointer) ? 'kin-part kin-part--row' : 'kin-part'}>
      ${heading(level, 'govuk-heading-s', title)}${this.renderItems(items, level + 1, handle)}
    </div>`;
  }

  private renderList(answers: SummaryAnswer[], handle: FormHandle): TemplateResult {
    return html`<dl class="govuk-summary-list">${answers.map((answer) => this.renderAnswer(answer, handle))}</dl>`;
  }

  private renderAnswer({ pointer, label, words, answered }: SummaryAnswer, handle: FormHandle): TemplateResult {
    const findings = this.findings?.(pointer) ?? [];
    return html`<div class="govuk-summary-list__row ${this.changeable ? '' : 'govuk-summary-list__row--no-actions'}">
      <dt class="govuk-summary-list__key">${label}</dt>
      <dd class="govuk-summary-list__value">
        <span class=${answered ? 'kin-words' : 'kin-words kin-none'}>${words}</span>
        ${findings.map((finding) => this.renderFinding(finding, handle))}
      </dd>
      ${this.changeable ? this.renderChange(pointer, label, handle) : nothing}
    </div>`;
  }

  private renderFinding({ severity, message }: ShownFinding, handle: FormHandle): TemplateResult {
    const kind = severity === 'error' ? 'govuk-error-message' : `kin-notice kin-notice--${severity}`;
    return html`<p class=${kind}>
      <span class="kin-notice__kind">${handle.word(`${severity}-prefix`)}</span> ${message}
    </p>`;
  }

  private renderChange(pointer: string, label: string, handle: FormHandle): TemplateResult {
    return html`<dd class="govuk-summary-list__actions">
      <button
        type="button"
        class="govuk-link kin-link"
        aria-label=${handle.word('change-answer', { question: label })}
        @click=${() => this.dispatchEvent(new GoEvent({ path: pointer }))}
      >
        ${handle.word('change')}
      </button>
    </dd>`;
  }
}
