import { describe, expect, test } from 'vitest';
import { resolveForm } from '../../definition/resolve-form.js';
import type { FormDefinition } from '../../definition/form-definition.js';
import type { FormSchema } from '../../definition/form-schema.js';
import { madeUpForm, madeUpSettings } from '../../test-data/made-up-form.js';
import { stepsOf } from '../../test-data/made-up-versions.js';
import { diffForms } from './diff-forms.js';
import { isUncovered } from './difference.js';

type Group = Record<string, FormSchema>;
/** The made-up form's questions, for changing: those of the header, of contact, of voices' rows, and all at the top. */
interface Parts {
  form: FormDefinition;
  top: Group;
  header: FormSchema & { properties: Group; required: string[] };
  contact: FormSchema & { properties: Group };
  voice: FormSchema & { properties: Group; required: string[] };
  words: FormDefinition['text'][string];
}

function resolved(version: string, change: (parts: Parts) => void = () => undefined) {
  const form = { ...madeUpForm(), version };
  const top = form.schema.properties!;
  const part = (name: string) => top[name] as never;
  change({
    form,
    top,
    header: part('header'),
    contact: part('contact'),
    voice: top['voices']!.items as never,
    words: form.text['en-GB']!,
  });
  return resolveForm(form, [], madeUpSettings());
}

const older = resolved('1.0.0');
const ask = ({ words }: Parts, id: string) => void (words.questions[id] = { label: 'New' });

function differences(change: (parts: Parts) => void, ...steps: object[]) {
  const found = diffForms(older, resolved('2.0.0', change), steps.length > 0 ? stepsOf(...steps) : undefined);
  return found.map(({ kind, question, breaking, covered }) =>
    [kind, question, ...(breaking ? [covered ?? 'breaking'] : [])].join(' '),
  );
}

test('nothing is different in the same form', () => {
  expect(diffForms(older, resolved('1.0.1'))).toEqual([]);
});

