import { nearestOf } from './nearest.js';
import { problem } from './template-problem.js';
import type { TemplateProblem } from './template-problem.js';
import type { FormPath } from './form-paths.js';
import type { FormSchema, ResolvedForm } from '@kinform/engine';

/** A template with every branch taken once and every loop gone through once: markup whose paths have `*` for a row. */
export interface FlatTemplate {
  markup: string;
  /** Line of the template by offset in the markup, ascending. */
  lines: { offset: number; line: number }[];
  problems: TemplateProblem[];
  /** Parts of the markup that must be whole by themselves: from, to. */
  branches: { start: number; end: number; line: number }[];
}

interface Bindings {
  [name: string]: string;
}

/** Stands for words that are only known when the document is made. */
const SOME_WORDS = 'words';

/** Number of a row, where a template asks for it. */
const SOME_NUMBER = '1';

class Flattener {
  markup = '';
  readonly lines: FlatTemplate['lines'] = [];
  readonly problems: TemplateProblem[] = [];
  readonly branches: FlatTemplate['branches'] = [];

  private readonly wordKeys: ReadonlySet<string>;
  private readonly sections: ReadonlySet<string>;

  constructor(
    form: ResolvedForm,
    private readonly paths: ReadonlyMap<string, FormPath>,
  ) {
    this.wordKeys = new Set(Object.values(form.text).flatMap((text) => Object.keys(text.document)));
    this.sections = new Set(Object.values(form.questions).map((each) => each.section));
  }

  program(program: hbs.AST.Program | undefined, bindings: Bindings): void {
    if (!program) return;
    const start = this.markup.length;
    for (const statement of program.body) this.statement(statement, bindings);
    const line = program.body[0]?.loc.start.line ?? 1;
    this.branches.push({ start, end: this.markup.length, line });
  }

  private add(text: string, line: number): void {
    let at = line;
    for (const part of text.split(/(?<=\n)/u)) {
      this.lines.push({ offset: this.markup.length, line: at });
      this.markup += part;
      at += 1;
    }
  }

  private statement(node: hbs.AST.Statement, bindings: Bindings): void {
    if (node.type === 'ContentStatement') this.content(node as hbs.AST.ContentStatement);
    if (node.type === 'MustacheStatement') this.mustache(node as hbs.AST.MustacheStatement, bindings);
    if (node.type === 'BlockStatement') this.block(node as hbs.AST.BlockStatement, bindings);
  }

  /** Handlebars takes the line of a block's tag away: the text then starts further down than the node says. */
  private content(node: hbs.AST.ContentStatement): void {
    const original = String(node.original);
    const taken = original.slice(0, Math.max(0, original.indexOf(node.value)));
    this.add(node.value, node.loc.start.line + taken.split('\n').length - 1);
  }

  private mustache(node: hbs.AST.MustacheStatement, bindings: Bindings): void {
    const name = (node.path as hbs.AST.PathExpression).original;
    const { line } = node.loc.start;
    if (Object.hasOwn(bindings, name)) this.add(bindings[name] ?? '', line);
    else {
      this.call(name, node.params, bindings, line);
      this.add(SOME_WORDS, line);
    }
  }

  private block(node: hbs.AST.BlockStatement, bindings: Bindings): void {
    const { line } = node.loc.start;
    if (node.path.original !== 'rows') {
      this.arguments(node.params, bindings);
      this.program(node.program, bindings);
    } else {
      const list = this.path(node.params, bindings, line, ['list']);
      this.filters(node.hash, list, bindings);
      const [row = '', number = ''] = node.program?.blockParams ?? [];
      this.program(node.program, { ...bindings, [row]: `${list}/*`, [number]: SOME_NUMBER });
    }
    this.program(node.inverse, bindings);
  }

  private arguments(params: readonly hbs.AST.Expression[], bindings: Bindings): void {
    for (const param of params) {
      if (param.type !== 'SubExpression') continue;
      const call = param as hbs.AST.SubExpression;
      this.call(call.path.original, call.params, bindings, call.loc.start.line);
    }
  }

