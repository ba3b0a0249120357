import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Root of the project. */
export const root = resolve(import.meta.dirname, '..', '..');

/** All files below a folder that end so, with dependencies and built files left out. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (['node_modules', 'dist', 'public'].includes(name)) return [];
    if (statSync(path).isDirectory()) return filesBelow(path, ending);
    return name.endsWith(ending) ? [path] : [];
  });
}

/** One import in a file: the module's name, and whether it is loaded only on demand. */
export interface FoundImport {
  file: string;
  module: string;
  dynamic: boolean;
  typeOnly: boolean;
}

/** Every import and re-export of a TypeScript file. */
export function importsOf(path: string): FoundImport[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: FoundImport[] = [];
  const file = relative(root, path);
  function visit(node: ts.Node): void {
    const specifier = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (specifier && ts.isStringLiteral(specifier)) {
      found.push({ file, module: specifier.text, dynamic: false, typeOnly: isTypeOnly(node) });
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const named = node.arguments[0];
      if (named && ts.isStringLiteral(named)) found.push({ file, module: named.text, dynamic: true, typeOnly: false });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ?? false;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}

/** Package name of a module: `@kinform/engine` of `@kinform/engine/validator`. */
export function packageOf(module: string): string {
  const parts = module.split('/');
  return module.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? module);
}

/** The file that a relative import means. */
export function targetOf(file: string, module: string): string {
  return relative(root, resolve(root, dirname(file), module.replace(/\.js$/, '.ts')));
}
