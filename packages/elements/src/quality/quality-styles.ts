import { css } from 'lit';

/** Calm and scannable: a bar in the colour of each item's status beside it, figures on top, no more than that. */
export const qualityStyles = css`
  :host {
    container-type: inline-size;
    --kin-of-notMet: var(--kin-colour-warning, light-dark(#b8591c, #f7a35c));
    --kin-of-attest: var(--kin-colour-brand, light-dark(#1d70b8, #5694ca));
    --kin-of-met: var(--kin-colour-success, light-dark(#0f7a52, #5fc79b));
    --kin-of-notAsked: var(--kin-colour-border, light-dark(#cecece, #5b5f62));
  }
  .kin-title {
    margin-block-end: 5px;
  }
  .kin-source {
    margin-block-end: 15px;
    color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
  }
  .kin-totals {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    gap: 10px;
    margin: 0 0 30px;
    padding: 0;
  }
  @container (max-width: 560px) {
    .kin-totals {
      grid-template-columns: repeat(2, 1fr);
    }
  }
  .kin-total {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    padding: 10px 0 0;
    border-block-start: 4px solid var(--kin-of-notAsked);
  }
  .kin-total--notMet {
    border-color: var(--kin-of-notMet);
  }
  .kin-total--attest {
    border-color: var(--kin-of-attest);
  }
  .kin-total--met {
    border-color: var(--kin-of-met);
  }
  .kin-total dt {
    font-size: calc(var(--kin-rem, 16px) * 1);
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .kin-total dd {
    margin: 0;
    font-size: calc(var(--kin-rem, 16px) * 1.6875);
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .kin-items {
    margin: 0 0 30px;
    padding: 0;
    list-style: none;
  }
  .govuk-details__text .kin-items {
    margin-block-end: 0;
  }
  .kin-item {
    margin-block-end: 20px;
    padding-inline-start: 15px;
    border-inline-start: 4px solid var(--kin-of-notAsked);
  }
  .kin-item:last-child {
    margin-block-end: 0;
  }
  .kin-item--notMet {
    border-color: var(--kin-of-notMet);
  }
  .kin-item--attest {
    border-color: var(--kin-of-attest);
  }
  .kin-item--met {
    border-color: var(--kin-of-met);
  }
  .kin-item > *,
  .govuk-details__text .kin-item > * {
    margin-block: 0 5px;
  }
  .kin-item > :last-child,
  .govuk-details__text .kin-item > :last-child {
    margin-block-end: 0;
  }
  .govuk-details__text {
    padding-inline-start: 0;
    border: 0;
  }
  .kin-item__title {
    font-weight: 700;
  }
  .kin-item--met .kin-item__title,
  .kin-item--notAsked .kin-item__title {
    font-weight: 400;
  }
  .kin-findings,
  .kin-places {
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
  }
  .kin-findings {
    margin: 0;
    padding-inline-start: 20px;
    list-style: disc;
  }
  .kin-findings li {
    margin-block-end: 5px;
  }
  .kin-findings .kin-link {
    display: inline;
  }
  .kin-places,
  .kin-places ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 15px;
    padding: 0;
    list-style: none;
  }
  .kin-places {
    column-gap: 10px;
  }
  .kin-places ul {
    flex: 1 1 min(100%, 300px);
    margin: 0;
  }
  @media print {
    .kin-item {
      break-inside: avoid;
    }
  }
`;
