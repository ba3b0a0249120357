// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's fieldset styles, for a shadow root. */
export const fieldsetStyles = unsafeCSS(
  `.govuk-fieldset{min-width:0;margin:0;padding:0;border:0}.govuk-fieldset::after{content:"";display:block;clear:both}@supports not (caret-color: auto){.govuk-fieldset,x:-moz-any-link{display:table-cell}}.govuk-fieldset__legend{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;box-sizing:border-box;display:table;max-width:100%;margin-bottom:10px;padding:0;color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb));white-space:normal}.govuk-fieldset__legend--m{font-weight:700;margin-bottom:15px;font-size:calc(var(--kin-rem,16px)*1.3125);line-height:1.1904761905}@container (min-width:641px){.govuk-fieldset__legend--m{font-size:calc(var(--kin-rem,16px)*1.5);line-height:1.25}}.govuk-fieldset__legend--s{font-weight:700}.govuk-fieldset__heading{margin:0;font-size:inherit;font-weight:inherit}`,
);
