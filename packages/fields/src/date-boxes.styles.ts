import { css } from 'lit';

/** Boxes that do not fit side by side keep their distance in the next line. */
export const dateBoxesStyles = css`
  .govuk-date-input {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 10px 20px;
  }
  .govuk-date-input__item {
    min-width: 0;
    max-width: 100%;
    margin: 0;
  }
`;
