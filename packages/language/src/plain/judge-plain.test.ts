import type { PlainJudgement } from '@kinform/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePlain } from './judge-plain.js';

const glossary = [
  { term: 'CAMHS', plain: 'the mental health service for children' },
  { term: 'SENCo', plain: 'the special needs lead at school' },
  { term: 'TAF', plain: 'the family’s meeting' },
  { term: 'multi-agency', plain: 'several services together' },
  { term: 'facilitate', plain: 'help with' },
  { term: 'boundary', plain: 'a clear rule' },
  { term: 'family network', plain: 'the people you can count on' },
  { term: 'family network meeting', plain: 'a meeting of the people you can count on' },
  { term: 'DHW', plain: '' },
];

function judged(text: string): PlainJudgement {
  const judgement = judgePlain(text, glossary);
  if (!judgement.judged) throw new Error(`${text}: ${judgement.because}`);
  return judgement;
}

const jargonIn = (text: string) =>
  judged(text).jargon.map(({ reason, from, to, instead }) => [text.slice(from, to), instead ?? reason].join(': '));
const blamingIn = (text: string) => judged(text).blaming.map(({ from, to }) => text.slice(from, to));

describe('jargon', () => {
  it.each<[string, string[]]>([
    ['Dr Khan wrote to CAMHS in May.', ['CAMHS: the mental health service for children']],
    ['She is a camhs nurse; the mash potato was cold.', []],
    ["The SENCo's note and two TAFs.", ["SENCo's: the special needs lead at school", 'TAFs: the family’s meeting']],
    ['A Multi Agency meeting.', ['Multi Agency: several services together']],
    ['A multi‑agency meeting.', ['multi‑agency: several services together']],
    ['Leah facilitated it. Mum is facilitating.', ['facilitated: help with', 'facilitating: help with']],
    ['Dad sets boundaries.', ['boundaries: a clear rule']],
    ['The family network meeting is in June.', ['family network meeting: a meeting of the people you can count on']],
    ['The family, network and all.', []],
    ['“The SENCo is nice,” Leah says. Mum likes the SENCo.', ['SENCo: the special needs lead at school']],
    ['Call DHW on Monday.', []],
  ])('%s', (text, found) => {
    expect(jargonIn(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['The Team Around the Family (TAF) met. The TAF meets again in May.', []],
    ['The TAF (a meeting of all who help the family) met. The next TAF is in May.', []],
    ['The TAF met. It is the Team Around the Family (TAF).', ['TAF: the family’s meeting']],
    ['A Family Group Conference (FGC) was held. Dad came to the FGC.', []],
    ['Mum asked for a multi-agency meeting, which is one with all services.', []],
    ['She phoned (CAMHS).', ['CAMHS: the mental health service for children']],
  ])('that a text explains itself is left alone from there on: %s', (text, found) => {
    expect(jargonIn(text)).toEqual(found);
  });
});

describe('abbreviations that nobody explained', () => {
  it.each<[string, string[]]>([
    ['The PQRs went to the XYZ panel.', ['PQRs: abbreviation', 'XYZ: abbreviation']],
    ['Her GP, the NHS, PE on TV in the UK.', []],
    ['Phase III ends when Year XII begins.', []],
    ['LEAH SMITH is six. Leah SMITH lives here. Mrs DUNN rang.', []],
    ['Khan rang. KHAN will ring again.', []],
    ['She MUST NOT go there and was NEVER told.', []],
    ['MUM RANG THE SCHOOL AND WAS TOLD TO WAIT', []],
    ['A CD and an AB.', []],
  ])('%s', (text, found) => {
    expect(jargonIn(text)).toEqual(found);
  });
});

describe('words that blame', () => {
  it.each<[string, string[]]>([
    ['Mum failed to attend. Dad refuses to engage with us.', ['failed to', 'refuses to engage']],
    ['Home is chaotic and Leah is attention seeking.', ['chaotic', 'attention seeking']],
    ['They are hard-to-reach and DNA’d twice.', ['hard-to-reach', 'DNA’d']],
    ["“Mum is lazy”, Leah said. She wrote 'Dad is lazy' on the wall.", []],
    ['The parents’ house is not lazy-looking.', ['lazy']],
    ['Mum denies that she drinks. Ms Hall alleges it.', ['denies', 'alleges']],
    ['Dad admits he shouted. Siân claims she was out.', ['admits', 'claims']],
    ['Leah was denied a place. Mum was admitted to hospital. Dad claims Universal Credit.', []],
    ['The school made claims for money. She named the alleged thief. I am not addicted.', []],
    ['The school denies it. Housing claims that it is dry.', []],
    ['Two problem families live there.', ['problem families']],
    ['She has a thick coat and coloured pencils; kick-off is at two.', []],
    ['Dad did not come because his shift began at two.', []],
  ])('%s', (text, found) => {
    expect(blamingIn(text)).toEqual(found);
  });

  it('come with a fairer way to say it', () => {
    const { blaming } = judged('Mum failed to ring back and denies it.');
    expect(blaming.map(({ reason, instead }) => [reason, instead])).toEqual([
      ['blaming', 'did not'],
      ['blaming', 'says that it is not so'],
    ]);
  });
});

describe('reading', () => {
  const easy =
    'Leah likes her school. She gets up at six. Her dog waits at the door. Mum makes tea and toast. They walk to the bus. Then Leah sees her best friend.';
  const hard =
    'Professionals identified significant inconsistencies regarding parental supervision, necessitating comprehensive interdisciplinary assessment of environmental circumstances and psychological vulnerabilities affecting every individual household member before considering additional therapeutic interventions appropriate to circumstances.';

  it('is for older people the longer words and sentences are', () => {
    expect(judged(easy).readingAge).toBeLessThan(8);
    expect(judged(hard).readingAge).toBeGreaterThan(18);
  });

  it('has no age in a few words', () => {
    expect(judged('Mum rang the school on Monday.').readingAge).toBe(0);
  });

  it('finds the longest sentence', () => {
    const text = 'Mum rang. Then she waited for the school to ring her back. It did.';
    const { from, to, words } = judged(text).longestSentence;
    expect([text.slice(from, to), words]).toEqual(['Then she waited for the school to ring her back.', 10]);
  });
});

describe('any text', () => {
  it('that is not English prose is not judged', () => {
    expect(judgePlain(' ', glossary)).toEqual({ judged: false, because: 'empty' });
    expect(judgePlain('12/3', glossary)).toEqual({ judged: false, because: 'noWords' });
    expect(judgePlain('Mama zadzwoni do lekarza w piątek', glossary)).toEqual({ judged: false, because: 'notEnglish' });
  });

  it('is judged or not judged, with places that are in it', () => {
    const scraps = fc.constantFrom(
      'CAMHS',
      '(',
      ')',
      '"',
      "'",
      '‘',
      '“',
      ' failed to ',
      'XYZ',
      '. ',
      '-',
      ' denies ',
      'she',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(scraps, fc.string({ unit: 'binary' }))).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        anything,
        fc.array(fc.record({ term: fc.string({ unit: 'binary' }), plain: fc.string() })),
        (text, more) => {
          const judgement = judgePlain(text, [...glossary, ...more]);
          if (!judgement.judged) return;
          const { jargon, blaming, longestSentence, readingAge } = judgement;
          expect(Number.isFinite(readingAge)).toBe(true);
          for (const { from, to } of [...jargon, ...blaming, longestSentence]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
