import type { MarkupElement, MarkupNode } from '@kinform/documents';
import type { ResolvedForm } from '@kinform/engine';
import { answersBelow } from './form-paths.js';
import type { FormPath } from './form-paths.js';
import { nearestOf } from './nearest.js';
import { problem } from './template-problem.js';
import type { TemplateProblem } from './template-problem.js';

/** What the elements of a template name: which answers they print, and what of it the form does not have. */
export interface MarkupProof {
  printed: Set<string>;
  problems: TemplateProblem[];
}

interface Proof extends MarkupProof {
  /** What can only be said when every element has been seen. */
  later: (() => void)[];
  form: ResolvedForm;
  paths: ReadonlyMap<string, FormPath>;
  lineAt(offset: number): number;
}

type Handler = (proof: Proof, element: MarkupElement) => void;

function pathOf(proof: Proof, element: MarkupElement, path: string, kinds?: FormPath['kind'][]): FormPath | undefined {
  const found = proof.paths.get(path);
  const line = proof.lineAt(element.offset);
  if (!found) {
    proof.problems.push(problem('path', line, `The form has no "${path}"`, nearestOf(path, proof.paths.keys())));
  } else if (kinds && !kinds.includes(found.kind)) {
    proof.problems.push(problem('path', line, `<${element.name}> cannot print "${path}": it is a ${found.kind}`));
  }
  return found;
}

function attribute(element: MarkupElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

function printAll(proof: Proof, path: string): void {
  for (const answer of answersBelow(proof.paths, path)) proof.printed.add(answer);
}

/** Prints what stands in one line for a place: of a group that has a name, its name; of a list, its rows'. */
function printLine(proof: Proof, found: FormPath): void {
  if (found.kind === 'list') {
    const row = proof.paths.get(`${found.path}/*`);
    for (const name of row?.schema.rowName ?? []) printAll(proof, `${found.path}/*/${name}`);
    return;
  }
  const naming = found.kind === 'group' ? (found.schema.rowName ?? []) : [];
  if (naming.length === 0) printAll(proof, found.path);
  for (const name of naming) printAll(proof, `${found.path}/${name}`);
}

function relatives(proof: Proof, element: MarkupElement, name: string, base: string): string[] {
  const words = element.attributes.get(name)?.split(' ') ?? [];
  return words.flatMap((word) => (pathOf(proof, element, `${base}/${word}`) ? [`${base}/${word}`] : []));
}

const proveAnswers: Handler = (proof, element) => {
  const path = attribute(element, 'path');
  if (!pathOf(proof, element, path, ['group', 'list', 'row'])) return;
  const base = path;
  const only = relatives(proof, element, 'only', base);
  const except = relatives(proof, element, 'except', base);
  const under = (answer: string, roots: string[]): boolean =>
    roots.some((root) => answer === root || answer.startsWith(`${root}/`));
  for (const answer of answersBelow(proof.paths, path)) {
    const chosen = (only.length === 0 || under(answer, only)) && !under(answer, except);
    if (chosen) proof.printed.add(answer);
  }
};

const proveTable: Handler = (proof, element) => {
  const path = attribute(element, 'path');
  if (!pathOf(proof, element, path, ['list'])) return;
  if (!element.attributes.has('columns')) printAll(proof, path);
  for (const column of relatives(proof, element, 'columns', `${path}/*`)) {
    const found = proof.paths.get(column);
    if (found) printLine(proof, found);
  }
};

const proveValue: Handler = (proof, element) => {
  const found = pathOf(proof, element, attribute(element, 'path'));
  if (found && found.kind !== 'row') printLine(proof, found);
};

const proveQuote: Handler = (proof, element) => {
  const found = pathOf(proof, element, attribute(element, 'path'), ['answer']);
  if (found) printLine(proof, found);
  const by = element.attributes.get('by');
  const attribution = by === undefined ? undefined : pathOf(proof, element, by);
  if (attribution && attribution.kind !== 'row') printLine(proof, attribution);
};

const proveSignature: Handler = (proof, element) => {
  const path = element.attributes.get('path');
  if (path === undefined || !pathOf(proof, element, path, ['row'])) return;
  for (const part of ['name', 'role', 'date', 'method']) {
    for (const found of relatives(proof, element, part, path)) printAll(proof, found);
  }
};

const proveMore: Handler = (proof) => {
  const { questions } = proof.form;
  const sectionOf = (each: FormPath): string | undefined => questions[each.id]?.section;
  proof.later.push(() => {
    const answers = [...proof.paths.values()].filter(({ kind }) => kind === 'answer');
    const known = new Set(answers.filter(({ path }) => proof.printed.has(path)).map(sectionOf));
    for (const each of answers) if (!known.has(sectionOf(each))) proof.printed.add(each.path);
  });
};

const proveSection: Handler = (proof, element) => {
  const name = attribute(element, 'name');
  const { questions } = proof.form;
  const sections = new Set(Object.values(questions).map((question) => question.section));
  if (!sections.has(name)) {
    const line = proof.lineAt(element.offset);
    proof.problems.push(problem('section', line, `The form has no section "${name}"`, nearestOf(name, sections)));
  }
  for (const { kind, path, id } of proof.paths.values()) {
    if (kind === 'answer' && questions[id]?.section === name) proof.printed.add(path);
  }
};

const handlers: Readonly<Record<string, Handler>> = {
  'kin-section': proveSection,
  'kin-answers': proveAnswers,
  'kin-answer': (proof, element) => {
    const found = pathOf(proof, element, attribute(element, 'path'));
    if (found) printLine(proof, found);
  },
  'kin-value': proveValue,
  'kin-table': proveTable,
  'kin-quote': proveQuote,
  'kin-signature': proveSignature,
  'kin-more': proveMore,
};

function visit(proof: Proof, nodes: readonly MarkupNode[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    if (Object.hasOwn(handlers, node.name)) handlers[node.name]?.(proof, node);
    visit(proof, node.children);
  }
}

/** Holds every element of a flattened template against the form, and gathers which answers the elements print. */
export function proveMarkup(
  nodes: readonly MarkupNode[],
  form: ResolvedForm,
  paths: ReadonlyMap<string, FormPath>,
  lineAt: (offset: number) => number,
): MarkupProof {
  const proof: Proof = { form, paths, lineAt, printed: new Set(), problems: [], later: [] };
  visit(proof, nodes);
  for (const finish of proof.later) finish();
  return { printed: proof.printed, problems: proof.problems };
}
