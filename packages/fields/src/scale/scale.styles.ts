import { css } from 'lit';

/** Numbers in a row of boxes, each 44 px high; the chosen one is filled and underlined, so colour is never alone. */
export const scaleStyles = css`
  .kin-scale {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 10px;
  }
  .kin-scale__point {
    position: relative;
  }
  .kin-scale__input {
    position: absolute;
    inset: 0;
    z-index: 1;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .kin-scale__label {
    display: flex;
    box-sizing: border-box;
    align-items: center;
    justify-content: center;
    min-width: 46px;
    height: 46px;
    padding: 0 6px;
    border: 2px solid var(--kin-colour-input-border, light-dark(#0b0c0c, #d8dcde));
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    font-variant-numeric: tabular-nums;
  }
  .kin-scale__input:checked + .kin-scale__label {
    background: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
    color: var(--kin-colour-body-background, light-dark(#ffffff, #0b0c0c));
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .kin-scale__input:focus-visible + .kin-scale__label {
    outline: 3px solid transparent;
    outline-offset: 1px;
    box-shadow: 0 0 0 4px var(--kin-colour-focus, #ffdd00);
  }
  .kin-scale__anchor {
    margin: 0 0 5px;
    color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .kin-scale__input:checked + .kin-scale__label {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .kin-scale__input:focus-visible + .kin-scale__label {
      outline-color: Highlight;
    }
  }
`;
