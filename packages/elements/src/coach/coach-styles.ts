import { css } from 'lit';
import { detailsStyles } from '../styles/generated/details.css.js';
import { furnitureStyles } from '../styles/furniture-styles.js';

const ownStyles = css`
  .kin-coach {
    margin-block: -10px 30px;
    padding: 15px;
    border-inline-start: 5px solid var(--kin-colour-brand, light-dark(#1d70b8, #5694ca));
    background: var(--kin-colour-surface-background, light-dark(#f4f8fb, #14202b));
  }
  .kin-coach__title {
    margin: 0 0 10px;
    font-weight: 700;
  }
  ul {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 28px 1fr;
    gap: 10px;
    align-items: start;
    margin: 0;
  }
  .kin-coach__mark {
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid currentcolor;
    border-radius: 50%;
    font-weight: 700;
    line-height: 1;
    forced-color-adjust: none;
  }
  .kin-coach__mark svg {
    inline-size: 16px;
    block-size: 16px;
  }
  [data-state='met'] .kin-coach__mark {
    border-color: var(--kin-colour-success, light-dark(#0f7a52, #5fc79b));
    background: var(--kin-colour-success, light-dark(#0f7a52, #5fc79b));
    color: light-dark(#ffffff, #0b0c0c);
  }
  [data-state='look'] .kin-coach__mark {
    color: var(--kin-colour-warning, light-dark(#b8591c, #f7a35c));
  }
  [data-state='open'] .kin-coach__mark {
    border-style: dashed;
    color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
  }
  .kin-coach__says {
    margin: 0;
    padding-block-start: 2px;
    overflow-wrap: anywhere;
  }
  .kin-coach__says > span + span {
    margin-inline-start: 0.3em;
  }
  [data-state='open'] .kin-coach__says {
    color: var(--kin-colour-secondary-text, light-dark(#484949, #b6b9bb));
  }
  details {
    margin-block: 15px 0;
  }
  .govuk-details__text {
    margin-block-end: 0;
  }
  @media print {
    .kin-coach {
      display: none;
    }
  }
`;

/** How the coach looks: a quiet panel below the answer, with a mark for each letter. */
export const coachStyles = [...furnitureStyles, detailsStyles, ownStyles];
