// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's visually hidden styles, for a shadow root. */
export const visuallyHiddenStyles = unsafeCSS(
  `.govuk-visually-hidden{position:absolute !important;width:1px !important;height:1px !important;margin:0 !important;padding:0 !important;overflow:hidden !important;clip:rect(0 0 0 0) !important;clip-path:inset(50%) !important;border:0 !important;white-space:nowrap !important;-webkit-user-select:none;-ms-user-select:none;user-select:none}.govuk-visually-hidden::before{content:" "}.govuk-visually-hidden::after{content:" "}`,
);
