// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's button group styles, for a shadow root. */
export const buttonGroupStyles = unsafeCSS(
  `.govuk-button-group{margin-bottom:5px}@container (min-width:641px){.govuk-button-group{margin-bottom:15px}}.govuk-button-group{display:flex;flex-direction:column;align-items:center}.govuk-button-group .govuk-link{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1;display:inline-block;max-width:100%;margin-top:5px;margin-bottom:20px;text-align:center}.govuk-button-group .govuk-button{margin-bottom:17px}@container (min-width:641px){.govuk-button-group{flex-direction:row;flex-wrap:wrap;align-items:baseline;margin-inline-end:-15px}.govuk-button-group .govuk-button,.govuk-button-group .govuk-link{margin-inline-end:15px}.govuk-button-group .govuk-link{text-align:start}}`,
);
