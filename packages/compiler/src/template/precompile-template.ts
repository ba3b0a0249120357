import Handlebars from 'handlebars';
import { TemplateError } from '@kinform/documents';
import { readTemplate } from './read-template.js';
import { templateOptions } from './template-options.js';

/** Throws a TemplateError, with the lines, for what the template language does not have. */
export function refuseForeign(source: string): void {
  const { problems } = readTemplate(source);
  if (problems.length === 0) return;
  const lines = problems.map(({ line, message }) => `line ${line}: ${message}`);
  throw new TemplateError(`The template cannot be compiled: ${lines.join('; ')}.`);
}

/**
 * A template as the source of a JavaScript object literal, for a bundle: `loadTemplate(<source>)` makes the function of
 * it without compiling anything. Throws a TemplateError, with the lines, for what the template language does not have.
 */
export function precompileTemplate(source: string): string {
  refuseForeign(source);
  return String(Handlebars.precompile(source, templateOptions));
}
