import { resolveForm } from '@kinform/engine';
import type {
  Audience,
  AuthoritySettings,
  FormDefinition,
  FormRecord,
  FormSchema,
  JsonObject,
  QuestionText,
  ResolvedForm,
} from '@kinform/engine';

const everyone: Audience[] = ['family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];
const shared = { purpose: 'assess', audience: everyone, retention: 'record' };
const staffOnly = { ...shared, audience: [] };

const name: FormSchema = {
  type: 'object',
  rowName: ['givenName', 'familyName'],
  properties: { givenName: { type: 'string' }, familyName: { type: 'string' } },
};

const address: FormSchema = {
  type: 'object',
  properties: {
    confidential: { type: 'boolean' },
    line: { type: 'string' },
    postcode: { type: 'string', format: 'postcode' },
  },
};

const schema: FormSchema = {
  type: 'object',
  question: shared,
  properties: {
    about: {
      type: 'object',
      properties: {
        kind: { type: 'string', enum: ['new', 'review'] },
        lastReviewed: { type: 'string', format: 'date', showWhen: { answer: 'kind', is: 'review' } },
        started: { type: 'string', format: 'date' },
        managerNotes: { type: 'string', question: staffOnly },
      },
    },
    children: {
      type: 'array',
      items: {
        type: 'object',
        rowName: ['name'],
        properties: { id: { type: 'string', format: 'row-id' }, name, address, young: { type: 'boolean' } },
      },
    },
    voices: {
      type: 'array',
      items: {
        type: 'object',
        rowName: ['childRef'],
        properties: {
          id: { type: 'string', format: 'row-id' },
          childRef: { type: 'string', reference: { list: '/children' } },
          language: { type: 'string' },
          words: { type: 'string', field: 'long-text', maxLength: 4000 },
        },
      },
    },
    scores: {
      type: 'array',
      items: {
        type: 'object',
        properties: { who: { type: 'string' }, score: { type: 'integer' } },
      },
    },
    signatures: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          signatory: { type: 'string' },
          capacity: { type: 'string', enum: ['parent', 'manager'] },
          date: { type: 'string', format: 'date' },
        },
      },
    },
  },
};

const labels: Record<string, string> = {
  about: 'About',
  'about.kind': 'Kind',
  'about.lastReviewed': 'Last reviewed',
  'about.started': 'Started',
  'about.managerNotes': 'Notes of the manager',
  children: 'Children',
  'children.id': 'Row',
  'children.name': 'Name',
  'children.name.givenName': 'First names',
  'children.name.familyName': 'Last name',
  'children.address': 'Address',
  'children.address.confidential': 'Confidential',
  'children.address.line': 'Line',
  'children.address.postcode': 'Postcode',
  'children.young': 'Under five',
  voices: 'Voices',
  'voices.id': 'Row',
  'voices.childRef': 'Child',
  'voices.language': 'Language of the words',
  'voices.words': 'Words',
  scores: 'Scores',
  'scores.who': 'Who',
  'scores.score': 'Score',
  signatures: 'Signatures',
  'signatures.signatory': 'Full name',
  'signatures.capacity': 'Signing as',
  'signatures.date': 'Date',
};

const options: Record<string, Record<string, string>> = {
  'about.kind': { new: 'A new one', review: 'A review' },
  'signatures.capacity': { parent: 'Parent', manager: 'Manager' },
};

function wordsOf(id: string, label: string): QuestionText {
  const row = id === 'children' ? { row: { one: 'a child', other: 'children' } } : {};
  const codes = options[id];
  return { label, ...row, ...(codes ? { options: codes } : {}) };
}

const control = (scope: string) => ({ type: 'Control' as const, scope: `#/properties/${scope}` });

const definition: FormDefinition = {
  form: 'made-up',
  version: '1.0.0',
  schema,
  ui: {
    type: 'Categorization',
    elements: [
      { type: 'Category', name: 'start', elements: [control('about')] },
      { type: 'Category', name: 'people', elements: [control('children'), control('voices')] },
      { type: 'Category', name: 'end', elements: [control('scores'), control('signatures')] },
    ],
  },
  text: {
    'en-GB': {
      title: 'Made-up form',
      description: 'A form for tests.',
      sections: { start: { title: 'Start' }, people: { title: 'People' }, end: { title: 'End' } },
      questions: Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, wordsOf(id, label)])),
      document: { title: 'Made-up form', sign: 'Sign here & <now>' },
    },
  },
  template: '',
  blocks: {},
  vocabularies: {},
  terms: {},
};

const settings: AuthoritySettings = {
  authority: 'national',
  version: '1.0.0',
  name: 'Example authority',
  terms: {},
  levelScheme: { id: 'none', source: '', levels: [] },
  contacts: [],
};

/** A small form with every shape that composing meets: groups, lists, references, conditions, classes. */
export const madeUpForm: ResolvedForm = resolveForm(definition, [], settings);

/** A record of it with these answers. */
export function madeUpRecord(answers: JsonObject, status: FormRecord['status'] = 'final'): FormRecord {
  return {
    kinform: '1',
    recordId: 'record-1',
    form: 'made-up',
    formVersion: '1.0.0',
    authority: 'national',
    locale: 'en-GB',
    status,
    answers,
  };
}

/** Answers of a family of two children, one with a confidential address. */
export const madeUpAnswers: JsonObject = {
  about: { kind: 'new', started: '2026-03-20', managerNotes: 'CANARY-NOTES' },
  children: [
    {
      id: 'child-1',
      name: { givenName: 'Amira', familyName: 'Hassan' },
      address: { confidential: true, line: 'CANARY-STREET', postcode: 'ZZ1 1ZZ' },
      young: false,
    },
    {
      id: 'child-2',
      name: { givenName: 'Sami', familyName: 'Hassan' },
      address: { confidential: false, line: '2 High Street' },
    },
  ],
  voices: [{ id: 'voice-1', childRef: 'child-1', language: 'ar', words: 'أحب المدرسة' }],
  scores: [
    { who: 'Amira', score: 4 },
    { who: 'Sami', score: 0 },
  ],
};
