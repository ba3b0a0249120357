// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's error summary styles, for a shadow root. */
export const errorSummaryStyles = unsafeCSS(
  `.govuk-error-summary{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;padding:15px}@container (min-width:641px){.govuk-error-summary{padding:20px}}.govuk-error-summary{margin-bottom:30px}@container (min-width:641px){.govuk-error-summary{margin-bottom:50px}}.govuk-error-summary{border:5px solid;border-color:var(--kin-colour-error,light-dark(#ca3535,#ff8a80));color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb))}.govuk-error-summary:focus{outline:3px solid;outline-color:var(--kin-colour-focus,#ffdd00)}.govuk-error-summary__title{font-size:calc(var(--kin-rem,16px)*1.3125);line-height:1.1904761905}@container (min-width:641px){.govuk-error-summary__title{font-size:calc(var(--kin-rem,16px)*1.5);line-height:1.25}}.govuk-error-summary__title{font-weight:700;margin-top:0;margin-bottom:15px}@container (min-width:641px){.govuk-error-summary__title{margin-bottom:20px}}.govuk-error-summary__list{margin-bottom:0}.govuk-error-summary__list li:last-child{margin-bottom:0}`,
);
