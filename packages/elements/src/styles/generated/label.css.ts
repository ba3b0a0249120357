// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's label styles, for a shadow root. */
export const labelStyles = unsafeCSS(
  `.govuk-label{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;display:block;margin-bottom:5px;color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb))}.govuk-label--s{font-weight:700}`,
);
