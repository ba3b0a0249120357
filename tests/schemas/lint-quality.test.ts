import { lintSchemas } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { MadeUpLibrary, type Way } from './made-up-library.js';

const path = 'authorities/made-up/quality.json';

const quality = {
  authority: 'made-up',
  version: '1.0.0',
  title: { 'en-GB': 'What a good visit is' },
  source: 'MU 7',
  forms: { visit: '1.0.0' },
  items: [
    {
      id: 'mu-1',
      title: { 'en-GB': 'Every child is heard' },
      source: 'MU 7',
      forms: {
        visit: {
          asked: { answer: '/header/kind', in: ['first', 'again'] },
          needs: ['voices.said'],
          without: [{ codes: ['onePerRow.missing', 'required'], at: ['voices'] }],
          met: { some: '/children', where: { answer: 'likes', includes: 'play' } },
          unmet: { 'en-GB': 'Nobody plays' },
          attest: true,
          attestedBy: { answer: '/header/agreed', is: true },
          evidence: ['voices.said', 'children.likes'],
        },
      },
    },
  ],
};

const withQuality = (): MadeUpLibrary => new MadeUpLibrary().put(path, quality);
const test = (...way: Way): Way => ['items', 0, 'forms', 'visit', ...way];

it('leaves a sound quality profile in peace', () => {
  expect(lintSchemas(withQuality().files)).toEqual([]);
});

describe('what lint finds in a quality profile', () => {
  it.each<[string, Way, unknown, string, RegExp]>([
    [
      'a question that is not there',
      test('needs'),
      ['voices.sayd'],
      'quality.question',
      /visit 1\.0\.0 has no question "voices.sayd".*"voices.said"/,
    ],
    [
      'a question to look at that is not there',
      test('evidence'),
      ['child.likes'],
      'quality.question',
      /"children.likes"/,
    ],
    ['a place of findings that is not there', test('without', 0, 'at'), ['voice'], 'quality.question', /"voices"/],
    [
      'an answer that a condition reads',
      test('met', 'where', 'answer'),
      'like',
      'quality.question',
      /"children.likes"/,
    ],
    [
      'an option that nobody offers',
      test('asked', 'in'),
      ['frist'],
      'quality.option',
      /offers "frist" there. Write "first"/,
    ],
    ['an option of several in a row', test('met', 'where', 'includes'), 'plya', 'quality.option', /Write "play"/],
    [
      'a code that nothing finds',
      test('without', 0, 'codes'),
      ['onePerRwo'],
      'quality.code',
      /finds "onePerRwo".*"onePerRow"/,
    ],
    ['a rule that nobody has', test('without', 0, 'codes'), ['rule.heard'], 'quality.code', /finds "rule.heard"/],
    ['another owner', ['authority'], 'made-down', 'quality.place', /does not say "authority": "made-up"/],
    [
      'a form that there is not',
      ['forms'],
      { visit: '1.0.0', vizit: '1.0.0' },
      'quality.place',
      /no form "vizit". Write "visit"/,
    ],
    [
      'a version that there is not',
      ['forms', 'visit'],
      '3.0.0',
      'quality.place',
      /no version 3.0.0. Its versions are 1.0.0/,
    ],
    ['a form that is not named at the top', ['forms'], { call: '1.0.0' }, 'quality.place', /Add "visit" to "forms"/],
    ['one id twice', ['items'], [quality.items[0], quality.items[0]], 'quality.place', /has the id "mu-1" already/],
    ['a condition of no kind', test('met'), { answer: '/header/kind', iz: 'first' }, 'file.shape', /./],
    ['a condition that says not why', test('unmet'), undefined, 'file.shape', /./],
    ['an item that asks nothing', test(), { evidence: ['voices.said'] }, 'file.shape', /./],
  ])('%s', (_what, way, value, code, says) => {
    const findings = lintSchemas(withQuality().set(path, way, value).files);
    const found = findings.filter((one) => one.code === code && one.file === path);
    expect(findings.map((one) => `${one.code} ${one.file}`)).toContain(`${code} ${path}`);
    expect(found.map(({ message, mend }) => `${message} ${mend}`).join('\n')).toMatch(says);
  });

  it('at the line, in the versions that lack it', () => {
    const library = withQuality().set(path, test('needs'), ['voices.said', 'voices.sayd']);
    const [found] = lintSchemas(library.files);
    expect(library.line(path, found!.line)).toContain('voices.sayd');
  });
});
