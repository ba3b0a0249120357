import { MarkupError, parseMarkup } from '@kinform/documents';
import type { MarkupNode } from '@kinform/documents';
import type { ResolvedForm } from '@kinform/engine';
import { flattenTemplate } from './flatten-template.js';
import type { FlatTemplate } from './flatten-template.js';
import { formPaths } from './form-paths.js';
import { proveMarkup } from './prove-markup.js';
import { readTemplate } from './read-template.js';
import { problem } from './template-problem.js';
import type { TemplateProblem } from './template-problem.js';

function lineFinder(lines: FlatTemplate['lines']): (offset: number) => number {
  return (offset) => lines.findLast((line) => line.offset <= offset)?.line ?? 1;
}

/** Tags that a branch opens it must close itself, else the document would depend on which branch was taken. */
function unbalanced(markup: string): boolean {
  let depth = 0;
  for (const [tag] of markup.matchAll(/<\/?[a-z][^>]*>/gu)) {
    if (tag.endsWith('/>')) continue;
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

function branchProblems({ branches, markup }: FlatTemplate): TemplateProblem[] {
  return branches
    .filter(({ start, end }) => unbalanced(markup.slice(start, end)))
    .map(({ line }) =>
      problem('markup', line, 'This part opens or closes a tag of another part: close each tag where it is opened'),
    );
}

function parsed(flat: FlatTemplate, lineAt: (offset: number) => number): MarkupNode[] | TemplateProblem {
  try {
    return parseMarkup(flat.markup);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return problem('markup', lineAt(error.offset), error.message);
  }
}

/**
 * Proves a template against a form before any document is made: only the template language, only the markup subset,
 * every path, section, key of words and code exists, and every question of the form is printed. Gives the problems in
 * the order of the template; a build fails on any.
 */
export function proveTemplate(source: string, form: ResolvedForm): TemplateProblem[] {
  const { program, problems } = readTemplate(source);
  if (!program || problems.length > 0) return problems;
  const paths = formPaths(form);
  const flat = flattenTemplate(program, form, paths);
  const lineAt = lineFinder(flat.lines);
  const broken = branchProblems(flat);
  const markup = broken.length > 0 ? broken[0] : parsed(flat, lineAt);
  if (!Array.isArray(markup)) return [...flat.problems, ...broken, ...(broken.length === 0 && markup ? [markup] : [])];
  const proof = proveMarkup(markup, form, paths, lineAt);
  const missing = [...paths.values()]
    .filter(({ kind, path, schema }) => kind === 'answer' && schema.field !== 'statement' && !proof.printed.has(path))
    .map(({ path }) => problem('not-printed', 1, `The template never prints "${path}"`));
  return [...[...flat.problems, ...proof.problems].sort((a, b) => a.line - b.line), ...missing];
}
