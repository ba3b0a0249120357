import { loadTemplate } from '@kinform/documents';
import type { DocumentTemplate } from '@kinform/documents';
import { precompileTemplate } from './precompile-template.js';

/** A template function for Node, where code may be made at run time; the same as a bundle has. */
export function compileTemplate(source: string): DocumentTemplate {
  const specification: unknown = new Function(`return ${precompileTemplate(source)}`)();
  return loadTemplate(specification as object);
}
