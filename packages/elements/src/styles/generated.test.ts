import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// @ts-expect-error The build script is plain JavaScript.
import { moduleFile, names, styleModule } from '../../scripts/build-styles.mjs';
// @ts-expect-error The build script is plain JavaScript.
import { UNUSED } from '../../scripts/prune-css.mjs';

describe('styles taken in from GOV.UK Frontend', () => {
  it.each(names as string[])('%s is what the build script makes, and asks nothing of the page around it', (name) => {
    const made: string = styleModule(name);
    expect(readFileSync(moduleFile(name), 'utf8')).toBe(made);
    expect(made.split('`')[1]).not.toMatch(
      /@font-face|url\(|:root|GDS Transport|[^-\w]\d*\.?\d+rem|--govuk-|@media ?\(m(in|ax)-width/,
    );
  });

  it('has styles for every class that our elements and fields have', () => {
    const classes = sources('../').concat(sources('../../../fields/src/')).flatMap(classesOf);
    expect(classes.length).toBeGreaterThan(100);
    const bare = classes.filter((name) => (UNUSED as RegExp[]).some((unused) => unused.test(name)));
    expect(bare, 'take them off the list UNUSED in scripts/prune-css.mjs').toEqual([]);
  });
});

function sources(folder: string): string[] {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/generated|\.test\.ts$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

function classesOf(source: string): string[] {
  return source.match(/govuk-[\w-]+/g) ?? [];
}
