// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's tag styles, for a shadow root. */
export const tagStyles = unsafeCSS(
  `.govuk-tag{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;color:var(--kin-colour-tag-text,light-dark(#0f385c,#d2e8fa));background-color:var(--kin-colour-tag,light-dark(#d2e2f1,#1d3f5c));display:inline-block;max-width:160px;margin-top:-2px;margin-bottom:-3px;padding-top:2px;padding-inline-end:8px;padding-bottom:3px;padding-inline-start:8px;border-radius:1px;text-decoration:none;overflow-wrap:break-word}@media screen and (forced-colors: active){.govuk-tag{font-weight:bold}}.govuk-tag--red{color:var(--kin-colour-tag-problem-text,light-dark(#651b1b,#fbdedb));background-color:var(--kin-colour-tag-problem,light-dark(#f4d7d7,#651b1b))}.govuk-tag--teal{color:var(--kin-colour-tag-progress-text,light-dark(#0b4144,#d0eeef));background-color:var(--kin-colour-tag-progress,light-dark(#d0e6e7,#0f4a4e))}`,
);
