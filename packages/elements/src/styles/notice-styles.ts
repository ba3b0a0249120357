import { css } from 'lit';

/** A warning or advice beside an answer: a bar in the colour of its kind, and the kind in a heavy word. */
export const noticeStyles = css`
  .kin-notice {
    overflow-wrap: anywhere;
  }
  .kin-finding__hint {
    display: block;
    font-weight: 400;
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
  }
  .kin-optional {
    font-weight: 400;
  }
  .kin-notice {
    margin: 0 0 15px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--kin-colour-brand, light-dark(#1d70b8, #5694ca));
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
    overflow-wrap: anywhere;
  }
  .kin-notice--warning {
    border-color: var(--kin-colour-warning, light-dark(#b8591c, #f7a35c));
  }
  .kin-notice__kind {
    font-weight: 700;
  }
`;
