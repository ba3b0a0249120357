import type { ResolvedForm, TraceEntry } from '@kinform/engine';
import type { Provenance } from '@kinform/engine/definition';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';

const assessment = ['resolve', 'early-help-assessment', '--authority', 'st-helens'];

describe('resolve', () => {
  it('gives the form as the authority uses it', async () => {
    const form = await openDesk().json<ResolvedForm>(...assessment);
    expect(form).toMatchObject({ form: 'early-help-assessment', version: '2.1.0', authority: 'st-helens' });
    expect(form.questions['beforeYouStart.singleView']).toBeDefined();
  });

  it('gives the national form where no authority is named, and the same form every time', async () => {
    const desk = openDesk();
    const first = await desk.run('resolve', 'early-help-assessment', '--form-version', '2.1.0');
    expect(first).toEqual(await desk.run('resolve', 'early-help-assessment', '--authority', 'national'));
    expect((JSON.parse(first.out.join('\n')) as ResolvedForm).trace).toEqual([]);
  });

  it('traces every change with its reason and source', async () => {
    const desk = openDesk();
    const { digest, trace } = await desk.json<{ digest: string; trace: TraceEntry[] }>(...assessment, '--trace');
    const { code, out } = await desk.run(...assessment, '--trace');
    expect(code).toBe(0);
    expect(out[0]).toBe(`early-help-assessment 2.1.0 for st-helens, ${digest}`);
    expect(trace.length).toBeGreaterThan(20);
    for (const { target, op, reason, source } of trace) {
      const at = out.indexOf(`${target}: ${op} by st-helens`);
      expect(at).toBeGreaterThan(0);
      expect(out).toContain(`  why: ${reason}`);
      expect(out).toContain(`  source: ${source}`);
    }
  });

  it('answers for one question who changed it, why, by which clause, from what to what', async () => {
    const { code, out } = await openDesk().run(...assessment, '--question', 'needsAndStrengths.need');
    expect(code).toBe(0);
    expect(out.slice(1)).toEqual([
      'needsAndStrengths.need: "What are we worried about?" in section needsAndStrengths',
      '',
      'The form itself asks "What help is needed?"',
      '  source: SH l.73-80; GQ 2.6',
      '',
      '1. section:needsAndStrengths: relabel by st-helens, its section',
      '  why: St Helens uses the three columns of Signs of Wellbeing.',
      '  source: SH l.73-80',
      '  before: "Needs and strengths"',
      '  after: "Working well, worried about, needs to happen"',
      '',
      '2. needsAndStrengths.need: relabel by st-helens',
      '  why: The first of the three columns of Signs of Wellbeing.',
      '  source: SH l.73-74',
      '  before: "What help is needed?"',
      '  after: "What are we worried about?"',
    ]);
  });

  it('answers for every question of the form', async () => {
    const desk = openDesk();
    const form = await desk.json<ResolvedForm>(...assessment);
    const ids = Object.keys(form.questions).filter((_, index) => index % 40 === 0);
    for (const id of [...ids, 'section:children', 'form']) {
      const { provenance } = await desk.json<{ provenance: Provenance }>(...assessment, '--question', id);
      expect(provenance.target).toBe(id);
      expect(provenance.form !== undefined || provenance.changes.some(({ reach }) => reach === 'added')).toBe(true);
    }
  });

  it('tells of the shared block and the group that a source comes from, and of a group that was brought in', async () => {
    const desk = openDesk();
    const level = (await desk.run(...assessment, '--question', 'levelOfNeed.code')).out;
    expect(level).toContain(
      '  source: SH Std 5, l.320; Families First Partnership programme guide 2025, stated of levelOfNeed',
    );
    expect(level).toContain('  from the shared block family-help-level');
    const added = (await desk.run(...assessment, '--question', 'beforeYouStart.singleView.socialWorker')).out;
    expect(added).toContain('The form itself does not ask it.');
    expect(added).toContain('1. beforeYouStart.existingCheck: addAfter by st-helens, which brought it in');
    expect(added).toContain('2. beforeYouStart.singleView: require by st-helens, a group around it');
  });

  it.each([
    [
      [...assessment, '--question', 'children.birthh'],
      'The form early-help-assessment has no question "children.birthh".',
    ],
    [[...assessment, '--profile', 'none-such'], 'There is no profile "none-such".'],
    [['resolve'], 'No form was named.'],
    [['resolve', 'gcp99'], 'There is no form "gcp99".'],
    [['resolve', '../forms/early-help-assessment'], 'There is no form "../forms/early-help-assessment".'],
    [['resolve', '__proto__'], 'There is no form "__proto__".'],
    [[...assessment.slice(0, 3), 'atlantis'], 'There is no authority "atlantis".'],
    [[...assessment.slice(0, 3), '../st-helens'], 'There is no authority "../st-helens".'],
    [[...assessment, '--form-version', '9.9.9'], 'The form early-help-assessment has no version 9.9.9.'],
  ])('%j cannot run: %s', async (words, what) => {
    expect(await openDesk().run(...words)).toEqual({ code: 2, out: [], err: [what, expect.stringMatching(/./)] });
  });
});
