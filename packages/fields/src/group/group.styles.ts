import { css } from 'lit';

/** A group keeps its questions together and lets their own margins part them. */
export const groupStyles = css`
  .kin-group {
    display: block;
    margin-block-end: 20px;
  }
  .kin-group__inner {
    margin-block-end: 12px;
    font-size: calc(var(--kin-rem, 16px) * 1.3125);
    font-weight: 700;
    line-height: 1.25;
  }
  .govuk-fieldset__heading:focus {
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
