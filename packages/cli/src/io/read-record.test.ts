import type { FormRecord } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { example, openDesk } from '../fixtures/desk.js';

const sound = (): FormRecord => example('complete', { '/children/0/name/givenName': 'Quillon' });

/** The text of a record with one more answer. */
const withAnswer = (name: string, json: string): string =>
  JSON.stringify(sound()).replace('"answers":{', `"answers":{"${name}":${json},`);

const bad: [name: string, content: string | Uint8Array | FormRecord, what: RegExp][] = [
  ['nothing', '', /is not JSON/],
  ['half a record', JSON.stringify(sound()).slice(0, 2000), /is not JSON/],
  ['words', 'Quillon was here', /is not JSON/],
  ['null', 'null', /not a record/],
  ['a list', '[]', /not a record/],
  ['no UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d), /is not text in UTF-8\.$/],
  ['no envelope', '{"answers":{"name":"Quillon"}}', /has no "kinform"/],
  ['an unknown form', { ...sound(), form: 'shopping-list' }, /^There is no form "shopping-list"\.$/],
  ['a form that is a path', { ...sound(), form: '../../etc' }, /"form" cannot be read/],
  ['an unknown version', { ...sound(), formVersion: '9.9.9' }, /^The form .* has no version 9\.9\.9\.$/],
  ['an unknown authority', { ...sound(), authority: 'atlantis' }, /^There is no authority "atlantis"\.$/],
  ['an authority that every object has', { ...sound(), authority: 'constructor' }, /^There is no authority/],
  ['__proto__ among the answers', withAnswer('__proto__', '{"polluted":"Quillon"}'), /member named __proto__/],
  [
    'constructor among the answers',
    withAnswer('constructor', '{"prototype":{}}'),
    /member named (constructor|prototype)/,
  ],
  ['prototype deep inside', withAnswer('x', '[{"y":{"prototype":1}}]'), /member named prototype/],
  ['10,000 lists in each other', withAnswer('x', '['.repeat(10_000) + ']'.repeat(10_000)), /levels deep/],
  ['10,000 groups in each other', withAnswer('x', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)), /levels deep/],
  ['50 MB', withAnswer('x', `"${'a'.repeat(50_000_000)}"`), /larger than 5 MB\.$/],
];

describe.each(bad)('a record that is %s', (_name, content, what) => {
  it.each([
    ['check', ['check', 'record.json']],
    ['write', ['write', 'record.json', '--to', 'docx', '--out', 'a.docx']],
  ])('%s refuses in two lines without an answer, and writes nothing', async (_verb, words) => {
    const desk = openDesk();
    desk.put('record.json', content);
    const { code, out, err } = await desk.run(...words);
    expect([code, out]).toEqual([2, []]);
    expect(err).toHaveLength(2);
    expect(err[0]).toMatch(what);
    expect(err[1]).toMatch(/^\p{Lu}.*\.$/u);
    expect(err.join('\n')).not.toMatch(/Quillon|O'Neill|\n\s+at |node:|undefined/);
    expect(desk.files()).toEqual(['record.json']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
