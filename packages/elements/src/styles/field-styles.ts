import { css } from 'lit';
import { errorMessageStyles } from './generated/error-message.css.js';
import { fieldsetStyles } from './generated/fieldset.css.js';
import { formGroupStyles } from './generated/form-group.css.js';
import { hintStyles } from './generated/hint.css.js';
import { labelStyles } from './generated/label.css.js';
import { visuallyHiddenStyles } from './generated/visually-hidden.css.js';
import { noticeStyles } from './notice-styles.js';

const ownStyles = css`
  :host {
    display: block;
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
  }
  :host([hidden]) {
    display: none;
  }
  .govuk-form-group {
    scroll-margin-block: 20px;
  }
  .govuk-hint,
  .govuk-error-message,
  .kin-answer {
    margin: 0;
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
    overflow-wrap: anywhere;
  }
  .kin-words {
    white-space: pre-line;
  }
  :is(input, textarea, select, button):focus {
    scroll-margin-block: 100px max(100px, var(--kin-covered, 0px));
  }
`;

/** What every field type shows around its control: label or legend, hint, findings, group. Spread it into `styles`. */
export const fieldStyles = [
  labelStyles,
  hintStyles,
  errorMessageStyles,
  fieldsetStyles,
  formGroupStyles,
  visuallyHiddenStyles,
  noticeStyles,
  ownStyles,
];
