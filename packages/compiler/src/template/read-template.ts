import Handlebars from 'handlebars';
import { nearestOf } from './nearest.js';
import { problem } from './template-problem.js';
import type { TemplateProblem } from './template-problem.js';

type Ast = hbs.AST.Node;

/** Where a helper may be called: around a block, in the text, or inside another call. */
const PLACES: Readonly<Record<string, 'block' | 'text' | 'call'>> = {
  rows: 'block',
  if: 'block',
  unless: 'block',
  shown: 'call',
  answered: 'call',
  is: 'call',
  any: 'call',
  words: 'text',
  label: 'text',
  section: 'text',
};

/** A template read, with what its language does not allow; `program` is undefined where it is not Handlebars at all. */
export interface ReadTemplate {
  program: hbs.AST.Program | undefined;
  problems: TemplateProblem[];
}

const lineOf = (node: Ast): number => node.loc.start.line;

class Language {
  readonly problems: TemplateProblem[] = [];
  private readonly scopes: string[][] = [];

  program(program: hbs.AST.Program | undefined): void {
    if (!program) return;
    this.scopes.push(program.blockParams ?? []);
    for (const statement of program.body) this.statement(statement);
    this.scopes.pop();
  }

  private refuse(node: Ast, message: string, nearest?: string): void {
    this.problems.push(problem('language', lineOf(node), message, nearest));
  }

  private statement(node: hbs.AST.Statement): void {
    if (node.type === 'ContentStatement' || node.type === 'CommentStatement') return;
    if (node.type === 'MustacheStatement') this.mustache(node as hbs.AST.MustacheStatement);
    else if (node.type === 'BlockStatement') this.block(node as hbs.AST.BlockStatement);
    else this.refuse(node, `Templates have no partials or decorators (${node.type})`);
  }

  private mustache(node: hbs.AST.MustacheStatement): void {
    if (!node.escaped) this.refuse(node, 'Words are always escaped: write {{…}}, neither {{{…}}} nor {{&…}}');
    const path = node.path as hbs.AST.PathExpression;
    if (this.isParameter(path) && node.params.length === 0) return;
    this.call(path, node, 'text');
  }

  private block(node: hbs.AST.BlockStatement): void {
    this.call(node.path, node, 'block');
    const params = node.program?.blockParams?.length ?? 0;
    if (node.path.original !== 'rows' && params > 0) this.refuse(node, 'Only rows gives names with "as |…|"');
    if (node.path.original === 'rows' && (params < 1 || params > 2)) {
      this.refuse(node, 'Name the row, and if you like its number: {{#rows "/children" as |child number|}}');
    }
    this.program(node.program);
    this.program(node.inverse);
  }

  private isParameter(path: hbs.AST.PathExpression): boolean {
    const name = path.parts?.[0];
    return (
      path.parts?.length === 1 &&
      path.depth === 0 &&
      !path.data &&
      this.scopes.some((scope) => scope.includes(name ?? ''))
    );
  }

  private call(
    path: hbs.AST.PathExpression,
    node: { params: hbs.AST.Expression[]; hash?: hbs.AST.Hash } & Ast,
    where: 'block' | 'text' | 'call',
  ): void {
    const name = path.original;
    const place = Object.hasOwn(PLACES, name) ? PLACES[name] : undefined;
    if (!place) this.refuse(node, `Templates have no "${name}"`, nearestOf(String(name), Object.keys(PLACES)));
    else if (place !== where) this.refuse(node, `"${name}" cannot be used here (it belongs in a ${place})`);
    for (const param of node.params) this.expression(param);
    for (const pair of node.hash?.pairs ?? []) {
      if (name !== 'rows') this.refuse(pair, `"${name}" takes no ${pair.key}=`);
      this.expression(pair.value);
    }
  }

  private expression(node: hbs.AST.Expression): void {
    if (node.type === 'SubExpression') {
      const call = node as hbs.AST.SubExpression;
      this.call(call.path, call, 'call');
      return;
    }
    if (node.type !== 'PathExpression') return;
    const path = node as hbs.AST.PathExpression;
    if (!this.isParameter(path)) this.refuse(node, `"${path.original}" is not the name of a row around it`);
  }
}

/**
 * Reads a template and holds it against the template language: the helpers that exist, where they may be called, names
 * of rows and nothing else as data, no raw output, no partials, no decorators.
 */
export function readTemplate(source: string): ReadTemplate {
  const known = recent.get(source);
  if (known) return known;
  const made = readAnew(source);
  const oldest = recent.keys().next();
  if (recent.size >= mostRecent && !oldest.done) recent.delete(oldest.value);
  recent.set(source, made);
  return made;
}

/** Most authorities have the same template, and reading it takes longer than proving it. */
const recent = new Map<string, ReadTemplate>();
const mostRecent = 16;

function readAnew(source: string): ReadTemplate {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/u.exec(message)?.[1] ?? 1);
    return { program: undefined, problems: [problem('syntax', line, message.split('\n')[0] ?? message)] };
  }
  const language = new Language();
  language.program(program);
  return { program, problems: language.problems };
}
