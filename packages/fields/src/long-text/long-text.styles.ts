import { css } from 'lit';

/** A long text keeps its box within the page and its numbers steady. */
export const longTextStyles = css`
  .govuk-textarea {
    max-width: 100%;
  }
  .govuk-character-count .govuk-form-group {
    margin-bottom: 0;
  }
`;
