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
