import { expect, test } from 'vitest';
import type { PlainEnglish } from '../../definition/plain-english.js';
import type { Json, JsonObject } from '../../json.js';
import type { Language, PlainJudgement } from '../../language/language.js';
import { withChecks } from '../../prose/index.js';
import { faultsOf } from '../../test-data/scene.js';
import { plainEnglish } from './plain-english.keyword.js';

const parameter: PlainEnglish = {
  readingAge: 12,
  longestSentence: 6,
  explained: { list: '/words', term: 'term' },
  source: 'MU 1',
  glossary: [{ term: 'TAF', plain: 'meeting' }],
  texts: { reason: true, plan: { actions: { what: true, notes: true } } },
};

/** Counts capitals as jargon and "!" as blame; a word is a word, and "age 15" says for whom the text is. */
const language = withChecks({
  judgePlain(text: string): { judged: false; because: 'empty' } | ({ judged: true } & PlainJudgement) {
    if (text.trim() === '') return { judged: false, because: 'empty' };
    const places = (pattern: RegExp, reason: string) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ reason, from: index, to: index + found.length }));
    return {
      judged: true,
      readingAge: Number(/age ([\d.]+)/.exec(text)?.[1] ?? 0),
      longestSentence: { from: 0, to: text.length, words: text.split(' ').length },
      jargon: places(/[A-Z]{2,}/g, 'jargon'),
      blaming: places(/!/g, 'blaming'),
    };
  },
} as Partial<Language> as Language);

const faults = (answers: JsonObject, more: Partial<PlainEnglish> = {}, judge: Language | undefined = language) =>
  faultsOf(plainEnglish, {
    value: answers,
    parameter: { ...parameter, ...more },
    answers,
    ...(judge && { language: judge }),
  });
const short = (answers: JsonObject, more?: Partial<PlainEnglish>) =>
  faults(answers, more).map(({ at, case: code }) => `${at} ${code}`);

test.each<[string, JsonObject]>([
  ['nothing', {}],
  ['plain words', { reason: 'Mum asked for help.' }],
  ['an empty text', { reason: ' ' }],
  ['questions that families do not see', { notes: 'A TAF!', plan: { private: 'A TAF!' } }],
  ['answers of other kinds', { reason: 7, plan: { actions: 'TAF' } }],
  [
    'groups where a text is asked for',
    { reason: { what: 'TAF' }, plan: { actions: [null, { what: { TAF: 'TAF' } }] } },
  ],
  [
    'names that every object has',
    { reason: 'Yes.', plan: JSON.parse('{"__proto__":{"actions":[{"what":"TAF"}]}}') as Json },
  ],
  ['a word that the record explains', { reason: 'A TAF.', words: [{ term: ' Taf ' }] }],
  ['a word of a term that the record explains', { reason: 'SEN support.', words: [{ term: 'SEN support' }, 7, {}] }],
  ['the age itself', { reason: 'age 12.4' }],
])('accepts %s', (_name, answers) => {
  expect(short(answers)).toEqual([]);
});

test.each<[JsonObject, string[]]>([
  [{ reason: 'A TAF.' }, ['/reason jargon']],
  [{ reason: 'No SEN.', words: [{ term: 'SEN support' }] }, ['/reason jargon']],
  [{ reason: 'Mum!' }, ['/reason blaming']],
  [{ reason: 'age 12.5' }, ['/reason readingAge']],
  [{ reason: 'It has seven words in one go.' }, ['/reason longSentence']],
  [
    { plan: { actions: [{ what: 'Yes.' }, { what: 'TAF!', notes: ['Yes.', 'TAF and TAC.'] }] } },
    ['/plan/actions/1/what jargon', '/plan/actions/1/what blaming', '/plan/actions/1/notes/1 jargon'],
  ],
])('advises on %j', (answers, found) => {
  expect(short(answers)).toEqual(found);
});

test('says nothing without a language, or without figures', () => {
  expect(faultsOf(plainEnglish, { value: { reason: 'A TAF!' }, parameter })).toEqual([]);
  const { readingAge: _age, longestSentence: _words, ...wordsAlone } = parameter;
  const answers = { reason: 'age 20, and so many words in one go' };
  expect(faultsOf(plainEnglish, { value: answers, parameter: wordsAlone, answers, language })).toEqual([]);
});

test('gives places and counts, the guidance, and no word of an answer', () => {
  const [jargon, long] = faults({ reason: `${'TAF and '.repeat(12)}Mum` });
  expect(jargon).toMatchObject({ at: '/reason', case: 'jargon', params: { count: 12, source: 'MU 1' } });
  expect(jargon?.params?.['evidence']).toHaveLength(10);
  expect((jargon?.params?.['evidence'] as Json[])[1]).toEqual({ reason: 'jargon', path: '/reason', from: 8, to: 11 });
  expect(long?.params).toMatchObject({ words: 25, limit: 6 });
  expect(JSON.stringify([jargon, long])).not.toMatch(/TAF|Mum/);
});
