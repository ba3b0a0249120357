import { isJsonObject, type Condition } from '@kinform/engine';
import { namedAnswer } from '../../conditions/answer-paths.js';
import { atomsOf } from '../../conditions/condition-sites.js';
import { within, type Place } from '../../files/place.js';
import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';
import type { WholeScene } from '../../scenes.js';
import { nearestOf } from '../../../template/nearest.js';
import { qualityScenes } from './quality-scenes.js';

/** A condition of a quality profile that waits for an option which no version of the form offers. */
export const qualityOption: LintRule<WholeScene> = {
  code: 'quality.option',
  about: 'Every option that a condition of a quality profile names is offered in some version of the form.',
  severity: 'error',
  *check(scene) {
    for (const { form, test, at, cases } of qualityScenes(scene)) {
      for (const { code, offered, place } of optionsNamed(test, at, cases)) {
        if (offered.length === 0 || offered.includes(code)) continue;
        const near = nearestOf(code, offered);
        yield {
          at: place,
          message: `No version of ${form} that it speaks of offers "${code}" there.`,
          mend: near ? `Write "${near}" instead.` : `Name one of: ${offered.join(', ')}.`,
        };
      }
    }
  },
};

function* optionsNamed(
  test: Record<string, unknown>,
  at: Place,
  cases: readonly FormCase[],
): Generator<{ code: string; offered: string[]; place: Place }> {
  for (const member of ['asked', 'met', 'attestedBy']) {
    const condition = test[member];
    if (!isJsonObject(condition)) continue;
    for (const atom of atomsOf(condition as Condition, '', within(at, member))) {
      const { answer, is, includes, in: among } = atom.condition as Record<string, unknown>;
      if (typeof answer !== 'string') continue;
      const offered = [...new Set(cases.flatMap((one) => optionsOf(one, answer, atom.group)))];
      for (const code of [is, includes, among].flat().filter((one) => typeof one === 'string')) {
        yield { code, offered, place: atom.at };
      }
    }
  }
}

function optionsOf({ resolved }: FormCase, path: string, group: string): string[] {
  const named = resolved && namedAnswer(resolved.schema, path, group);
  if (named?.kind !== 'question') return [];
  return (named.schema.enum ?? named.schema.items?.enum ?? []).filter((one) => typeof one === 'string');
}
