// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's error message styles, for a shadow root. */
export const errorMessageStyles = unsafeCSS(
  `.govuk-error-message{font-family:var(--kin-font-family, inherit);font-weight:700;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;display:block;margin-top:0;margin-bottom:15px;clear:both;color:var(--kin-colour-error,light-dark(#ca3535,#ff8a80))}`,
);
