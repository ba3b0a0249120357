import fc from 'fast-check';
import { loadDefinition, loadSettings } from '@kinform/compiler';
import {
  checkAnswers,
  questionsOf,
  resolveForm,
  type FormDefinition,
  type MetQuestion,
  type Overlay,
  type OverlayChange,
  type ResolvedForm,
} from '@kinform/engine';
import { draftOf } from '@kinform/engine/definition';
import { compileValidator } from '@kinform/engine/validator';
import { describe, expect, it } from 'vitest';
import { anyBaseChanges, changedBase } from './overlays/random-base.js';
import { anyChange } from './overlays/random-changes.js';
import { schemas } from './read-schemas.js';

const seed = 20_261_122;
const settings = loadSettings(schemas, 'national');

/** The assessment with its blocks written out, so that anything in it can be changed. */
const assessment = writtenOut(loadDefinition(schemas, 'early-help-assessment', '1.0.0'));

function writtenOut(definition: FormDefinition): FormDefinition {
  const { schema, text } = draftOf(definition, { packs: [] });
  return { ...definition, schema, text };
}

const overlaysOf = (changes: OverlayChange[]): Overlay[] => [
  { authority: 'national', version: '1.0.0', form: assessment.form, formVersion: '1.0.0', changes },
];

const anyChanges = fc.array(anyChange(assessment), { minLength: 1, maxLength: 25 });

/** Errors that an answerless record has against core questions. */
function coreErrors(form: ResolvedForm): string[] {
  const core = new Set(questionsOf(form.schema).flatMap(({ id, schema }) => (schema.core ? [id] : [])));
  const findings = checkAnswers(
    form,
    { answers: {} },
    { at: '2026-04-01', calendar: {}, validator: compileValidator(form) },
  );
  return findings
    .filter(({ severity, params }) => severity === 'error' && core.has(String(params['question'])))
    .map(({ code, path }) => `${code} ${path}`);
}

/** What a core question has lost: itself, its being shown or required, or all that it offered. */
function lossesOf(before: MetQuestion, now: MetQuestion | undefined): string[] {
  if (!now) return [`${before.id} is gone`];
  const conditions = ({ around, schema }: MetQuestion) => [...around, schema].map(({ showWhen }) => showWhen);
  const former = conditions(before);
  const hidden = conditions(now).some((one, index) => one && JSON.stringify(one) !== JSON.stringify(former[index]));
  const required = ({ group, name }: MetQuestion) => group.required?.includes(name) ?? false;
  const offered = (now.schema.items ?? now.schema).enum;
  return [
    ...(hidden ? [`${before.id} is not always shown`] : []),
    ...(required(before) && !required(now) ? [`${before.id} is not required`] : []),
    ...(offered?.length === 0 ? [`${before.id} offers nothing`] : []),
  ];
}

describe('whatever overlays ask of whatever version of a form', () => {
  it('each change is traced once, and what cannot land takes nothing else along', () => {
    fc.assert(
      fc.property(anyBaseChanges, anyChanges, (base, changes) => {
        const form = changedBase(assessment, base);
        const resolved = resolveForm(form, overlaysOf(changes), settings);
        expect(resolved.trace.map(({ op, target }) => `${op} ${target}`)).toEqual(
          changes.map(({ op, target }) => `${op} ${target}`),
        );
        const landed = changes.filter((_, index) => resolved.trace[index]?.landed);
        const again = resolveForm(form, overlaysOf(landed), settings);
        expect(again.trace.filter((entry) => !entry.landed)).toEqual([]);
        expect(again.digest).toBe(resolved.digest);
        const silent = resolved.trace.filter((entry) => !entry.landed && !(entry.note && entry.toDo));
        expect(silent).toEqual([]);
      }),
      { numRuns: 80, seed },
    );
  });

  it('core questions stay, shown and required as they were, with something to answer', () => {
    fc.assert(
      fc.property(anyBaseChanges, anyChanges, (base, changes) => {
        const form = changedBase(assessment, base);
        const plain = resolveForm(form, [], settings);
        const resolved = resolveForm(form, overlaysOf(changes), settings);
        const now = new Map(questionsOf(resolved.schema).map((question) => [question.id, question]));
        const core = questionsOf(plain.schema).filter(({ schema }) => schema.core);
        expect(core.flatMap((question) => lossesOf(question, now.get(question.id)))).toEqual([]);
        const asked = ({ questions }: ResolvedForm) =>
          core.filter(({ id }) => questions[id]?.section).map(({ id }) => id);
        expect(asked(resolved)).toEqual(asked(plain));
      }),
      { numRuns: 80, seed },
    );
  });

  it('the form can still be checked, asked and read, and no error against a core question is lost', () => {
    const plain = coreErrors(resolveForm(assessment, [], settings));
    expect(plain.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const resolved = resolveForm(assessment, overlaysOf(changes), settings);
        expect(coreErrors(resolved)).toEqual(expect.arrayContaining(plain));
        const words = resolved.text['en-GB']?.questions ?? {};
        const silent = Object.values(resolved.questions).filter(
          ({ id, field, section }) =>
            section === '' || (!['group', 'repeating-group'].includes(field) && !words[id]?.label),
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 10, seed },
    );
  });
});
