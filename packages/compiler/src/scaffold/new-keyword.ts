import type { NewFiles } from './new-files.js';

/**
 * The files of a new keyword by path below the project: code that finds nothing wrong with a text yet, its test with what it
 * accepts and rejects, words and page. Two lines make it known: in `keywords/index.ts` and in `text/en-GB.ts`.
 */
export function newKeyword({ name }: { name: string }): NewFiles {
  const keyword = keywordOf(name);
  const folder = `packages/engine/src/keywords/${name}`;
  return {
    [`${folder}/${name}.keyword.ts`]: code(keyword),
    [`${folder}/${name}.keyword.test.ts`]: test(name, keyword),
    [`${folder}/${name}.words.ts`]: words(keyword),
    [`${folder}/README.md`]: readme(keyword),
  };
}

/** A folder's name as the keyword is written in schemas: `has-two-names` is `hasTwoNames`. */
export function keywordOf(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());
}

const code = (keyword: string): string => `import type { KeywordRule } from '../keyword-rule.js';

/** Say here in a sentence what must hold, and by which clause of the guidance. */
export const ${keyword}: KeywordRule<string, boolean> = {
  keyword: '${keyword}',
  takes: 'string',
  codes: { ${keyword}: 'warning' },
  check: (text, asked) => (asked && text.trim() === '?' ? [{ at: '' }] : []),
};
`;

const test = (name: string, keyword: string): string => `import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../test-data/scene.js';
import { ${keyword} } from './${name}.keyword.js';

describe('${keyword}', () => {
  test.each(['An answer', ''])('accepts %j', (value) => {
    expect(faultsOf(${keyword}, { value, parameter: true })).toEqual([]);
  });

  test.each(['?', ' ? '])('rejects %j', (value) => {
    expect(faultsOf(${keyword}, { value, parameter: true })).toEqual([{ at: '' }]);
  });

  test('does nothing where it is false', () => {
    expect(faultsOf(${keyword}, { value: '?', parameter: false })).toEqual([]);
  });
});
`;

const words = (keyword: string): string => `import { start } from '../../text/in-words.js';
import type { KeywordWords } from '../../text/wording.js';

/** Words of \`${keyword}\` in British English. */
export const ${keyword}Words: KeywordWords = {
  findings: {
    ${keyword}: ({ called }) => ({ message: \`\${start(called)} must say something\` }),
  },
};
`;

const readme = (keyword: string): string => `# ${keyword}

What it says, in a sentence.

## Parameters

On a question that takes a text: \`true\`.

## Findings

| code | severity | when |
| --- | --- | --- |
| \`${keyword}\` | warning | the answer is a question mark |

## Example

\`\`\`json
{ "${keyword}": true }
\`\`\`

## Source

The guidance and its clause.
`;
