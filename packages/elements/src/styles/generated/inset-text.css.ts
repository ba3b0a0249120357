// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's inset text styles, for a shadow root. */
export const insetTextStyles = unsafeCSS(
  `.govuk-inset-text{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;padding:15px;margin-top:20px}@container (min-width:641px){.govuk-inset-text{margin-top:30px}}.govuk-inset-text{margin-bottom:20px}@container (min-width:641px){.govuk-inset-text{margin-bottom:30px}}.govuk-inset-text{clear:both;border-inline-start:10px solid;border-inline-start-color:var(--kin-colour-border,light-dark(#cecece,#5b5f62));color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb))}.govuk-inset-text>:first-child{margin-top:0}.govuk-inset-text>:only-child,.govuk-inset-text>:last-child{margin-bottom:0}`,
);
