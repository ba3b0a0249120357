import { expect, it } from 'vitest';
import { openDesk } from '../fixtures/desk.js';

it('lists the forms, their versions and who varies them', async () => {
  const { code, out } = await openDesk().run('forms');
  expect(code).toBe(0);
  expect(out).toContainEqual(expect.stringMatching(/^early-help-assessment {2}1\.0\.0.* {2}varied by .*st-helens/));
});

it('gives the same as JSON', async () => {
  const { forms } = await openDesk().json<{ forms: unknown[] }>('forms');
  expect(forms).toContainEqual(
    expect.objectContaining({
      form: 'early-help-assessment',
      versions: expect.arrayContaining(['1.0.0']) as string[],
      authorities: expect.arrayContaining(['st-helens']) as string[],
    }),
  );
});

it('lists the questions of a form by the ids that overlays name', async () => {
  const { code, out } = await openDesk().run('forms', 'early-help-assessment', '--form-version', '1.0.0');
  expect(code).toBe(0);
  expect(out).toContain('section:header  About this assessment');
  expect(out).toContainEqual(expect.stringMatching(/^ {2}header\.kind {2}"[^"]+" \(\w+\) \[core, must be answered\]$/));
  expect(out).toContain('      new, review, step-down, pre-birth');
});

it('lists what an authority asks', async () => {
  const words = ['forms', 'early-help-assessment', '--form-version', '1.0.0', '--authority', 'st-helens'];
  const { questions } = await openDesk().json<{ questions: { id: string; label: string }[] }>(...words);
  expect(questions.map(({ id }) => id)).toContain('beforeYouStart.singleView.socialWorker');
  expect(questions.filter(({ label }) => label === '')).toEqual([]);
});
