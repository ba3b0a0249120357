import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintSchemas, loadDefinition, loadSettings, readSchemaFiles } from '@kinform/compiler';
import { resolveForm, type OverlayChange } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { describe, expect, it } from 'vitest';
import { schemas } from './read-schemas.js';

const guide = readFileSync(join(schemas, '..', 'docs', 'guides', 'authority.md'), 'utf8');
const shown = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as object);
const changes = shown.filter((one): one is OverlayChange => 'op' in one);
const definition = loadDefinition(schemas, 'early-help-assessment');
const settings = { ...loadSettings(schemas, 'national'), authority: 'new-town', name: 'New Town Council' };

const resolveWith = (given: OverlayChange[]) =>
  resolveForm(
    definition,
    [
      {
        authority: 'new-town',
        version: '1.0.0',
        form: definition.form,
        formVersion: definition.version,
        changes: given,
      },
    ],
    settings,
  );

describe('the guide for authorities', () => {
  it('shows every operation at work', () => {
    const ops = new Set(changes.map(({ op }) => op));
    const meta = readFileSync(join(schemas, 'meta', 'overlay.schema.json'), 'utf8');
    const known = [...meta.matchAll(/"op":\s*\{\s*"const": "(\w+)"/g)].map(([, op]) => op);
    expect(known.length).toBeGreaterThan(12);
    // show is the opposite of hide; a text pack belongs to the graded care profile and is shown there
    expect(known.filter((op) => !ops.has(op as OverlayChange['op'])).sort()).toEqual(['show', 'textPack']);
  });

  it.each(changes.map((change) => [`${change.op} ${change.target}`, change] as const))(
    '%s lands as it is written',
    (_name, change) => {
      const { trace } = resolveWith([change]);
      expect(trace).toEqual([expect.objectContaining({ landed: true })]);
    },
  );

  it('makes a form of all changes together that checks', () => {
    const resolved = resolveWith(changes);
    expect(resolved.trace.filter(({ landed }) => !landed)).toEqual([]);
    expect(() => compileValidator(resolved)).not.toThrow();
    expect(resolved.questions['tenancy']).toBeDefined();
  });

  it('shows a quality profile that nothing stands against', () => {
    const quality = shown.filter((one) => 'items' in one);
    expect(quality).toHaveLength(1);
    const path = 'authorities/new-town/quality.json';
    const files = new Map(readSchemaFiles(schemas))
      .set('authorities/new-town/authority.json', JSON.stringify(settings))
      .set(path, JSON.stringify(quality[0]));
    expect(lintSchemas(files).filter(({ file }) => file === path)).toEqual([]);
  });
});
