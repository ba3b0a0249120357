import type { FormDefinition } from '../definition/form-definition.js';
import { copyJson } from '../json.js';
import type { AuthoritySettings, Overlay, OverlayChange } from '../definition/overlay.js';

const personName: FormDefinition['blocks'][string] = {
  schema: {
    $id: 'https://example.org/blocks/person-name.json',
    type: 'object',
    required: ['givenName', 'familyName'],
    properties: {
      givenName: { type: 'string', maxLength: 100 },
      familyName: { type: 'string', maxLength: 100 },
    },
  },
  text: {
    'en-GB': {
      '': { label: 'Name' },
      givenName: { label: 'Given name', hint: 'First name' },
      familyName: { label: 'Family name' },
    },
  },
};

const person: FormDefinition['blocks'][string] = {
  schema: {
    type: 'object',
    required: ['name'],
    properties: {
      id: { type: 'string', format: 'row-id' },
      name: { $ref: './person-name.json' },
      dateOfBirth: { type: 'string', format: 'partial-date' },
    },
  },
  text: {
    'en-GB': {
      id: { label: 'Row' },
      dateOfBirth: { label: 'Date of birth', called: 'the date of birth' },
      'name.givenName': { label: 'Given name', called: 'the given name' },
    },
  },
};

/** A small form that has one of everything. */
export function madeUpForm(): FormDefinition {
  return {
    form: 'made-up',
    version: '1.0.0',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['header', 'children', 'voices'],
      question: { purpose: 'assessment', audience: ['professional'], retention: 'record' },
      properties: {
        header: {
          type: 'object',
          required: ['dateStarted', 'kind'],
          question: { audience: ['family'] },
          properties: {
            dateStarted: { type: 'string', format: 'date', notInFuture: true, core: true, source: 'MU 1' },
            dateCompleted: {
              type: 'string',
              format: 'date',
              notBefore: { answer: 'dateStarted' },
              deadline: {
                anchor: 'dateStarted',
                amount: 30,
                unit: 'days',
                explainedBy: 'lateReason',
                when: [{ condition: { answer: 'kind', is: 'preBirth' }, amount: 45 }],
                source: 'MU 2',
              },
            },
            lateReason: { type: 'string', maxLength: 500 },
            kind: { type: 'string', vocabulary: 'kind' },
            dueDate: {
              type: 'string',
              format: 'date',
              showWhen: { answer: 'kind', is: 'preBirth' },
              question: { audience: [] },
            },
          },
        },
        children: {
          type: 'array',
          minItems: 1,
          maxItems: 12,
          rowName: ['name'],
          items: { $ref: '../../../blocks/person.json' },
        },
        voices: {
          type: 'array',
          onePerRow: { list: '/children', by: 'childRef', source: 'MU 3' },
          items: {
            type: 'object',
            required: ['childRef', 'words'],
            properties: {
              id: { type: 'string', format: 'row-id' },
              childRef: { type: 'string', reference: { list: '/children' } },
              methods: { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['drawing', 'talking'] } },
              drawingNote: { type: 'string', requiredWhen: { answer: 'methods', includes: 'drawing' } },
              words: { type: 'string', maxLength: 4000 },
            },
          },
        },
        contact: {
          type: 'object',
          properties: {
            postcode: { type: 'string', format: 'postcode' },
            safe: { type: 'boolean' },
            score: { type: 'integer', minimum: 0, maximum: 10 },
          },
        },
      },
    },
    ui: {
      type: 'Categorization',
      elements: [
        {
          type: 'Category',
          name: 'start',
          elements: [
            { type: 'Control', scope: '#/properties/header/properties/kind' },
            { type: 'Control', scope: '#/properties/header/properties/dateStarted' },
            { type: 'Control', scope: '#/properties/header/properties/dateCompleted' },
            { type: 'Control', scope: '#/properties/header/properties/lateReason' },
            { type: 'Control', scope: '#/properties/header/properties/dueDate' },
          ],
        },
        { type: 'Category', name: 'children', elements: [{ type: 'Control', scope: '#/properties/children' }] },
        { type: 'Category', name: 'voices', elements: [{ type: 'Control', scope: '#/properties/voices' }] },
        { type: 'Category', name: 'contact', elements: [{ type: 'Control', scope: '#/properties/contact' }] },
      ],
    },
    text: {
      'en-GB': {
        title: 'Made-up form',
        sections: {
          start: { title: 'Before you start' },
          children: { title: 'Children' },
          voices: { title: 'What children say' },
          contact: { title: 'Contact' },
        },
        document: { subtitle: 'By the {leadProfessional}' },
        questions: {
          'header.dateStarted': { label: 'Date started', called: 'the date the assessment started' },
          'header.dateCompleted': { label: 'Date completed', called: 'the date the assessment was completed' },
          'header.lateReason': { label: 'Why is it late?', called: 'why the assessment is late' },
          'header.kind': { label: 'Kind of assessment', called: 'the kind of assessment' },
          'header.dueDate': { label: 'Expected due date', called: 'the expected due date' },
          children: { label: 'Children', row: { one: 'a child', other: 'children' } },
          'children.name.givenName': { label: 'What is the child’s given name?' },
          voices: { label: 'Voices', called: 'what each child says', row: { one: 'a record', other: 'records' } },
          'voices.id': { label: 'Row' },
          'voices.childRef': { label: 'Child', called: 'the child' },
          'voices.methods': {
            label: 'How',
            called: 'how you found out',
            options: { drawing: 'Drawing', talking: 'Talking' },
          },
          'voices.drawingNote': { label: 'What was said', called: 'what was said about the drawing' },
          'voices.words': { label: '{LeadProfessional}: words', called: 'what the child said' },
          'contact.postcode': { label: 'Postcode', called: 'the postcode' },
          'contact.safe': { label: 'Safe to write?', called: 'it is safe to write' },
          'contact.score': { label: 'Score', called: 'the score' },
        },
      },
    },
    template: '<p>{{!-- part:closing --}}Goodbye{{!-- /part:closing --}}</p>',
    blocks: copyJson({ 'person-name': personName, person }),
    vocabularies: {
      kind: {
        id: 'kind',
        codes: ['new', 'review', 'preBirth'],
        groups: [{ code: 'usual', codes: ['new', 'review'] }],
        text: { 'en-GB': { new: 'New', review: 'Review', preBirth: 'Pre-birth', usual: 'Usual' } },
      },
      other: { id: 'other', codes: ['a', 'b'], text: { 'en-GB': { a: 'A', b: 'B' } } },
    },
    terms: { leadProfessional: 'lead professional' },
  };
}

/** Settings of a made-up authority. */
export function madeUpSettings(): AuthoritySettings {
  return {
    authority: 'made-up-town',
    version: '2.0.0',
    name: 'Made-up Town',
    terms: { leadProfessional: 'lead practitioner' },
    levelScheme: { id: 'levels', source: 'MU', levels: [] },
    contacts: [],
  };
}

/** An overlay of the made-up authority with the changes given; each gets a reason and a source. */
export function overlayOf(...changes: Record<string, unknown>[]): Overlay {
  return {
    authority: 'made-up-town',
    version: '2.1.0',
    form: 'made-up',
    formVersion: '1.0.0',
    changes: changes.map((change) => ({ reason: 'We say so.', source: 'MU 9', ...change })) as OverlayChange[],
  };
}
