// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's character count styles, for a shadow root. */
export const characterCountStyles = unsafeCSS(
  `.govuk-character-count{margin-bottom:20px}@container (min-width:641px){.govuk-character-count{margin-bottom:30px}}.govuk-character-count .govuk-form-group,.govuk-character-count .govuk-textarea{margin-bottom:5px}.govuk-character-count__message{font-variant-numeric:tabular-nums;margin-top:0;margin-bottom:0}.govuk-character-count__message::after{content:"​"}`,
);
