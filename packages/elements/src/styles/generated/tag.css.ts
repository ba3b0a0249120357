// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's tag styles, for a shadow root. */
export const tagStyles = unsafeCSS(
  `.govuk-tag{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;color:#0f385c;background-color:#d2e2f1;display:inline-block;max-width:160px;margin-top:-2px;margin-bottom:-3px;padding-top:2px;padding-inline-end:8px;padding-bottom:3px;padding-inline-start:8px;border-radius:1px;text-decoration:none;overflow-wrap:break-word}@media screen and (forced-colors: active){.govuk-tag{font-weight:bold}}.govuk-tag--red{color:#651b1b;background-color:#f4d7d7}.govuk-tag--teal{color:#0b4144;background-color:#d0e6e7}`,
);
