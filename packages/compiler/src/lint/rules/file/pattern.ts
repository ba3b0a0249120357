import { isSafePattern } from 'redos-detector';
import { isJsonObject, type Json } from '@kinform/engine';
import type { JSONPath } from 'jsonc-parser';
import type { LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** Steps that looking at one pattern may take; a pattern that needs more is taken to be unsafe. */
const mostSteps = 20_000;
/** Ways in which one text may fit, before a reader who tries them all takes too long. */
const mostWays = 200;

type Verdict = 'invalid' | 'unsafe' | undefined;

const verdicts = new Map<string, Verdict>();

/** A pattern that is no regular expression, or that can be made to run for ever by what somebody types. */
export const pattern: LintRule<FileScene> = {
  code: 'pattern',
  about: 'Every pattern is a regular expression with the u flag, and no answer can make it run for ever.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'form-schema' && kind?.meta !== 'overlay') return;
    for (const { source, path } of patternsIn(file.value ?? null, [])) {
      const verdict = verdictOn(source);
      if (verdict === undefined) continue;
      yield {
        at: { file: file.path, path },
        case: verdict,
        ...(verdict === 'invalid'
          ? {
              message: `${JSON.stringify(source)} is not a pattern that can be used.`,
              mend: 'Check the brackets, and take out backslashes before letters and signs that need none.',
            }
          : {
              message: `The pattern ${JSON.stringify(source)} can be made to run for ever by a long answer.`,
              mend: 'Let each part of an answer fit in one way only: no repeated part inside another repeated part, and an upper bound such as {1,40} in place of + or *.',
            }),
      };
    }
  },
};

function* patternsIn(value: Json, path: JSONPath): Generator<{ source: string; path: JSONPath }> {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* patternsIn(entry, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const here = [...path, name];
      const isKeyword = name === 'pattern' || (name === 'value' && value['keyword'] === 'pattern');
      if (isKeyword && typeof member === 'string' && path.at(-1) !== 'properties') yield { source: member, path: here };
      else if (member !== undefined) yield* patternsIn(member, here);
    }
  }
}

function verdictOn(source: string): Verdict {
  if (!verdicts.has(source)) verdicts.set(source, judge(source));
  return verdicts.get(source);
}

function judge(source: string): Verdict {
  try {
    new RegExp(source, 'u');
  } catch {
    return 'invalid';
  }
  try {
    const { safe } = isSafePattern(source, { unicode: true, maxSteps: mostSteps, maxScore: mostWays });
    return safe ? undefined : 'unsafe';
  } catch {
    return 'unsafe';
  }
}
