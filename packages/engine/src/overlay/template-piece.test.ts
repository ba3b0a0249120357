import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';

function resolveWith(...changes: Record<string, unknown>[]) {
  const settings = { ...madeUpSettings(), terms: { nurse: 'school “nurse” & <team> {{x}}' } };
  const form = { ...madeUpForm(), terms: { ...madeUpForm().terms, nurse: 'nurse' } };
  return resolveForm(form, [overlayOf(...changes)], settings);
}
const part = (value: string, place?: 'before' | 'after') => ({
  op: 'templatePart',
  target: 'form',
  part: 'closing',
  value,
  ...(place && { place }),
});
const read = (template: string) => template.replace(/\{\{!-- (before|after):closing --\}\}/g, '').replace(/\n+/g, ' ');

describe('pieces of the document’s template', () => {
  test('stand before, in and after a part, in the order in which they were given', () => {
    const { template, trace } = resolveWith(
      part('B1', 'before'),
      part('A1', 'after'),
      part('In'),
      part('A2', 'after'),
      part('B2', 'before'),
    );
    expect(read(template)).toBe('<p> B1 B2 {{!-- part:closing --}} In {{!-- /part:closing --}} A1 A2 </p>');
    expect(trace.map(({ before, after }) => [before, after])).toEqual([
      [undefined, 'B1'],
      [undefined, 'A1'],
      [expect.any(String), 'In'],
      ['A1', expect.stringMatching(/^A1\s+A2$/)],
      ['B1', expect.stringMatching(/^B1\s+B2$/)],
    ]);
  });

  test('have terms filled in as text; what stands in two braces is the template’s own', () => {
    const { template } = resolveWith(part('<p title="{nurse}">{Nurse} {{words "x"}} {{child}} {{{raw}}} { x }</p>'));
    const said = 'chool “nurse” &amp; &lt;team&gt; &#123;&#123;x}}';
    expect(template).toContain(`<p title="s${said}">S${said} {{words "x"}} {{child}} {{{raw}}} { x }</p>`);
  });

  test('cannot ask for a term that nobody has', () => {
    const { trace } = resolveWith(part('{child} {nobody}', 'after'), part('{{child}}', 'after'));
    expect(trace.map(({ landed, note }) => [landed, note])).toEqual([
      [false, 'There is no term "{child}".'],
      [true, undefined],
    ]);
  });
});
