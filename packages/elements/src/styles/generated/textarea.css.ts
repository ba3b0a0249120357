// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's textarea styles, for a shadow root. */
export const textareaStyles = unsafeCSS(
  `.govuk-textarea{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.25;box-sizing:border-box;display:block;width:100%;min-height:40px;margin-bottom:20px}@container (min-width:641px){.govuk-textarea{margin-bottom:30px}}.govuk-textarea{padding:5px;resize:vertical;border:2px solid;border-radius:0;border-color:var(--kin-colour-input-border,light-dark(#0b0c0c,#d8dcde));-webkit-appearance:none;color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb));background-color:var(--kin-colour-input-background,light-dark(#ffffff,#1b1d1f))}.govuk-textarea:focus{outline:3px solid;outline-color:var(--kin-colour-focus,#ffdd00);outline-offset:0;box-shadow:inset 0 0 0 2px var(--kin-colour-input-border,light-dark(#0b0c0c,#d8dcde))}.govuk-textarea:disabled{opacity:.5;color:inherit;background-color:rgba(0,0,0,0);cursor:not-allowed}`,
);
