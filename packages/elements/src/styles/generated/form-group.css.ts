// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's form group styles, for a shadow root. */
export const formGroupStyles = unsafeCSS(
  `.govuk-form-group::after{content:"";display:block;clear:both}.govuk-form-group{margin-bottom:20px}@container (min-width:641px){.govuk-form-group{margin-bottom:30px}}.govuk-form-group .govuk-form-group:last-of-type{margin-bottom:0}.govuk-form-group--error{padding-inline-start:15px;border-inline-start:5px solid;border-inline-start-color:var(--kin-colour-error,light-dark(#ca3535,#ff8a80))}.govuk-form-group--error .govuk-form-group{padding:0;border:0}`,
);
