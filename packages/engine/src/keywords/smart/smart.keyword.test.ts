import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Smart } from '../../definition/prose-checks.js';
import { smartLetters } from '../../definition/smart-letters.js';
import type { Json, JsonObject } from '../../json.js';
import { madeUpLanguage } from '../../test-data/made-up-language.js';
import { faultsOf } from '../../test-data/scene.js';
import { smart } from './smart.keyword.js';
import { missingParts, smartSkeleton } from './smart-skeleton.js';
import { smartVerdicts } from './smart-verdicts.js';

const letters = (words: string[]) =>
  smartLetters({ smart: words.map((word) => ({ letter: word[0]!, word, question: `${word}?`, source: 'x' })) });
const parameter: Smart = {
  action: 'action',
  owner: 'owner',
  measure: ['measure', 'progress'],
  due: 'due',
  review: '/review/date',
  agreed: 'agreedBy',
  accepted: 'accepted',
  feasible: 'feasible',
  available: 'available',
  need: 'needs',
  needList: '/needs',
  source: 'GQ 3.6',
  letters: letters(['Specific', 'Measured', 'Agreed', 'Achievable', 'Realistic', 'Relevant', 'Within timescales']),
};
const good = {
  action: 'Ring the school nurse',
  owner: 'Sam Lee',
  measure: 'A form is signed',
  due: '2026-06-01',
  agreedBy: 'Mum and Sam',
  accepted: true,
  feasible: 'Sam is there on Mondays',
  available: 'yes',
  needs: ['need-1'],
};
const answersWith = (row: object): JsonObject => ({
  review: { date: '2026-06-12' },
  needs: [{ id: 'need-1' }],
  actions: [row as JsonObject],
});
const run = (
  change: object,
  { language = madeUpLanguage, ...rule }: Partial<Smart> & { language?: typeof madeUpLanguage | null } = {},
) => {
  const row = { ...good, ...change } as JsonObject;
  return faultsOf(smart, {
    value: row,
    parameter: { ...parameter, ...rule },
    answers: answersWith(row),
    pointer: '/actions/0',
    ...(language && { language }),
  });
};
const short = (faults: ReturnType<typeof run>) =>
  faults.map(({ at, case: which, params }) => [at, which, params?.['why']]);

describe('smart accepts', () => {
  test.each<[string, object]>([
    ['an action that says it all', {}],
    ['a measure in the action itself', { action: 'Ring the nurse twice', measure: 'She has been' }],
    ['text that is not English, which it cannot judge', { action: 'und dann nicht', measure: 'und nicht' }],
    ['a day in words before the date', { action: 'Meet by Friday' }],
    ['a day in words that moves with the day on which it is read', { action: 'Meet in ten weeks' }],
    ['several needs', { needs: ['need-1', 'need-1'] }],
  ])('%s', (_name, change) => {
    expect(run(change)).toEqual([]);
  });

  test('what nobody asks', () => {
    const { action, letters: all } = parameter;
    const row = { action: 'Mum rings the nurse on Friday twice' };
    expect(faultsOf(smart, { value: row, parameter: { action, letters: all! }, language: madeUpLanguage })).toEqual([]);
  });
});

describe('smart rejects', () => {
  test.each<[string, object, (string | undefined)[]]>([
    ['a vague deed', { action: 'Support the family' }, ['/action', 'specific', 'hedge']],
    ['a deed with a hedge', { action: 'Ring the nurse as appropriate' }, ['/action', 'specific', 'hedge']],
    ['a text without words', { action: '???' }, ['/action', 'specific', 'noWords']],
    ['a measure that shows nothing', { measure: 'It is better' }, ['/progress', 'measurable', undefined]],
    ['a placeholder for a measure', { measure: 'n/a', progress: 'see above' }, ['/measure', 'measurable', 'standsIn']],
    ['an agency', { owner: 'Children’s services' }, ['/owner', 'assigned', undefined]],
    ['a later day in words', { action: 'Ring by Christmas' }, ['/due', 'timeBound', 'textSaysLater']],
    ['a day after the review', { due: '2026-06-13' }, ['/due', 'timeBound', 'afterReview']],
    ['no day', { due: undefined }, ['/due', 'timeBound', undefined]],
    ['a refusal', { accepted: false }, ['/accepted', 'agreed', 'familyRefuses']],
    ['a placeholder for who agreed', { agreedBy: 'n/a' }, ['/agreedBy', 'agreed', 'standsIn']],
    ['nothing that makes it possible', { feasible: 'n/a' }, ['/feasible', 'achievable', 'standsIn']],
    [
      'a service that is not there',
      { available: 'not-available' },
      ['/available', 'achievable', 'serviceNotAvailable'],
    ],
    ['a need that is gone', { needs: ['need-1', 'need-9'] }, ['/needs', 'relevant', 'needNotThere']],
  ])('%s, once, at the question to mend', (_name, change, fault) => {
    expect(short(run(change))).toEqual([fault]);
  });

  test('words that name nobody and no end, where no question asks for them', () => {
    const { owner: _owner, due: _due, ...others } = parameter;
    const row = { ...good, action: 'Ring the school nurse' } as JsonObject;
    const faults = faultsOf(smart, {
      value: row,
      parameter: others,
      answers: answersWith(row),
      pointer: '/actions/0',
      language: madeUpLanguage,
    });
    expect(short(faults)).toEqual([
      ['/action', 'timeBound', undefined],
      ['/action', 'assigned', undefined],
    ]);
  });

  test('with the letter, its source, positions, and what the sentence lacks', () => {
    const [fault] = run({ action: 'Support the family', owner: undefined });
    expect(fault?.params).toEqual({
      letter: 'S',
      word: 'Specific',
      why: 'hedge',
      lacks: 'who what',
      source: 'GQ 3.6',
      evidence: [{ reason: 'hedge', path: '/actions/0/action', from: 0, to: 7 }],
    });
  });

  test('nothing without a language', () => {
    const faults = run(
      { action: 'Support', owner: 'All', measure: 'n/a', available: 'not-available' },
      { language: null },
    );
    expect(short(faults)).toEqual([]);
  });
});

