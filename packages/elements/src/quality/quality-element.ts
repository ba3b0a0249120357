import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { describeFinding } from '@kinform/engine';
import type { Finding, ResolvedForm } from '@kinform/engine';
import type { QualityPlace, QualityReport, QualityResult, QualityStatus } from '@kinform/engine/quality';
import { GoEvent } from '../form/kin-go.js';
import { heading } from '../section/heading.js';
import { detailsStyles } from '../styles/generated/details.css.js';
import { furnitureStyles } from '../styles/furniture-styles.js';
import { furnitureWord } from '../words/furniture.js';
import { qualityStyles } from './quality-styles.js';

/** In the order in which they ask for somebody. */
const statuses = ['notMet', 'attest', 'met', 'notAsked'] as const satisfies readonly QualityStatus[];

/** So many findings are told of one item; the rest stand in the form. */
const mostFindings = 3;

/**
 * What counts as a good record, item by item: what is not met and why, what a person has to say, what is met. A link to
 * a question asks with `kin-go` to go there. It shows what it is given and works out nothing.
 */
export class QualityElement extends LitElement {
  static override properties = {
    report: { attribute: false },
    form: { attribute: false },
    locale: {},
    linked: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [...furnitureStyles, detailsStyles, qualityStyles];

  /** From `qualityOf`; it holds no answers. */
  declare report: QualityReport | undefined;
  /** The form's own words for what stands against an item. */
  declare form: Pick<ResolvedForm, 'text'> | undefined;
  declare locale: string;
  /** Whether questions are links. */
  declare linked: boolean;
  declare headingLevel: number;

  constructor() {
    super();
    this.locale = 'en-GB';
    this.linked = false;
    this.headingLevel = 2;
  }

  override render(): TemplateResult | typeof nothing {
    const { report } = this;
    if (!report) return nothing;
    return html`${heading(this.headingLevel, 'govuk-heading-m kin-title', report.title)}
      <p class="govuk-body-s kin-source">${report.source}</p>
      <p class="govuk-body">${this.inAWord(report.totals)}</p>
      ${this.renderTotals(report.totals)} ${statuses.map((status) => this.renderGroup(status, report.items))}
      <p class="govuk-body-s kin-source">${this.word('about')}</p>`;
  }

  private word(key: string, params?: Record<string, string | number>): string {
    return furnitureWord(this.locale, `quality-${key}`, params);
  }

  private inAWord({ met, notMet, attest }: QualityReport['totals']): string {
    if (met + notMet + attest === 0) return this.word('not-for-this');
    if (notMet > 0)
      return met + attest === 0
        ? this.word('nothing-yet')
        : this.word(notMet === 1 ? 'one-left' : 'some-left', { notMet });
    return attest > 0 ? this.word('left-to-say') : this.word('all-met');
  }

  private renderTotals(totals: QualityReport['totals']): TemplateResult {
    return html`<dl class="kin-totals">
      ${statuses.map(
        (status) =>
          html`<div class="kin-total kin-total--${status}">
            <dt>${this.word(status)}</dt>
            <dd>${totals[status]}</dd>
          </div>`,
      )}
    </dl>`;
  }

  /** What asks for nobody is folded away. */
  private renderGroup(status: QualityStatus, all: readonly QualityResult[]): TemplateResult | typeof nothing {
    const items = all.filter((item) => item.status === status);
    if (items.length === 0) return nothing;
    const list = html`<ul class="kin-items" role="list">
      ${items.map((item) => this.renderItem(item))}
    </ul>`;
    const title = this.word(`${status}-heading`);
    if (status === 'notMet' || status === 'attest')
      return html`${heading(this.headingLevel + 1, 'govuk-heading-s', title)}${list}`;
    return html`<details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">${title} (${items.length})</span>
      </summary>
      <div class="govuk-details__text">${list}</div>
    </details>`;
  }

  private renderItem(item: QualityResult): TemplateResult {
    const { id, title, source, status, attestedBy = [] } = item;
    return html`<li class="kin-item kin-item--${status}" data-item=${id}>
      <p class="govuk-body kin-item__title">${title}</p>
      ${status === 'notMet' ? this.renderWhy(item) : nothing}
      ${status === 'attest' ? this.renderFindings(item.findings) : nothing}
      ${attestedBy.length > 0 ? this.renderPlaces(this.word('said-in'), attestedBy) : nothing}
      ${status === 'notMet' || status === 'notAsked' ? nothing : this.renderPlaces(this.word('look-at'), item.evidence)}
      <p class="govuk-body-s kin-source">${source}</p>
    </li>`;
  }

  private renderWhy({ unmet, missing, findings }: QualityResult): TemplateResult {
    const rest = findings.filter(
      ({ code, path }) => code !== 'required' || !missing.some((place) => isWithin(path, place)),
    );
    return html`${unmet === undefined ? nothing : html`<p class="govuk-body kin-why">${unmet}</p>`}
    ${missing.length > 0 ? this.renderPlaces(this.word('not-answered'), missing) : nothing} ${this.renderFindings(rest)}`;
  }

  private renderFindings(findings: readonly Finding[]): TemplateResult | typeof nothing {
    if (findings.length === 0) return nothing;
    const left = findings.length - mostFindings;
    return html`<ul class="kin-findings">
      ${findings.slice(0, mostFindings).map((finding) => this.renderFinding(finding))}
      ${left > 0 ? html`<li>${this.word(left === 1 ? 'one-more' : 'more', { left })}</li>` : nothing}
    </ul>`;
  }

  private renderFinding(finding: Finding): TemplateResult {
    const { message } = describeFinding(finding, this.locale, this.form);
    const explained =
      finding.params['explained'] === true ? html`<strong>${this.word('explained')}</strong> ` : nothing;
    return html`<li>${explained}${this.renderLink(message, finding.path)}</li>`;
  }

  private renderPlaces(lead: string, places: readonly QualityPlace[]): TemplateResult | typeof nothing {
    if (places.length === 0) return nothing;
    return html`<div class="kin-places">
      <span class="kin-lead">${lead}</span>
      <ul role="list">
        ${places.map(
          ({ path, called, answers }) =>
            html`<li>${this.renderLink(answers > 1 ? this.word('several', { called, answers }) : called, path)}</li>`,
        )}
      </ul>
    </div>`;
  }

  private renderLink(words: string, path: string): TemplateResult | string {
    if (!this.linked) return words;
    const go = (): boolean => this.dispatchEvent(new GoEvent({ path }));
    return html`<button type="button" class="govuk-link kin-link" @click=${go}>${words}</button>`;
  }
}

function isWithin(path: string, place: QualityPlace): boolean {
  return path === place.path || path.startsWith(`${place.path}/`);
}