  private call(name: string, params: hbs.AST.Expression[], bindings: Bindings, line: number): void {
    if (name === 'any') this.arguments(params, bindings);
    else if (name === 'words') this.known('words', 'words', params, this.wordKeys, line);
    else if (name === 'section') this.known('section', 'section', params, this.sections, line);
    else if (name === 'is') this.comparison(params, bindings, line);
    else this.path(params, bindings, line);
  }

  private known(
    code: 'words' | 'section',
    what: string,
    params: hbs.AST.Expression[],
    names: ReadonlySet<string>,
    line: number,
  ): void {
    const wanted = literal(params[0]);
    if (wanted !== undefined && names.has(wanted)) return;
    this.problems.push(
      problem(code, line, `The form has no ${what} "${wanted ?? ''}"`, nearestOf(wanted ?? '', names)),
    );
  }

  private comparison(params: hbs.AST.Expression[], bindings: Bindings, line: number): void {
    const path = this.path(params.slice(0, -1), bindings, line);
    const schema = this.paths.get(path)?.schema;
    const codes = (schema?.enum ?? schema?.items?.enum ?? []).map(String);
    const wanted = literal(params.at(-1));
    if (codes.length === 0 || wanted === undefined || codes.includes(wanted)) return;
    this.problems.push(problem('code', line, `"${path}" never is "${wanted}"`, nearestOf(wanted, codes)));
  }

  private filters(hash: hbs.AST.Hash | undefined, list: string, bindings: Bindings): void {
    for (const pair of hash?.pairs ?? []) {
      const row = boundPath(pair.value, bindings) ?? '';
      const schema = this.paths.get(`${list}/*/${pair.key}`)?.schema;
      const target = schema && referencedList(schema);
      if (target !== undefined && row === `${target}/*`) continue;
      const message = target
        ? `"${pair.key}" names rows of "${target}", not of "${row}"`
        : `Rows of "${list}" name no other row by "${pair.key}"`;
      this.problems.push(problem('path', pair.loc.start.line, message));
    }
  }

  /** The path that a call's one or two arguments name; a path that the form does not have is a problem. */
  private path(params: hbs.AST.Expression[], bindings: Bindings, line: number, kinds?: FormPath['kind'][]): string {
    const parts = params.map((param) =>
      param.type === 'PathExpression' ? (bindings[(param as hbs.AST.PathExpression).original] ?? '') : literal(param),
    );
    const path = parts.filter((part) => part !== undefined).join('/');
    const found = this.paths.get(path);
    if (!found)
      this.problems.push(problem('path', line, `The form has no "${path}"`, nearestOf(path, this.paths.keys())));
    else if (kinds && !kinds.includes(found.kind)) {
      this.problems.push(problem('path', line, `"${path}" is a ${found.kind}, not a ${kinds.join(' or ')}`));
    }
    return path;
  }
}

function boundPath(node: hbs.AST.Expression, bindings: Bindings): string | undefined {
  return node.type === 'PathExpression' ? bindings[(node as hbs.AST.PathExpression).original] : undefined;
}

/** The list whose rows a question names, one or several. */
function referencedList(schema: FormSchema): string | undefined {
  return (schema.reference ?? schema.items?.reference)?.list;
}

function literal(node: hbs.AST.Expression | undefined): string | undefined {
  return node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : undefined;
}

/** Flattens a template, holding every path, key, section and code that its helpers are given against the form. */
export function flattenTemplate(
  program: hbs.AST.Program,
  form: ResolvedForm,
  paths: ReadonlyMap<string, FormPath>,
): FlatTemplate {
  const flattener = new Flattener(form, paths);
  flattener.program(program, {});
  const { markup, lines, problems, branches } = flattener;
  return { markup, lines, problems, branches };
}
