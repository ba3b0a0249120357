import { css } from 'lit';

/** A statement's first line stands out where more follows it. */
export const statementStyles = css`
  .govuk-body {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .kin-statement__first {
    font-weight: 700;
  }
  .kin-statement:focus {
    outline: 3px solid var(--kin-colour-focus, #ffdd00);
    outline-offset: 3px;
  }
`;
