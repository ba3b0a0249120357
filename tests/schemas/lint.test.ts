import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileKinds, lintSchemas, readSchemaFiles } from '@kinform/compiler';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemas } from './read-schemas.js';

const files = readSchemaFiles(schemas);
const jsonFiles = [...files.keys()].filter((path) => path.endsWith('.json') && !path.startsWith('meta/'));

interface EditorSettings {
  'json.schemas': { fileMatch: string[]; url: string }[];
}

const editor = JSON.parse(readFileSync(join(schemas, '..', '.vscode', 'settings.json'), 'utf8')) as EditorSettings;

/** Whether an editor's pattern takes a path: a star stands for any letters within one part. */
function takes(pattern: string, path: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`^${source.join('[^/]*')}$`, 'u').test(path);
}

/** The meta-schemas that an editor would hold a file against. */
function metaSchemasOf(path: string): string[] {
  return editor['json.schemas']
    .filter(({ fileMatch }) => {
      const [refused, wanted] = [
        fileMatch.filter((one) => one.startsWith('!')),
        fileMatch.filter((one) => !one.startsWith('!')),
      ];
      return wanted.some((one) => takes(one, path)) && !refused.some((one) => takes(one.slice(1), path));
    })
    .map(({ url }) => url.replace('./schemas/', ''));
}

describe('everything under schemas/', () => {
  const findings = lintSchemas(files);

  it('has nothing that is wrong', () => {
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  });

  it('is found at lines that there are, in plain sentences', () => {
    for (const { file, line, column, message, mend } of findings) {
      const text = files.get(file)?.split('\n')[line - 1];
      expect([file, typeof text, column >= 1 && column <= (text ?? '').length + 1]).toEqual([file, 'string', true]);
      expect([message, mend]).toEqual([expect.stringMatching(/[.]$/), expect.stringMatching(/[.]$/)]);
    }
  });
});

describe('what an editor checks', () => {
  const ajv = new Ajv2020({ strict: false });
  const idOf = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.startsWith('meta/')) continue;
    const schema = JSON.parse(text) as { $id: string };
    ajv.addSchema(schema);
    idOf.set(path, schema.$id);
  }

  it.each(jsonFiles)('%s has one meta-schema, and satisfies it', (path) => {
    const [meta, ...others] = metaSchemasOf(`/schemas/${path}`);
    expect([path, meta, others]).toEqual([path, expect.stringMatching(/^meta\/.*\.schema\.json$/), []]);
    const validate = ajv.getSchema(idOf.get(meta ?? '') ?? '');
    expect([meta, validate?.(JSON.parse(files.get(path) ?? '')), validate?.errors]).toEqual([meta, true, null]);
  });

  it('is what lint checks', () => {
    const table = editor['json.schemas'].map(({ fileMatch, url }) => ({
      meta: url.replace('./schemas/meta/', '').replace('.schema.json', ''),
      files: fileMatch.filter((one) => !one.startsWith('!')).map((one) => one.replace('/schemas/', '')),
    }));
    expect(table).toEqual(fileKinds);
  });
});
