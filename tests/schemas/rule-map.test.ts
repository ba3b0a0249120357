import { describe, expect, it } from 'vitest';
import { readSchemasFile } from './read-schemas.js';
import { holdsInNewest } from './rule-homes-later.js';
import { faultInOwnForm, faultOfHome, type Home, type Versions } from './rule-homes.js';

interface Rule {
  id: string;
  source: string;
  kind: string[];
  homes: Home[];
  notChecked?: string;
  outside?: string;
}

interface Contradiction {
  number: number;
  sources: string[];
  decidedBy: string;
  chosen: string;
  homes: Home[];
}

interface RuleMap {
  guidance: Record<string, string>;
  kinds: Record<string, string>;
  forms: Versions;
  rules: Rule[];
  contradictions: Contradiction[];
}

const map = readSchemasFile<RuleMap>('rules/rule-map.json');

const numbered = (prefix: string, count: number, digits = 2) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(digits, '0')}`);
const sections = (section: number, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `GQ-${section}.${first + index}`);

/** Rules as the source documents were counted: 238, and 34 items of two checklists. */
const everyRule = [
  ...numbered('SH-C', 17),
  ...numbered('SH-L', 7),
  ...numbered('SH-A', 21),
  ...numbered('SH-G', 8),
  ...numbered('SH-V', 8),
  ...numbered('SH-F', 31),
  ...numbered('SH-M', 1),
  ...numbered('SH-T', 3),
  ...numbered('SH-R', 1),
  ...numbered('SH-P', 2),
  ...numbered('SH-S', 5),
  ...sections(1, 2, 4),
  ...sections(2, 1, 6),
  ...sections(3, 1, 8),
  ...sections(4, 1, 10),
  ...['GQ-5.1–5.3', 'GQ-5.4', 'GQ-5.5', 'GQ-6'],
  ...numbered('SO-', 17),
  ...numbered('BO-', 40),
  ...numbered('BO-Q', 24),
  ...numbered('BO-M', 10),
  ...numbered('TH-', 46),
];

const faultsOf = (homes: readonly Home[]) =>
  homes.flatMap((home) => {
    const fault = faultOfHome(home, map.forms);
    return fault === undefined ? [] : [{ fault, home }];
  });
const isYielded = ({ kind }: Home) => kind === 'finding' || kind === 'deadline';
const isToBeFound = ({ kind }: Rule) => kind.some((one) => ['H', 'W', 'D'].includes(one));

describe('the rule map', () => {
  it('has every rule of the guidance, once', () => {
    expect(everyRule).toHaveLength(238 + 34);
    expect(map.rules.map(({ id }) => id).sort()).toEqual([...everyRule].sort());
  });

  it('uses the kinds and documents that it explains, and no other', () => {
    const kinds = new Set(map.rules.flatMap(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(map.kinds).sort());
    const documents = new Set(map.rules.map(({ source }) => source.split(' ')[0]));
    expect([...documents].sort()).toEqual(Object.keys(map.guidance).sort());
    expect(map.rules.filter(({ id, source }) => id.slice(0, 2) !== source.slice(0, 2))).toEqual([]);
  });

  it('gives each rule a home, or the reason why it has none', () => {
    const unhoused = map.rules.filter(({ homes, outside }) => (homes.length === 0) !== (outside !== undefined));
    expect(unhoused.map(({ id }) => id)).toEqual([]);
  });

  it('finds what breaks a rule that an answer can break', () => {
    const inside = map.rules.filter((rule) => isToBeFound(rule) && rule.outside === undefined);
    const unfound = inside.filter(({ homes, notChecked }) => homes.some(isYielded) === (notChecked !== undefined));
    expect(unfound.map(({ id }) => id)).toEqual([]);
  });

  it.each(map.rules.filter(({ homes }) => homes.length > 0))('$id is where the map says', ({ homes }) => {
    expect(faultsOf(homes)).toEqual([]);
  });
});

describe('a newer version of a form', () => {
  const housed = map.rules.filter(({ homes }) => homes.length > 0);

  it.each(housed)('does not lose $id', ({ homes }) => {
    const yielded = homes.filter(isYielded);
    const telling = yielded.length > 0 ? yielded : homes;
    expect(telling.some((home) => holdsInNewest(home, map.forms))).toBe(true);
  });
});

describe('a rule of an authority', () => {
  const owners: Record<string, string> = { SH: 'st-helens', SO: 'solihull', BO: 'bolton', TH: 'tower-hamlets' };
  const owned = map.rules.flatMap(({ id, homes }) => {
    const authority = owners[id.slice(0, 2)];
    return authority === undefined || homes.length === 0 ? [] : [{ id, authority, homes }];
  });

  it.each(owned)('$id holds in the form of $authority, wherever its home is', ({ authority, homes }) => {
    const faults = homes.map((home) => ({ home, fault: faultInOwnForm(home, authority, map.forms) }));
    expect(faults.filter(({ fault }) => fault !== undefined)).toEqual([]);
  });
});

describe('contradictions in the guidance', () => {
  it('are all decided', () => {
    expect(map.contradictions.map(({ number }) => number)).toEqual(numbered('', 15, 1).map(Number));
  });

  it.each(map.contradictions)(
    'no. $number is decided as its authority says',
    ({ number, decidedBy, chosen, homes }) => {
      type Decided = { decisions: { number: number; chosen: string }[] };
      const { decisions } = readSchemasFile<Decided>(`authorities/${decidedBy}/authority.json`);
      expect(decisions.find((decision) => decision.number === number)?.chosen).toBe(chosen);
      expect(faultsOf(homes)).toEqual([]);
    },
  );
});

describe('a home that is not there', () => {
  const form = 'family-action-plan';
  const example = 'wrong-chair-takes-notes.json';
  const authority = 'st-helens';

  it.each<[string, Home]>([
    ['a question', { kind: 'question', form, question: 'header.colour' }],
    ['an option', { kind: 'options', form, question: 'header.kind', codes: ['first', 'last'] }],
    ['a keyword', { kind: 'check', form, question: 'running.noteTaker', keyword: 'rule.isLeft' }],
    ['words', { kind: 'words', form, question: 'running.noteTaker', says: 'Who sings?' }],
    ['a code', { kind: 'vocabulary', vocabulary: 'five-outcomes', codes: ['stay-rich'] }],
    ['a setting', { kind: 'setting', authority, pointer: '/consent/model', value: 'inform' }],
    ['a part', { kind: 'document', form, part: 'songs', question: 'actions' }],
    ['an answer', { kind: 'example', form, example: 'complete.json', question: 'header.kind', answer: 'review' }],
    ['a change', { kind: 'profile', profile: 'what-good-looks-like', form, target: 'header', op: 'hide' }],
    ['a reader', { kind: 'audience', form, question: 'safety.concern', sees: ['family'], hides: [] }],
    ['a figure', { kind: 'deadline', form, authority, question: 'nextReview.date', amount: 9, unit: 'weeks', example }],
    [
      'a finding',
      { kind: 'finding', form, question: 'running.noteTaker', code: 'required', severity: 'error', example },
    ],
  ])('%s is found missing', (_what, home) => {
    expect(faultOfHome(home, map.forms)).toBeTypeOf('string');
  });
});
