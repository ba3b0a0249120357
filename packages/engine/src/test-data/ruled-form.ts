import type { FormDefinition, QuestionText } from '../definition/form-definition.js';
import type { FormSchema } from '../definition/form-schema.js';
import { copyJson } from '../json.js';
import { madeUpForm } from './made-up-form.js';

const text: FormSchema = { type: 'string', maxLength: 200 };
const rowId: FormSchema = { type: 'string', format: 'row-id' };

const plan: FormSchema = {
  type: 'object',
  source: 'MU 10',
  required: ['chair'],
  rule: { afterTheStart: { holds: { answer: '/header/kind', answered: true }, severity: 'advice' } },
  properties: {
    chair: text,
    noteTaker: {
      ...text,
      rule: {
        isNotChair: {
          holds: { not: { answer: 'noteTaker', sameAs: 'chair' } },
          when: { answer: '/header/kind', in: ['new', 'review'] },
          severity: 'warning',
          source: 'MU 11',
        },
        isNamed: { holds: { answer: 'noteTaker', answered: true }, whenMissing: true },
      },
    },
    needs: {
      type: 'array',
      rowName: ['words'],
      items: {
        type: 'object',
        required: ['words'],
        properties: { id: rowId, words: text, met: { type: 'boolean' } },
      },
    },
    actions: {
      type: 'array',
      minItems: 1,
      covers: {
        list: '/plan/needs',
        by: 'needRefs',
        where: { not: { answer: 'met', is: true } },
        source: 'MU 12',
      },
      rule: {
        twoForReviews: { holds: { some: 'actions', atLeast: 2 }, when: { answer: '/header/kind', is: 'review' } },
      },
      items: {
        type: 'object',
        rule: {
          isWhole: {
            holds: { answer: 'what', answered: true },
            when: { answer: 'needRefs', answered: true },
            source: 'MU 13',
          },
        },
        properties: {
          id: rowId,
          what: text,
          needRefs: { type: 'array', items: { type: 'string', reference: { list: '/plan/needs' } } },
        },
      },
    },
    young: {
      ...text,
      showWhen: { some: '/children', where: { answer: 'dateOfBirth', ageOn: '/header/dateStarted', under: 16 } },
      requiredWhen: { answer: 'chair', answered: true },
      severity: { requiredWhen: 'warning' },
      rule: { neverRight: { holds: { any: [] } } },
    },
  },
};

const words: Record<string, QuestionText> = {
  plan: { label: 'Plan', messages: { 'rule.afterTheStart': 'Say what kind of assessment it is first' } },
  'plan.chair': { label: 'Chair', called: 'the chair' },
  'plan.noteTaker': {
    label: 'Note-taker',
    called: 'the note-taker',
    messages: {
      'rule.isNotChair': 'Choose someone other than the chair to take notes',
      'rule.isNotChair.hint': 'The chair has enough to do.',
      'rule.isNamed': 'Say who takes notes',
    },
  },
  'plan.needs': { label: 'Needs', row: { one: 'need', other: 'needs' } },
  'plan.needs.id': { label: 'Row' },
  'plan.needs.words': { label: 'Need' },
  'plan.needs.met': { label: 'Met' },
  'plan.actions': {
    label: 'Actions',
    called: 'the actions',
    row: { one: 'action', other: 'actions' },
    messages: { 'rule.twoForReviews': 'Add at least two actions', 'rule.isWhole': 'Say what is done about the need' },
  },
  'plan.actions.id': { label: 'Row' },
  'plan.actions.what': { label: 'What' },
  'plan.actions.needRefs': { label: 'Needs' },
  'plan.young': { label: 'Young', messages: { 'rule.neverRight': 'Leave it' } },
};

/** The made-up form with a plan that need not be made, in which rules and lists look at one another. */
export function ruledForm(): FormDefinition {
  const form = madeUpForm();
  form.schema.properties = { ...form.schema.properties, plan: copyJson(plan) };
  form.ui.elements?.push({
    type: 'Category',
    name: 'plan',
    elements: [{ type: 'Control', scope: '#/properties/plan' }],
  });
  const english = form.text['en-GB'];
  if (!english) throw new Error('The made-up form has lost its words.');
  english.sections['plan'] = { title: 'Plan' };
  Object.assign(english.questions, copyJson(words));
  return form;
}
