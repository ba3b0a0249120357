// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's hint styles, for a shadow root. */
export const hintStyles = unsafeCSS(
  `.govuk-hint{font-family:var(--kin-font-family, inherit);font-weight:400;font-size:calc(var(--kin-rem,16px)*1.1875);line-height:1.3157894737;margin-bottom:15px;color:var(--kin-colour-secondary-text,light-dark(#484949,#b6b9bb))}.govuk-label+.govuk-hint{margin-bottom:10px}.govuk-fieldset__legend:not(.govuk-fieldset__legend--m)+.govuk-hint{margin-bottom:10px}.govuk-fieldset__legend+.govuk-hint{margin-top:-5px}`,
);
