import { css } from 'lit';

/**
 * The form's own ground: nothing that the host page sets on everything, on sizes or on boxes reaches through it; its
 * font family, its text spacing and its light or dark scheme do.
 */
export const rootStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .kin-root {
    all: initial;
    --kin-rem: var(--kin-text-size, 16px);
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    font-family: var(--kin-font-family, inherit);
    font-size: medium;
    line-height: 1.3157894737;
    text-align: start;
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
    -webkit-font-smoothing: antialiased;
    -moz-osx-font-smoothing: grayscale;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .kin-root--measured {
    --kin-rem: var(--kin-text-size, 1em);
  }
  @media print {
    .kin-screen-only {
      display: none;
    }
  }
`;

/**
 * Makes `--kin-rem` a length, so that it is worked out once, at the form, from the size that the person has set in the
 * browser, and not again at every element that uses it. False where the browser cannot: the unit is then 16px.
 */
export function registerTextSize(): boolean {
  if (!('registerProperty' in CSS)) return false;
  try {
    CSS.registerProperty({ name: '--kin-rem', syntax: '<length>', inherits: true, initialValue: '16px' });
  } catch {
    // Another copy on the page has registered it already.
  }
  return true;
}
