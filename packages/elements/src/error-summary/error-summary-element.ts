import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { GoEvent } from '../form/kin-go.js';
import { errorSummaryStyles } from '../styles/generated/error-summary.css.js';
import { furnitureStyles } from '../styles/furniture-styles.js';
import { ownSummaryStyles } from './error-summary-styles.js';

/** One line of the summary: what to put right, and where. */
export interface SummaryLine {
  path: string;
  message: string;
  /** The section it belongs to, where a summary covers several; lines of one section follow one another. */
  section?: string;
}

function bySection(lines: readonly SummaryLine[]): { section: string; lines: SummaryLine[] }[] {
  const groups: { section: string; lines: SummaryLine[] }[] = [];
  for (const line of lines) {
    const section = line.section ?? '';
    const last = groups.at(-1);
    if (last?.section === section) last.lines.push(line);
    else groups.push({ section, lines: [line] });
  }
  return groups;
}

/** GOV.UK's error summary: everything that must be put right on a page, each with a way to the field. */
export class ErrorSummaryElement extends LitElement {
  static override properties = { heading: {}, lines: { attribute: false } };
  static override styles = [...furnitureStyles, errorSummaryStyles, ownSummaryStyles];

  declare heading: string;
  declare lines: readonly SummaryLine[];

  constructor() {
    super();
    this.heading = '';
    this.lines = [];
  }

  /** Puts focus on the summary, so that it is read out. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.govuk-error-summary')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.lines.length === 0) return nothing;
    return html`<div class="govuk-error-summary" tabindex="-1" role="alert" aria-labelledby="heading">
      <h2 class="govuk-error-summary__title" id="heading">${this.heading}</h2>
      ${bySection(this.lines).map(
        ({ section, lines }) =>
          html`${section ? html`<h3 class="govuk-heading-s">${section}</h3>` : nothing}
            <ul class="govuk-list govuk-error-summary__list">
              ${lines.map((line) => this.renderLine(line))}
            </ul>`,
      )}
    </div>`;
  }

  private renderLine({ path, message }: SummaryLine): TemplateResult {
    return html`<li>
      <button type="button" class="govuk-link kin-link" @click=${() => this.dispatchEvent(new GoEvent({ path }))}>
        ${message}
      </button>
    </li>`;
  }
}
