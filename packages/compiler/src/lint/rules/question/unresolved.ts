import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';

/** Failures that rules of their own report, by what the engine says of them. */
const reportedElsewhere = [
  /property name/,
  /levels deep/,
  /more than \d+ questions/,
  /contains itself/,
  /There is no block/,
];

/** A form that cannot be put together, in the engine's own words. */
export const unresolved: LintRule<FormCase> = {
  code: 'form.unresolved',
  about: 'Every form can be put together for every authority.',
  severity: 'error',
  *check({ failure, folder, owner, library }) {
    if (failure === undefined || reportedElsewhere.some((known) => known.test(failure))) return;
    const own = [`${folder}/schema.json`, `${folder}/ui.json`];
    if (own.some((path) => !library.file(path)?.isJson)) return;
    yield {
      at: { file: `${folder}/schema.json`, path: [] },
      message: `The form cannot be put together for ${owner.name}: ${failure}`,
      mend: 'Mend what it names; other findings on this form may say more.',
    };
  },
};
