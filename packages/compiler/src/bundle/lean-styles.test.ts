import { expect, it } from 'vitest';
import { closeUp } from './lean-styles.js';

it('closes up styles and leaves everything else as it is', () => {
  const source = [
    'const text = `two  spaces`;',
    'const styles = css`',
    '  /* For people. */',
    '  :host([hidden]) a:hover > b,',
    '  .kin-c :is(d) {',
    '    margin: 0 auto;',
    '    color: var(--kin-colour-text, light-dark(#0b0c0c, #f4f8fb));',
    '    width: calc(1px + 2px);',
    '  }',
    '`;',
  ].join('\n');
  expect(closeUp(source)).toBe(
    'const text = `two  spaces`;\nconst styles = css`:host([hidden]) a:hover > b,.kin-c :is(d){margin:0 auto;' +
      'color:var(--kin-colour-text,light-dark(#0b0c0c,#f4f8fb));width:calc(1px + 2px)}`;',
  );
});
