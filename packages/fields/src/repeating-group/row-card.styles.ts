import { css } from 'lit';

/** Cards: an outline, a heading to press, and a bar at the side of one that has problems. */
export const rowCardStyles = css`
  .kin-cards__all {
    display: block;
    margin-block: -10px 10px;
  }
  .kin-card {
    margin-block-end: 20px;
    border: 1px solid var(--kin-colour-border, light-dark(#cecece, #5b5f62));
  }
  .kin-card--wrong {
    border-inline-start: 5px solid var(--kin-colour-error, light-dark(#ca3535, #ff8a80));
  }
  .kin-card__head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    background: var(--kin-colour-surface-background, light-dark(#f4f8fb, #14202b));
  }
  .kin-card__heading {
    flex: 1 1 18rem;
    min-inline-size: 0;
    margin: 0;
    font-size: calc(var(--kin-rem, 16px) * 1.3125);
    font-weight: 700;
    line-height: 1.25;
  }
  .kin-card__name {
    display: block;
    overflow-wrap: anywhere;
  }
  .kin-card__heading > .kin-card__name {
    padding: 12px 15px;
  }
  .kin-card__toggle {
    position: relative;
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding-block: 10px;
    padding-inline: 44px 15px;
    border: 0;
    background: none;
    color: var(--kin-colour-link, light-dark(#1a65a6, #8ec5f4));
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .kin-card__toggle::before {
    content: '';
    position: absolute;
    inset-block-start: 18px;
    inset-inline-start: 18px;
    inline-size: 9px;
    block-size: 9px;
    border: solid currentcolor;
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }
  .kin-card__toggle[aria-expanded='true']::before {
    inset-block-start: 23px;
    transform: rotate(225deg);
  }
  .kin-card__toggle:hover .kin-card__name {
    text-decoration: underline;
    text-decoration-thickness: 3px;
  }
  .kin-card__state {
    display: block;
    color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
    font-size: calc(var(--kin-rem, 16px) * 1);
    font-weight: 400;
    line-height: 1.25;
  }
  .kin-card--wrong .kin-card__state {
    color: var(--kin-colour-error, light-dark(#ca3535, #ff8a80));
    font-weight: 700;
  }
  .kin-card__actions {
    display: flex;
    flex-wrap: wrap;
    padding-inline: 36px 8px;
  }
  .kin-card__action,
  .kin-cards__all {
    min-block-size: 44px;
    padding: 0 8px;
    border: 0;
    background: none;
    color: var(--kin-colour-link, light-dark(#1a65a6, #8ec5f4));
    font-family: var(--kin-font-family, inherit);
    font-size: calc(var(--kin-rem, 16px) * 1.1875);
    line-height: 1.3157894737;
    text-decoration: underline;
    text-underline-offset: 0.1578em;
    cursor: pointer;
  }
  .kin-cards__all {
    padding: 0;
  }
  :is(.kin-card__action, .kin-cards__all):hover {
    color: var(--kin-colour-link-hover, light-dark(#0f385c, #cfe6fa));
    text-decoration-thickness: 3px;
  }
  :is(.kin-card__toggle, .kin-card__action, .kin-cards__all):focus {
    outline: 3px solid transparent;
    background: var(--kin-colour-focus, #ffdd00);
    box-shadow:
      0 -2px var(--kin-colour-focus, #ffdd00),
      0 4px var(--kin-colour-focus-text, #0b0c0c);
    color: var(--kin-colour-focus-text, #0b0c0c);
    text-decoration: none;
  }
  .kin-card__toggle:focus .kin-card__state {
    color: inherit;
  }
  .kin-card__questions {
    padding: 20px 15px 5px;
  }
  .kin-card__questions:empty {
    padding: 0;
  }
  @media print {
    .kin-card {
      break-inside: auto;
    }
    /* On paper nothing can be opened. */
    .kin-card__body[hidden] {
      display: block;
      content-visibility: visible;
    }
    .kin-card__toggle {
      padding-inline-start: 15px;
    }
    .kin-cards__all,
    .kin-card__actions,
    .kin-card__toggle::before {
      display: none;
    }
  }
`;
