// Made by scripts/build-styles.mjs from govuk-frontend 6.6.0 (MIT licence, © Crown copyright). Do not edit.
import { unsafeCSS } from 'lit';

/** GOV.UK Frontend's date input styles, for a shadow root. */
export const dateInputStyles = unsafeCSS(
  `.govuk-date-input::after{content:"";display:block;clear:both}.govuk-date-input{font-size:0}.govuk-date-input__item{display:inline-block;margin-inline-end:20px;margin-bottom:0;vertical-align:bottom}.govuk-date-input__label{display:block}.govuk-date-input__input{margin-bottom:0}`,
);
