import { css } from 'lit';

/** Rows are parted by a line at their side, not by boxes, so that nothing is lost of a narrow page. */
export const repeatingGroupStyles = css`
  .kin-list {
    display: block;
    margin-block-end: 30px;
  }
  .kin-list__count {
    margin: 0 0 20px;
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
  }
  .kin-row {
    display: block;
    margin-block-end: 30px;
    padding-block-end: 5px;
    padding-inline-start: 15px;
    border-inline-start: 5px solid var(--kin-colour-border, light-dark(#cecece, #5b5f62));
  }
  .kin-row legend {
    overflow-wrap: anywhere;
  }
  .kin-row__buttons {
    margin-block-end: 0;
  }
  .kin-row__buttons .govuk-button {
    margin-block-end: 12px;
  }
  .kin-list__add {
    margin-block-end: 0;
  }
  :is(.govuk-fieldset__heading, .kin-list__count):focus {
    outline: 3px solid var(--kin-colour-focus, #ffdd00);
    outline-offset: 3px;
  }
  kin-question {
    display: block;
  }
  kin-question[hidden] {
    display: none;
  }
`;
