import type { ChildsVoice } from '../../definition/prose-checks.js';
import type { JsonObject } from '../../json.js';
import type { KeywordRule } from '../keyword-rule.js';

/**
 * A row on one child's voice holds the child's own words, or what was seen of the child; no placeholder, no adult's
 * summary, no other's text; and where the voice could not be had, a reason of this case and a next step. A language
 * brings the check.
 */
export const childsVoice: KeywordRule<JsonObject, ChildsVoice> = {
  keyword: 'childsVoice',
  takes: 'object',
  ofRows: true,
  yields: true,
  codes: {
    'childsVoice.placeholder': 'warning',
    'childsVoice.adultOnly': 'warning',
    'childsVoice.sameAsChild': 'warning',
    'childsVoice.sameAsAdult': 'warning',
    'childsVoice.notThisCase': 'warning',
    'childsVoice.noNextStep': 'warning',
    'childsVoice.kindDiffers': 'advice',
  },
  check: (row, parameter, scene) => scene.language?.checks.childsVoice(row, parameter, scene) ?? [],
};
