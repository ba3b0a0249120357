import { css } from 'lit';
import { buttonGroupStyles } from '../styles/generated/button-group.css.js';
import { buttonStyles } from '../styles/generated/button.css.js';
import { furnitureStyles } from '../styles/furniture-styles.js';
import { rootStyles } from '../styles/root-styles.js';

const layoutStyles = css`
  .kin-page {
    max-inline-size: 44rem;
  }
  .kin-page--wide {
    max-inline-size: 60rem;
  }
  .kin-back {
    display: inline-block;
    position: relative;
    min-block-size: 24px;
    margin-block: 0 20px;
    padding-inline-start: 14px;
    font-size: calc(var(--kin-rem, 16px) * 1);
    color: inherit;
  }
  .kin-back::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 2px;
    inline-size: 7px;
    block-size: 7px;
    margin-block: auto;
    border: solid;
    border-width: 1px 0 0 1px;
    border-color: currentcolor;
    transform: rotate(-45deg);
  }
  .kin-root:dir(rtl) .kin-back::before {
    transform: rotate(135deg);
  }
  /* Most forms are here at once: only one that keeps people waiting says so. */
  .kin-opening {
    animation: kin-appear 0s 0.5s backwards;
  }
  @keyframes kin-appear {
    from {
      visibility: hidden;
    }
  }
  .govuk-button-group {
    margin-block-start: 30px;
  }
  .govuk-button {
    min-block-size: 44px;
  }
  .kin-whole {
    content-visibility: var(--kin-content-visibility, auto);
    contain-intrinsic-size: auto 900px;
    /* What is drawn only when it is near is also cut off at its edges: leaves room for the mark of focus. */
    overflow-clip-margin: 8px;
    margin-block-end: 40px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--kin-colour-border, light-dark(#cecece, #5b5f62));
  }
  .kin-undo {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    align-items: center;
    justify-content: space-between;
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    margin-block-end: 20px;
    padding: 10px 15px;
    border-block-start: 5px solid var(--kin-colour-brand, light-dark(#1d70b8, #5694ca));
    background: var(--kin-colour-surface-background, light-dark(#f4f8fb, #14202b));
    color: var(--kin-colour-surface-text, light-dark(#0b0c0c, #f4f8fb));
  }
  .kin-undo p {
    margin: 0;
  }
  .kin-undo .govuk-button {
    margin: 0;
    inline-size: auto;
  }
  /* Narrow, the bar keeps to one line; whatever has focus is scrolled clear of it (WCAG 2.2, 2.4.11). */
  .kin-root:has(.kin-undo) {
    --kin-covered: calc(var(--kin-rem, 16px) * 8);
  }
  :is(button, [tabindex]):focus {
    scroll-margin-block-end: var(--kin-covered, 0px);
  }
  @container (max-width: 640px) {
    .kin-undo {
      flex-wrap: nowrap;
      gap: 10px;
      padding-block: 5px;
    }
    .kin-undo p {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .kin-undo .govuk-button {
      flex: none;
    }
  }
  @media (forced-colors: active) {
    .kin-undo {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .kin-whole {
      content-visibility: visible;
    }
  }
`;

/** Everything that `<kin-form>` itself draws. */
export const formStyles = [...furnitureStyles, buttonStyles, buttonGroupStyles, layoutStyles, rootStyles];
