import type { ResolvedForm, TraceEntry } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';

const assessment = ['resolve', 'early-help-assessment', '--authority', 'st-helens'];

describe('resolve', () => {
  it('gives the form as the authority uses it', async () => {
    const form = await openDesk().json<ResolvedForm>(...assessment);
    expect(form).toMatchObject({ form: 'early-help-assessment', version: '1.0.0', authority: 'st-helens' });
    expect(form.questions['beforeYouStart.singleView']).toBeDefined();
  });

  it('gives the national form where no authority is named, and the same form every time', async () => {
    const desk = openDesk();
    const first = await desk.run('resolve', 'early-help-assessment', '--form-version', '1.0.0');
    expect(first).toEqual(await desk.run('resolve', 'early-help-assessment', '--authority', 'national'));
    expect((JSON.parse(first.out.join('\n')) as ResolvedForm).trace).toEqual([]);
  });

  it('traces every change with its reason and source', async () => {
    const desk = openDesk();
    const { digest, trace } = await desk.json<{ digest: string; trace: TraceEntry[] }>(...assessment, '--trace');
    const { code, out } = await desk.run(...assessment, '--trace');
    expect(code).toBe(0);
    expect(out[0]).toBe(`early-help-assessment 1.0.0 for st-helens, ${digest}`);
    expect(trace.length).toBeGreaterThan(20);
    for (const { target, op, reason, source } of trace) {
      const at = out.indexOf(`${target}: ${op} by st-helens`);
      expect(at).toBeGreaterThan(0);
      expect(out).toContain(`  why: ${reason}`);
      expect(out).toContain(`  source: ${source}`);
    }
  });

  it.each([
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
