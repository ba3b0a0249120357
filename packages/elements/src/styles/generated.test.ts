import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// @ts-expect-error The build script is plain JavaScript.
import { moduleFile, names, styleModule } from '../../scripts/build-styles.mjs';

describe('styles taken in from GOV.UK Frontend', () => {
  it.each(names as string[])('%s is what the build script makes, and asks nothing of the page around it', (name) => {
    const made: string = styleModule(name);
    expect(readFileSync(moduleFile(name), 'utf8')).toBe(made);
    expect(made.split('`')[1]).not.toMatch(
      /@font-face|url\(|:root|GDS Transport|[^-\w]\d*\.?\d+rem|--govuk-|@media ?\(m(in|ax)-width/,
    );
  });
});
