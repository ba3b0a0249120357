import runtime from 'handlebars/runtime.js';
import type { DocumentTemplate } from './document-template.js';

interface Runtime {
  create(): { template(specification: object): DocumentTemplate };
}

/**
 * A template function out of what `precompileTemplate` wrote (an object literal with code in it, imported as part of a
 * bundle). Uses the Handlebars runtime alone: nothing is compiled, nothing is evaluated.
 */
export function loadTemplate(specification: object): DocumentTemplate {
  return (runtime as unknown as Runtime).create().template(specification);
}
