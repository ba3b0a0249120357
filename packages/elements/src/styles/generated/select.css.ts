// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's select styles, for a shadow root. */
export const selectStyles = unsafeCSS(
  `.govuk-select{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.25;box-sizing:border-box;min-width:min(11.5em,100%);max-width:100%;height:calc(var(--kin-rem,16px)*2.5);padding:5px;border:2px solid;border-color:var(--kin-colour-input-border,light-dark(#0b0c0c,#d8dcde));color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb));background-color:var(--kin-colour-input-background,light-dark(#ffffff,#1b1d1f))}.govuk-select:focus{outline:3px solid;outline-color:var(--kin-colour-focus,#ffdd00);outline-offset:0;box-shadow:inset 0 0 0 2px var(--kin-colour-input-border,light-dark(#0b0c0c,#d8dcde))}.govuk-select:disabled{opacity:.5;color:inherit;cursor:not-allowed}`,
);
