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

/** A form whose files are not all there. */
export const formFiles: LintRule<{ library: FormCase['library'] }> = {
  code: 'form.files',
  about: 'Every version of a form has its questions, its sections, its words and its document.',
  severity: 'error',
  *check({ library }) {
    for (const [form, versions] of library.forms) {
      for (const version of versions) {
        const folder = `forms/${form}/${version}`;
        const missing = ['schema.json', 'ui.json', 'text.en-GB.json', 'document.hbs'].filter(
          (name) => !library.files.has(`${folder}/${name}`),
        );
        for (const name of missing) {
          yield {
            at: { file: `${folder}/${name}`, line: 1 },
            message: `${form} ${version} has no ${name}.`,
            mend: `Add ${folder}/${name}.`,
          };
        }
      }
    }
  },
};
