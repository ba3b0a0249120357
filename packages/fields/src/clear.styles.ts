import { css } from 'lit';

/** A quiet button that looks like a link, and a kept answer that no option stands for. */
export const clearStyles = css`
  .kin-clear {
    display: inline-block;
    min-height: 24px;
    margin: 10px 0 0;
    padding: 5px 0;
    border: 0;
    background: none;
    color: var(--kin-colour-link, light-dark(#1a65a6, #8ec5f4));
    font: inherit;
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .kin-clear:focus-visible {
    outline: 3px solid transparent;
    background: var(--kin-colour-focus, #ffdd00);
    box-shadow: 0 4px 0 0 var(--kin-colour-focus-text, #0b0c0c);
    color: var(--kin-colour-focus-text, #0b0c0c);
    text-decoration: none;
  }
  .kin-kept {
    margin: 10px 0 0;
  }
  .govuk-radios__label,
  .govuk-checkboxes__label {
    overflow-wrap: anywhere;
  }
`;
