import { resolveForm } from '@kinform/engine';
import type { FormSchema, QuestionText, ResolvedForm, ValidationError, Validator } from '@kinform/engine';
import type { BuiltForm } from '../form/built-form.js';

const schema: FormSchema = {
  type: 'object',
  required: ['start', 'children', 'concern'],
  question: { purpose: 'assessment', audience: ['professional'], retention: 'record' },
  properties: {
    start: {
      type: 'object',
      required: ['author', 'begun'],
      properties: {
        author: { type: 'string', maxLength: 100, question: { audience: ['family'] } },
        begun: { type: 'string', format: 'date' },
        worried: { type: 'boolean' },
        worry: {
          type: 'string',
          maxLength: 2000,
          showWhen: { answer: 'worried', is: true },
          requiredWhen: { answer: 'worried', is: true },
        },
      },
    },
    children: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        rowName: ['name'],
        properties: {
          id: { type: 'string', format: 'row-id' },
          name: { type: 'string', maxLength: 100 },
          school: { type: 'string', maxLength: 100 },
        },
      },
    },
    concern: {
      type: 'object',
      required: ['goal'],
      properties: {
        goal: { type: 'string', maxLength: 2000 },
        meeting: { type: 'string', format: 'date', severity: { required: 'warning' } },
      },
    },
  },
};

const questions: Record<string, QuestionText> = {
  start: { label: 'Start' },
  'start.author': { label: 'Who fills this in?', hint: 'Your full name', called: 'your name' },
  'start.begun': { label: 'When did you start?', called: 'the date you started' },
  'start.worried': { label: 'Is anyone worried about a child now?' },
  'start.worry': { label: 'What is the worry?', called: 'the worry' },
  children: { label: 'Children', row: { one: 'a child', other: 'children' } },
  'children.id': { label: 'Row' },
  'children.name': { label: 'Name', called: 'the name of the child' },
  'children.school': { label: 'School' },
  concern: { label: 'Goal' },
  'concern.goal': { label: 'What should be different?', called: 'the goal' },
  'concern.meeting': { label: 'When is the family action meeting?', called: 'the date of the meeting' },
};

const control = (scope: string) => ({ type: 'Control', scope: `#/properties/${scope}` }) as const;

/** A small form with a group, a condition, a list and three sections. */
export const madeUp: ResolvedForm = resolveForm(
  {
    form: 'made-up',
    version: '1.0.0',
    schema,
    ui: {
      type: 'Categorization',
      elements: [
        {
          type: 'Category',
          name: 'beginning',
          elements: ['author', 'begun', 'worried', 'worry'].map((name) => control(`start/properties/${name}`)),
        },
        { type: 'Category', name: 'family', elements: [control('children')] },
        {
          type: 'Category',
          name: 'plan',
          elements: [
            {
              type: 'Group',
              name: 'agreed',
              elements: [control('concern/properties/goal'), control('concern/properties/meeting')],
            },
          ],
        },
      ],
    },
    text: {
      'en-GB': {
        title: 'Made-up assessment',
        description: 'A form that nobody uses.',
        sections: {
          beginning: { title: 'Before you start', hint: 'About yourself.' },
          family: { title: 'The family' },
          plan: { title: 'The plan' },
          agreed: { title: 'What was agreed' },
        },
        questions,
        document: {},
      },
    },
    template: '',
    blocks: {},
    vocabularies: {},
    terms: {},
  },
  [],
  {
    authority: 'made-up-council',
    version: '1.0.0',
    name: 'Made-up Council',
    terms: {},
    levelScheme: { id: 'none', source: '', levels: [] },
    contacts: [],
  },
);

type Answers = {
  start?: Record<string, unknown>;
  children?: Record<string, unknown>[];
  concern?: Record<string, unknown>;
};

const missing = (instancePath: string, missingProperty: string): ValidationError => ({
  instancePath,
  keyword: 'required',
  params: { missingProperty },
});

function errorsOf(answers: Answers): ValidationError[] {
  const start = answers.start ?? {};
  const asked = start.worried === true ? ['author', 'begun', 'worry'] : ['author', 'begun'];
  const errors = asked.filter((name) => start[name] === undefined).map((name) => missing('/start', name));
  if (!answers.children) errors.push(missing('', 'children'));
  answers.children?.forEach((child, at) => {
    if (child.name === undefined) errors.push(missing(`/children/${at}`, 'name'));
  });
  for (const name of ['goal', 'meeting']) {
    if (answers.concern?.[name] === undefined) errors.push(missing('/concern', name));
  }
  return errors;
}

/** Stands in for the generated validator, which the compiler makes: says what is missing, in Ajv's words. */
const validator: Validator = Object.assign(
  (answers: unknown): boolean => {
    validator.errors = errorsOf(answers as Answers);
    return validator.errors.length === 0;
  },
  { errors: null as ValidationError[] | null },
);

/** The form as a page would register it. */
export const builtMadeUp: BuiltForm = { resolved: madeUp, validator };