describe('what breaks saved records', () => {
  test.each<[string, (parts: Parts) => void, string[], object[], string[]]>([
    [
      'a removed question',
      ({ contact }) => delete contact.properties['safe'],
      ['removed contact.safe breaking'],
      [{ op: 'drop', question: 'contact.safe' }],
      ['removed contact.safe drop'],
    ],
    [
      'a removed group is said once',
      ({ top, form, header }) => {
        delete top['contact'];
        form.ui.elements!.pop();
        header.properties['safe'] = { type: 'boolean' };
        ask({ words: form.text['en-GB']! } as Parts, 'header.safe');
      },
      ['removed contact breaking', 'added header.safe'],
      [
        { op: 'move', from: 'contact.safe', to: 'header.safe' },
        { op: 'drop', question: 'contact' },
      ],
      [
        'removed contact drop',
        'moved header.safe move',
        'section.changed header.safe',
        'audience.narrowed header.safe',
        'audience.widened header.safe breaking',
        'words.changed header.safe',
      ],
    ],
    [
      'a narrower text',
      ({ header }) => (header.properties['lateReason']!.maxLength = 400),
      ['limit.tightened header.lateReason breaking'],
      [{ op: 'accept', question: 'header', difference: 'limit.tightened' }],
      ['limit.tightened header.lateReason accept'],
    ],
    [
      'another kind of answer',
      ({ contact }) => (contact.properties['safe'] = { type: 'string', enum: ['yes', 'no'] }),
      ['type.changed contact.safe breaking', 'field.changed contact.safe'],
      [{ op: 'map', question: 'contact.safe', codes: { true: 'yes', false: 'no' } }],
      ['type.changed contact.safe map', 'field.changed contact.safe'],
    ],
    [
      'a list that takes one answer',
      ({ voice }) => (voice.properties['methods'] = { type: 'string', enum: ['drawing', 'talking'] }),
      ['type.changed voices.methods breaking', 'field.changed voices.methods'],
      [{ op: 'split', from: 'voices.methods', by: 'condition', to: [{ question: 'voices.methods' }] }],
      ['type.changed voices.methods split', 'field.changed voices.methods'],
    ],
    [
      'a code that is not offered',
      ({ voice }) => (voice.properties['methods']!.items!.enum = ['drawing', 'play']),
      ['codes.removed voices.methods breaking', 'codes.added voices.methods'],
      [{ op: 'map', question: 'voices.methods', codes: { talking: 'play' } }],
      ['codes.removed voices.methods map', 'codes.added voices.methods'],
    ],
    [
      'an answer that must be given',
      ({ header }) => header.required.push('lateReason'),
      ['required.added header.lateReason breaking'],
      [{ op: 'default', question: 'header.lateReason', value: 'None was asked for.' }],
      ['required.added header.lateReason default'],
    ],
    [
      'a new question that must be answered',
      (parts) => {
        parts.header.properties['basis'] = { type: 'boolean' };
        parts.header.required.push('basis');
        parts.form.ui.elements![0]!.elements!.push({ type: 'Control', scope: '#/properties/header/properties/basis' });
        ask(parts, 'header.basis');
      },
      ['added header.basis', 'required.added header.basis breaking'],
      [{ op: 'accept', question: 'header.basis', difference: 'required.added' }],
      ['added header.basis', 'required.added header.basis accept'],
    ],
    [
      'a condition that asks more often',
      ({ voice }) =>
        (voice.properties['drawingNote']!.requiredWhen = {
          any: [
            { answer: 'methods', includes: 'drawing' },
            { answer: 'words', answered: false },
          ],
        }),
      ['required.changed voices.drawingNote breaking'],
      [],
      ['required.changed voices.drawingNote breaking'],
    ],
    [
      'another condition to show, which may hide an answer',
      ({ header }) => (header.properties['dueDate']!.showWhen = { answer: 'kind', is: 'review' }),
      ['shown.changed header.dueDate breaking'],
      [{ op: 'accept', question: 'header.dueDate', difference: 'shown.changed' }],
      ['shown.changed header.dueDate accept'],
    ],
    [
      'a reader more, and another purpose',
      ({ contact }) => (contact.question = { audience: ['professional', 'agency'], purpose: 'research' }),
      ['postcode', 'safe', 'score'].flatMap((name) => [
        `audience.widened contact.${name} breaking`,
        `purpose.changed contact.${name} breaking`,
      ]),
      [{ op: 'accept', question: 'contact', difference: 'audience.widened' }],
      ['postcode', 'safe', 'score'].flatMap((name) => [
        `audience.widened contact.${name} accept`,
        `purpose.changed contact.${name} breaking`,
      ]),
    ],
    [
      'a rule that is new',
      ({ header }) => (header.properties['dateStarted']!.notBefore = { answer: 'dateCompleted' }),
      ['rule.added header.dateStarted breaking'],
      [],
      ['rule.added header.dateStarted breaking'],
    ],
    [
      'a rule of rows that is new, unless it warns',
      ({ voice, words }) => {
        voice.rule = {
          said: { holds: { answer: 'words', answered: true } },
          mild: { holds: { answer: 'methods', answered: true }, severity: 'warning' },
        };
        words.questions['voices']!.messages = { 'rule.said': 'Say it', 'rule.mild': 'Say how' };
      },
      ['rule.added voices breaking', 'rule.added voices', 'words.changed voices'],
      [{ op: 'accept', question: 'voices', difference: 'rule.added' }],
      ['rule.added voices accept', 'rule.added voices', 'words.changed voices'],
    ],
    [
      'answers at another place',
      ({ top, words, form }) => {
        top['young'] = top['children']!;
        delete top['children'];
        top['voices']!.onePerRow!.list = '/young';
        top['voices']!.items!.properties!['childRef']!.reference = { list: '/young' };
        form.ui.elements![1]!.elements = [{ type: 'Control', scope: '#/properties/young' }];
        for (const id of ['children', 'children.name.givenName'])
          words.questions[id.replace('children', 'young')] = words.questions[id]!;
        form.schema.required = ['header', 'young', 'voices'];
      },
      [
        'removed children breaking',
        'rule.changed voices breaking',
        'rule.changed voices.childRef breaking',
        'added young',
        'required.added young breaking',
      ],
      [{ op: 'rename', from: 'children', to: 'young' }],
      ['moved young rename'],
    ],
  ])('%s', (_name, change, alone, steps, withMigration) => {
    const act = (parts: Parts): void => void change(parts);
    expect(differences(act).sort()).toEqual([...alone].sort());
    expect(differences(act, ...steps).sort()).toEqual([...withMigration].sort());
  });
});

