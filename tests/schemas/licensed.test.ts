import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  bundleForm,
  compileTemplate,
  loadAuthority,
  loadDefinition,
  loadPacks,
  proveTemplate,
} from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import { checkAnswers, digestOf, questionsOf, resolveForm } from '@kinform/engine';
import type { FormRecord, FormSchema, Json, Overlay, PacksAtHand, ResolvedForm } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { fieldTypes } from '@kinform/fields/types';
import { describe, expect, it } from 'vitest';
import { readSchemasFile, recordsOf, schemas } from './read-schemas.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packs = loadPacks(schemas, join(root, 'tests/schemas/fixtures'));
const digest = digestOf(packs[0] as unknown as Json);

/** The graded care profile for an authority that pins the synthetic pack. */
function profile(atHand?: PacksAtHand): ResolvedForm {
  const overlay: Overlay = {
    ...{ authority: 'national', version: '1.0.0', form: 'gcp2', formVersion: '1.0.0' },
    changes: [
      {
        ...{ op: 'textPack', target: 'form', pack: 'nspcc-gcp2', digest, holder: 'Made-up Town', licence: 'ML 1' },
        ...{ reason: 'We have a licence for it.', source: 'ML 1' },
      },
    ],
  };
  return resolveForm(
    loadDefinition(schemas, 'gcp2'),
    [overlay],
    loadAuthority(schemas, 'national', 'gcp2').settings,
    atHand,
  );
}

const neutral = profile();
const licensed = profile({ packs });
const records = recordsOf('forms/gcp2/1.0.0');
const complete = readSchemasFile<FormRecord>('forms/gcp2/1.0.0/examples/complete.json');

function documentOf(resolved: ResolvedForm): string {
  const template = compileTemplate(resolved.template);
  const options = {
    audience: 'practitioner',
    locale: 'en-GB',
    at: '2026-03-27',
    findings: [],
    fields: fieldTypes,
  } as const;
  return JSON.stringify(composeDocument(resolved, complete, { ...options, template }));
}

describe('licensed words stay where they belong', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);

  it('keeps folders of packs out of the repository', () => {
    const ignored = execFileSync('git', ['check-ignore', 'schemas/authorities/any-town/packs/nspcc-gcp2.json'], {
      cwd: root,
    });
    expect(ignored.length).toBeGreaterThan(0);
    expect(tracked.filter((name) => name.includes('/packs/'))).toEqual([]);
  });

  it('holds no pack but one that says lorem and nothing else', () => {
    const all = tracked
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        name,
        pack: JSON.parse(readFileSync(join(root, name), 'utf8')) as Partial<(typeof packs)[0]> | null,
      }))
      .filter(({ pack }) => pack && typeof pack === 'object' && 'pack' in pack && 'holder' in pack && 'text' in pack);
    expect(all.map(({ pack }) => pack?.holder)).toEqual(['Made-up Town']);
    const said = all.flatMap(({ pack }) => texts(Object.values(pack?.text ?? {})));
    expect(said.filter((text) => !/^(Lorem|item\d+$)/.test(text))).toEqual([]);
  });

  it('brings no word of a pack into a form, a page or a document that was made without it', async () => {
    expect(neutral.trace).toMatchObject([{ landed: true, note: expect.stringContaining('is not here') as string }]);
    for (const made of [JSON.stringify(neutral), await bundleForm(neutral), documentOf(neutral)]) {
      expect(made).not.toContain('Lorem');
    }
    expect(await bundleForm(licensed)).toContain('Lorem item physical 1.3');
  });
});

describe('the graded care profile', () => {
  it('says in every document whether it holds the licensed words, and who may use it', () => {
    const [without, with_] = [documentOf(neutral), documentOf(licensed)];
    expect(without).toContain('The licensed words of this tool are not installed here.');
    expect(with_).toContain('used under licence by Made-up Town (ML 1)');
    expect(with_).toContain('Lorem notice of the owner');
    for (const document of [without, with_])
      expect(document).toContain('Only practitioners who are trained in the tool');
    expect(neutral.ui.elements?.[0]?.elements?.[0]).toEqual({ type: 'Label', name: 'licence' });
    expect(licensed.text['en-GB']?.sections['licence']?.title).toContain('Made-up Town');
  });

  it('asks and prints every item of a pack', () => {
    expect(licensed.trace).toMatchObject([{ landed: true }]);
    expect(licensed.trace[0]).not.toHaveProperty('note');
    expect(licensed.questions['areas.physical.part1.item3.grade']).toMatchObject({
      section: 'physical',
      field: 'choice',
    });
    expect(proveTemplate(licensed.template, licensed)).toEqual([]);
    expect(documentOf(licensed)).toContain('Lorem item safety 1.3');
  });

  it.each(records)('%s keeps its answers at the same places when a pack comes', (_name, record) => {
    const options = { at: (record.updatedAt ?? '').slice(0, 10), calendar: {}, validator: compileValidator(licensed) };
    const found = checkAnswers(licensed, { ...record, status: 'draft' }, options);
    expect(found.filter(({ code }) => code === 'unknownQuestion')).toEqual([]);
    if (record.status === 'final') {
      expect(new Set(found.map(({ code }) => code))).toEqual(new Set(['required']));
      expect(found.filter(({ path }) => !/\/item[23]\/grade$/.test(path))).toEqual([]);
    }
  });

  it('grades by whole numbers from 1 to 5', () => {
    const grades = [...questionsOf(licensed.schema)].filter(({ name }) => /grade$/i.test(name));
    expect(grades.length).toBeGreaterThan(40);
    for (const { schema } of grades) {
      expect(schema.enum?.filter((code) => typeof code === 'number')).toEqual([1, 2, 3, 4, 5]);
      expect(schema.type === undefined || schema.type === 'integer').toBe(true);
    }
  });

  it('has no place for a total or a mean, and works nothing out', () => {
    const questions = [...questionsOf(licensed.schema)];
    expect(
      questions.filter(({ name }) => /total|sum|mean$|average|score|overall/i.test(name)).map(({ id }) => id),
    ).toEqual([]);
    const numbers = questions.filter(({ schema }) => isNumber(schema)).map(({ name }) => name);
    expect([...new Set(numbers)].sort()).toEqual(
      ['currentGrade', 'grade', 'previousGrade', 'reviewGrade', 'reviewNumber', 'size', 'targetGrade'].sort(),
    );
  });

  it('names parts and items by number alone', () => {
    const words = neutral.text['en-GB']?.questions ?? {};
    const labels = Object.entries(words).filter(([id]) => /^areas\.[a-z]+\.part\d(\.item\d)?$/.test(id));
    expect(labels).toHaveLength(32);
    for (const [, { label, hint }] of labels) {
      expect(label).toMatch(/^(Part \d of (Physical care|Safety|Emotional care|Developmental care)|Item 1)$/);
      expect(hint).toBeUndefined();
    }
  });
});

function isNumber({ type, enum: codes }: FormSchema): boolean {
  return type === 'integer' || type === 'number' || (codes ?? []).some((code) => typeof code === 'number');
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
