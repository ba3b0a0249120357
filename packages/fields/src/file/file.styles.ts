import { css } from 'lit';

/** The native file input in the family's type, and a kept picture within the page. */
export const fileStyles = css`
  .kin-file {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
    padding: 5px 0;
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
  }
  .kin-file:focus {
    outline: 3px solid var(--kin-colour-focus, #ffdd00);
    box-shadow: inset 0 0 0 4px var(--kin-colour-input-border, light-dark(#0b0c0c, #d8dcde));
  }
  .kin-file::file-selector-button {
    min-height: 36px;
    margin-inline-end: 10px;
    padding: 5px 12px;
    font: inherit;
    cursor: pointer;
  }
  .kin-file__kept {
    margin-block-end: 30px;
  }
  .kin-file__picture {
    display: block;
    box-sizing: border-box;
    max-width: 100%;
    margin-block: 15px;
    border: 1px solid var(--kin-colour-border, light-dark(#cecece, #5b5f62));
  }
`;
