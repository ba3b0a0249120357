import type { LintRule } from '../../lint-rule.js';
import type { FormCase } from '../../resolve/form-case.js';

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
