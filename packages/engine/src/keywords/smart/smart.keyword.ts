import type { Smart } from '../../definition/prose-checks.js';
import type { JsonObject } from '../../json.js';
import type { KeywordRule } from '../keyword-rule.js';

/**
 * An action says who does what by when, what will be seen, by whom it was agreed, that it can be done and for which
 * need: one finding for each letter of the authority that is not met, at the question to mend. A language brings the check.
 */
export const smart: KeywordRule<JsonObject, Smart> = {
  keyword: 'smart',
  takes: 'object',
  ofRows: true,
  yields: true,
  codes: {
    'smart.specific': 'warning',
    'smart.measurable': 'warning',
    'smart.assigned': 'warning',
    'smart.timeBound': 'advice',
    'smart.agreed': 'advice',
    'smart.achievable': 'advice',
    'smart.realistic': 'advice',
    'smart.relevant': 'advice',
  },
  check: (row, parameter, scene) => scene.language?.checks.smart(row, parameter, scene) ?? [],
};
