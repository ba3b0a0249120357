import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rooms } from './import-rule.js';
import { root } from './read-imports.js';

/** Entries of a package that others import, as written in its package.json: source file by export name. */
function entriesOf(room: string): [string, string][] {
  const file = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, { '@kinform/source': string }>;
  };
  return Object.entries(file.exports)
    .filter(([name]) => !name.includes('*'))
    .map(([name, where]) => [join(file.name, name), join(root, 'packages', room, where['@kinform/source'])]);
}

/** Names that a file exports by re-export or declaration, sorted; `export *` is written as it stands. */
function namesIn(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const names = source.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (!exportClause) return [statement.getText(source)];
      return ts.isNamedExports(exportClause) ? exportClause.elements.map((each) => each.name.text) : [];
    }
    const exported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)
      : false;
    return exported ? declaredIn(statement) : [];
  });
  return names.sort();
}

function declaredIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((each) => each.name.getText());
  const named = statement as ts.Statement & { name?: ts.Identifier };
  return named.name ? [named.name.text] : [];
}

const entries = Object.keys(rooms).flatMap(entriesOf);

describe('what each package offers', () => {
  it.each(entries)('%s is there', (_name, path) => {
    expect(existsSync(path)).toBe(true);
  });

  it('is this list, and changes only on purpose', async () => {
    const surface = Object.fromEntries(entries.map(([name, path]) => [name, namesIn(path)]));
    await expect(JSON.stringify(surface, null, 2)).toMatchFileSnapshot('public-surface.json');
  });

  it('holds no re-export of everything', () => {
    expect(entries.flatMap(([, path]) => namesIn(path)).filter((name) => name.includes('*'))).toEqual([]);
  });
});
