import Handlebars from 'handlebars';
import type { DocumentTemplate } from '@kinform/documents';
import { refuseForeign } from './precompile-template.js';
import { templateOptions } from './template-options.js';

/**
 * A template function for Node, where code may be made at run time; it does what the precompiled one in a bundle does.
 * Throws a TemplateError, with the lines, for what the template language does not have.
 */
export function compileTemplate(source: string): DocumentTemplate {
  refuseForeign(source);
  return Handlebars.create().compile<object>(source, templateOptions);
}
