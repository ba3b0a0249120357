import { TemplateError } from '@kinform/documents';
import type { ResolvedForm } from '@kinform/engine';
import { proveTemplate } from './prove-template.js';

/** Throws a TemplateError that lists every problem of a form's template, by line; a form without a template has none. */
export function refuseUnproved(form: ResolvedForm): void {
  if (form.template === '') return;
  const problems = proveTemplate(form.template, form);
  if (problems.length === 0) return;
  const lines = problems.map(({ line, message, nearest }) => {
    return `  line ${line}: ${message}${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}`;
  });
  throw new TemplateError(`The template of ${form.form} for ${form.authority} is not proved:\n${lines.join('\n')}`);
}
