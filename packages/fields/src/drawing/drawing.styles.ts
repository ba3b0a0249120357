import { css } from 'lit';

/** Paper is white and ink is black in every colour scheme, for that is how the signature is kept. */
export const drawingStyles = css`
  .kin-drawing {
    display: block;
    box-sizing: border-box;
    width: 480px;
    max-width: 100%;
    aspect-ratio: 3 / 1;
    border: 2px solid var(--kin-colour-input-border, light-dark(#0b0c0c, #d8dcde));
    background: #ffffff;
    touch-action: none;
    cursor: crosshair;
    forced-color-adjust: none;
  }
  .kin-drawing:focus {
    outline: 3px solid var(--kin-colour-focus, #ffdd00);
  }
`;
