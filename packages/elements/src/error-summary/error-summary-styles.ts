import { css } from 'lit';

/** What the error summary needs besides GOV.UK's: its links are buttons. */
export const ownSummaryStyles = css`
  .govuk-error-summary {
    margin-bottom: 30px;
  }
  .govuk-heading-s {
    margin: 20px 0 5px;
  }
  .govuk-error-summary__list .kin-link {
    min-block-size: 28px;
    font-weight: 700;
    color: var(--kin-colour-error, light-dark(#ca3535, #ff8a80));
  }
  .govuk-error-summary__list .kin-link:hover {
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
  }
  .govuk-error-summary__list .kin-link:focus {
    color: var(--kin-colour-focus-text, #0b0c0c);
  }
`;
