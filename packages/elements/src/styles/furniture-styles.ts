import { css } from 'lit';
import { typographyStyles } from './generated/typography.css.js';
import { visuallyHiddenStyles } from './generated/visually-hidden.css.js';

const linkStyles = css`
  :host {
    display: block;
    font-family: var(--kin-font-family, inherit);
    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));
  }
  :host([hidden]) {
    display: none;
  }
  .kin-link {
    min-block-size: 24px;
    min-inline-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    color: var(--kin-colour-link, light-dark(#1a65a6, #8ec5f4));
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .kin-link:hover {
    color: var(--kin-colour-link-hover, light-dark(#0f385c, #cfe6fa));
  }
  .kin-link:focus {
    color: var(--kin-colour-focus-text, #0b0c0c);
  }
  :is(h1, h2, h3, h4, h5, h6)[tabindex='-1']:focus {
    outline: none;
  }
`;

/** What the form's furniture shares: GOV.UK's text, and buttons that look like links because they change no address. */
export const furnitureStyles = [typographyStyles, visuallyHiddenStyles, linkStyles];