describe('the letters', () => {
  test('are the national ones where an authority has none', () => {
    expect(smartLetters({}).map(({ aspect }) => aspect)).toEqual([
      'specific',
      'measurable',
      'achievable',
      'realistic',
      'timeBound',
    ]);
  });

  test.each([
    ['Measured', 'measurable'],
    ['Achieved', 'achievable'],
    ['Agreed', 'agreed'],
    ['Time', 'timeBound'],
    ['Within timescales', 'timeBound'],
    ['Timely', 'timeBound'],
    ['Relevant', 'relevant'],
    ['Radical', undefined],
  ])('%s asks for %s', (word, aspect) => {
    expect(letters([word])[0]?.aspect).toBe(aspect);
  });

  test('ask what the authority says', () => {
    const [letter] = smartLetters({
      smart: [{ letter: 'A', word: 'Achieved', question: 'How known?', asks: 'measurable', source: 'x' }],
    });
    expect(letter).toEqual({ letter: 'A', word: 'Achieved', question: 'How known?', aspect: 'measurable' });
  });
});

describe('every verdict', () => {
  const verdictsOf = (change: object) => {
    const row = { ...good, ...change } as JsonObject;
    const scene = {
      answers: answersWith(row),
      pointer: '/actions/0',
      at: '2026-04-30',
      calendar: {},
      language: madeUpLanguage,
    };
    const verdicts = smartVerdicts(row, parameter, scene);
    return { verdicts, skeleton: smartSkeleton(row, parameter, verdicts, scene) };
  };

  test('is there, met ones with what speaks for them, and whether a person is named', () => {
    const { verdicts } = verdictsOf({});
    expect(verdicts.map(({ letter, aspect, verdict }) => [letter, aspect, verdict])).toEqual([
      ['S', 'specific', 'met'],
      ['M', 'measurable', 'met'],
      ['A', 'agreed', 'met'],
      ['A', 'achievable', 'met'],
      ['R', 'realistic', 'met'],
      ['R', 'relevant', 'met'],
      ['W', 'timeBound', 'met'],
      [undefined, 'assigned', 'met'],
    ]);
    expect(verdicts[1]).toMatchObject({
      question: 'Measured?',
      evidence: [{ reason: 'figure', path: '/actions/0/measure' }],
    });
  });

  test('makes a frame of what is there, by position, and of what is missing', () => {
    const { skeleton } = verdictsOf({ action: 'Support them', due: undefined });
    expect(missingParts(skeleton)).toEqual(['what', 'when']);
    expect(skeleton[0]).toEqual({ part: 'who', missing: false, quote: { path: '/actions/0/owner', from: 0, to: 7 } });
    expect(JSON.stringify(skeleton)).not.toContain('Sam');
  });
});

test('takes any row at all, and puts nothing of it into what it finds', () => {
  const canary = 'QQcanaryQQ';
  const scrap = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constant(canary),
    fc.jsonValue(),
    fc.constantFrom('n/a', 'support', 'Sam'),
  );
  const names = fc.constantFrom(
    'action',
    'owner',
    'measure',
    'progress',
    'due',
    'agreedBy',
    'accepted',
    'feasible',
    'available',
    'needs',
  );
  fc.assert(
    fc.property(fc.dictionary(names, scrap), (change) => {
      const marked = JSON.parse(
        JSON.stringify(change, (_, one: Json) => (typeof one === 'string' ? one + canary : one)),
      ) as object;
      for (const row of [change, marked]) expect(JSON.stringify(run(row))).not.toContain(canary);
    }),
    { seed: 4, numRuns: 1000 },
  );
});
