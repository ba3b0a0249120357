import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChildsVoice } from '../../definition/prose-checks.js';
import type { Json, JsonObject } from '../../json.js';
import { madeUpLanguage } from '../../test-data/made-up-language.js';
import { faultsOf } from '../../test-data/scene.js';
import { childsVoice } from './childs-voice.keyword.js';
import { voiceVerdicts } from './voice-verdicts.js';

const parameter: ChildsVoice = {
  words: ['view/words', 'view/wishes'],
  kind: 'view/kind',
  obtained: 'obtained',
  reason: 'not/reason',
  next: 'not/next',
  adults: ['/adultViews/*/view/wishes', '/adultViews/*/said'],
  child: 'childRef',
  childList: '/children',
  source: 'GQ 2.1',
};
const long = 'She would like somebody to be at home when she comes back from school on Fridays.';
const first = {
  id: 'voice-1',
  childRef: 'child-1',
  obtained: true,
  view: { kind: 'own-words', words: '“I like maths.”', wishes: long },
};
const answersWith = (row: object): JsonObject =>
  ({
    children: [{ id: 'child-1' }, { id: 'child-2' }],
    adultViews: [
      { id: 'view-1', view: { wishes: 'He is happy at home, and “fine”.' } },
      { id: 'view-2', said: 'He pointed.' },
    ],
    voices: [first, row],
  }) as JsonObject;
const run = (row: object, language: typeof madeUpLanguage | null = madeUpLanguage) =>
  faultsOf(childsVoice, {
    value: row as JsonObject,
    parameter,
    answers: answersWith(row),
    pointer: '/voices/1',
    ...(language && { language }),
  });
const voice = (view: object) => ({ id: 'voice-2', childRef: 'child-2', obtained: true, view });
const notHad = (not: object) => ({ id: 'voice-2', childRef: 'child-2', obtained: false, not });

describe('childsVoice accepts', () => {
  test.each<[string, object]>([
    ['own words', voice({ kind: 'own-words', words: '“I want a door.”' })],
    ['what was seen', voice({ kind: 'observed', words: 'He smiled at Dad.' })],
    ['an adult’s words with the child’s beside them', voice({ words: 'He is settled.', wishes: '“More football.”' })],
    ['hopes for a child who is not born', voice({ kind: 'parents-hopes', words: 'Mum hopes for a calm home.' })],
    ['a short wish that another child has too', voice({ words: '“No.”', wishes: 'Football.' })],
    ['a text that is not English', voice({ kind: 'own-words', words: 'ich will nicht' })],
    [
      'a reason of this case',
      notHad({ reason: 'She was in hospital with her brother.', next: 'Ms Lee visits on Monday.' }),
    ],
    ['nothing, which is for others to say', { id: 'voice-2' }],
  ])('%s', (_name, row) => {
    expect(run(row)).toEqual([]);
  });
});

describe('childsVoice rejects', () => {
  test.each<[string, object, string, string, string]>([
    ['a placeholder', voice({ words: 'Too young' }), '/view/words', 'placeholder', 'standsIn'],
    [
      'a placeholder for hopes',
      voice({ kind: 'parents-hopes', words: 'n/a' }),
      '/view/words',
      'placeholder',
      'standsIn',
    ],
    ['a text without words', voice({ words: '—' }), '/view/words', 'placeholder', 'noWords'],
    ['an adult’s summary', voice({ kind: 'own-words', words: 'He is settled.' }), '/view/words', 'adultOnly', 'adult'],
    ['another child’s voice', voice({ words: '“i like maths.”' }), '/view/words', 'sameAsChild', 'sameAsChild'],
    [
      'another child’s long wish',
      voice({ words: '“No.”', wishes: long }),
      '/view/wishes',
      'sameAsChild',
      'sameAsChild',
    ],
    [
      'an adult’s view',
      voice({ words: 'He is happy at home, and “fine”.' }),
      '/view/words',
      'sameAsAdult',
      'sameAsAdult',
    ],
    ['what an adult saw', voice({ words: 'He pointed.' }), '/view/words', 'sameAsAdult', 'sameAsAdult'],
    [
      'own words that are not there',
      voice({ kind: 'both', words: 'He hid.' }),
      '/view/words',
      'kindDiffers',
      'noOwnWords',
    ],
    ['nothing seen', voice({ kind: 'observed', words: '“No.”' }), '/view/words', 'kindDiffers', 'nothingSeen'],
    ['a reason for any child', notHad({ reason: 'He did not wish to.' }), '/not/reason', 'notThisCase', 'general'],
    ['a placeholder for a reason', notHad({ reason: 'n/a' }), '/not/reason', 'notThisCase', 'standsIn'],
    ['no next step', notHad({ next: 'n/a' }), '/not/next', 'noNextStep', 'standsIn'],
  ])('%s', (_name, row, at, which, reason) => {
    expect(run(row)).toEqual([
      {
        at,
        case: which,
        params: expect.objectContaining({
          source: 'GQ 2.1',
          evidence: [expect.objectContaining({ reason, path: `/voices/1${at}` })],
        }) as object,
      },
    ]);
  });

  test('a copy by whose it is', () => {
    expect(run(voice({ words: '“I like maths.”' }))[0]?.params).toMatchObject({
      list: '/children',
      row: 'child-1',
      index: 0,
    });
    expect(run(voice({ words: 'He pointed.' }))[0]?.params).toMatchObject({
      list: '/adultViews',
      row: 'view-2',
      index: 1,
    });
  });

  test('nothing without a language', () => {
    expect(run(voice({ words: 'n/a' }), null)).toEqual([]);
  });
});

test('every verdict has what speaks for it', () => {
  const row = voice({ kind: 'own-words', words: '“I want a door.” She smiled.' }) as unknown as JsonObject;
  const scene = {
    answers: answersWith(row),
    pointer: '/voices/1',
    at: '2026-04-30',
    calendar: {},
    language: madeUpLanguage,
  };
  const verdicts = voiceVerdicts(row, parameter, scene);
  expect(verdicts.map(({ aspect, verdict, evidence }) => [aspect, verdict, evidence[0]?.reason])).toEqual([
    ['heard', 'met', 'quote'],
    ['verbatim', 'met', 'quote'],
    ['observed', 'met', 'seen'],
    ['kind', 'met', 'quote'],
    ['own', 'met', undefined],
  ]);
});

test('takes any row at all, and puts nothing of it into what it finds', () => {
  const canary = 'QQcanaryQQ';
  const scrap = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(canary, 'n/a', 'both', 'He hid.'),
    fc.jsonValue(),
  );
  const part = fc.dictionary(fc.constantFrom('words', 'wishes', 'kind', 'reason', 'next'), scrap);
  fc.assert(
    fc.property(
      fc.record({ view: fc.oneof(part, scrap), not: fc.oneof(part, scrap), obtained: fc.jsonValue() }),
      (row) => {
        const marked = JSON.parse(
          JSON.stringify(row, (_, one: Json) => (typeof one === 'string' ? one + canary : one)),
        ) as object;
        for (const one of [row, marked]) expect(JSON.stringify(run(one))).not.toContain(canary);
      },
    ),
    { seed: 4, numRuns: 1000 },
  );
});