test.each<[string, (parts: Parts) => void, string[]]>([
  [
    'a longer text',
    ({ header }) => (header.properties['lateReason']!.maxLength = 900),
    ['limit.loosened header.lateReason'],
  ],
  [
    'a number that need not be whole',
    ({ contact }) => (contact.properties['score']!.type = 'number'),
    ['type.widened contact.score'],
  ],
  [
    'a code more',
    ({ voice }) => voice.properties['methods']!.items!.enum!.push('play'),
    ['codes.added voices.methods'],
  ],
  [
    'an answer that need not be given',
    ({ voice }) => (voice.required = ['childRef']),
    ['required.removed voices.words'],
  ],
  [
    'an answer that must be given on a condition only',
    ({ voice }) => {
      voice.required = ['childRef'];
      voice.properties['words']!.requiredWhen = { answer: 'methods', answered: true };
    },
    ['required.changed voices.words'],
  ],
  [
    'a condition that asks less often',
    ({ voice }) =>
      (voice.properties['drawingNote']!.requiredWhen = {
        all: [
          { answer: 'methods', includes: 'drawing' },
          { answer: 'words', answered: false },
        ],
      }),
    ['required.changed voices.drawingNote'],
  ],
  [
    'a condition to show that holds more often',
    ({ header }) => (header.properties['dueDate']!.showWhen = { answer: 'kind', in: ['preBirth', 'review'] }),
    ['shown.changed header.dueDate'],
  ],
  [
    'another deadline',
    ({ header }) => (header.properties['dateCompleted']!.deadline!.amount = 20),
    ['deadline.changed header.dateCompleted'],
  ],
  [
    'a rule that only warns',
    ({ header }) => {
      header.properties['dateStarted']!.notBefore = { answer: 'dateCompleted' };
      header.properties['dateStarted']!.severity = { notBefore: 'warning' };
    },
    ['rule.added header.dateStarted', 'severity.lowered header.dateStarted'],
  ],
  [
    'other words',
    ({ words }) => {
      words.questions['contact.safe']!.label = 'Safe?';
      words.questions['voices.methods']!.options!['talking'] = 'Play';
      words.title = 'T';
      words.sections['contact']!.title = 'C';
    },
    [
      'words.changed contact.safe',
      'options.reworded voices.methods',
      'words.changed form',
      'words.changed section:contact',
    ],
  ],
  [
    'a reader fewer',
    ({ contact }) => (contact.question = { audience: [] }),
    ['audience.narrowed contact.postcode', 'audience.narrowed contact.safe', 'audience.narrowed contact.score'],
  ],
  [
    'another section',
    ({ form }) => form.ui.elements![2]!.elements!.push(...form.ui.elements!.pop()!.elements!),
    ['', '.postcode', '.safe', '.score'].map((part) => `section.changed contact${part}`),
  ],
  [
    'an optional group with what must be answered in it',
    (parts) => {
      parts.contact.properties['place'] = {
        type: 'object',
        required: ['town'],
        properties: { town: { type: 'string' } },
      };
      ask(parts, 'contact.place.town');
    },
    ['added contact.place'],
  ],
  [
    'a language, a document and what authorities may hide',
    ({ form, header }) => {
      form.text['cy'] = form.text['en-GB']!;
      for (const block of Object.values(form.blocks)) block.text['cy'] = block.text['en-GB']!;
      form.template = 'T';
      delete header.properties['dateStarted']!.core;
    },
    ['core.changed header.dateStarted', 'language.added form', 'document.changed form'],
  ],
])('%s breaks nothing', (_name, change, expected) => {
  expect(differences((parts) => void change(parts)).sort()).toEqual([...expected].sort());
});

test('a condition that names a renamed question and a mapped code is the same condition', () => {
  const change = ({ header, words, form }: Parts): void => {
    const { kind, ...others } = header.properties;
    header.properties = { sort: { ...kind!, enum: ['new', 'review', 'unborn'] }, ...others };
    delete header.properties['sort']!.vocabulary;
    header.required = ['dateStarted', 'sort'];
    header.properties['dueDate']!.showWhen = { answer: '/header/sort', is: 'unborn' };
    header.properties['dateCompleted']!.deadline!.when = [];
    form.ui.elements![0]!.elements![0]!.scope = '#/properties/header/properties/sort';
    words.questions['header.sort'] = words.questions['header.kind']!;
  };
  const steps = [
    { op: 'rename', from: 'header.kind', to: 'sort' },
    { op: 'map', question: 'header.kind', codes: { preBirth: 'unborn' } },
  ];
  expect(differences(change, ...steps).filter((one) => one.startsWith('shown'))).toEqual([]);
  expect(differences(change, steps[0]!).filter((one) => one.startsWith('shown'))).toHaveLength(1);
});

test('a question whose answers are dropped must be answered anew, and is not new', () => {
  expect(differences(() => undefined, { op: 'drop', question: 'voices.words' })).toEqual([
    'removed voices.words drop',
    'required.added voices.words breaking',
  ]);
});

test('a breaking difference says what to do, and counts until a step covers it', () => {
  const newer = resolved('2.0.0', ({ header, contact, form }) => {
    header.properties['score'] = contact.properties['score']!;
    delete contact.properties['score'];
    form.text['en-GB']!.questions['header.score'] = { label: 'Score' };
  });
  const [gone] = diffForms(older, newer).filter(isUncovered);
  expect(gone).toMatchObject({
    kind: 'removed',
    question: 'contact.score',
    mend: expect.stringContaining('to header.score?') as string,
  });
  const covered = diffForms(older, newer, stepsOf({ op: 'move', from: 'contact.score', to: 'header.score' }));
  expect(covered.filter(isUncovered).map(({ kind }) => kind)).toEqual(['audience.widened']);
});

describe('a check of rows', () => {
  const childsVoice = { words: ['words'], child: 'childRef', source: 'MU 1' };

  test('that is new warns, so no record breaks', () => {
    expect(differences(({ voice }) => Object.assign(voice, { childsVoice }))).toEqual(['rule.added voices']);
  });

  test('that is an error breaks records', () => {
    const found = differences(({ voice, top }) => {
      Object.assign(voice, { childsVoice });
      top['voices']!.severity = { 'childsVoice.placeholder': 'error' };
    });
    expect(found).toContain('rule.added voices breaking');
  });
});
