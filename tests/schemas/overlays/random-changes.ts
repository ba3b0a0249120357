import fc from 'fast-check';
import type { Condition, FormDefinition, OverlayChange } from '@kinform/engine';
import { questionsOf } from '@kinform/engine';

const names = ['children', 'header', 'kind', 'date', 'gone', 'extraOne', 'extraTwo', 'constructor', '12', 'a.b'];

/** Arbitrary names that a change may aim at: mostly what the form has, now and then what it has not. */
export function anyTarget(definition: FormDefinition): fc.Arbitrary<string> {
  const ids = questionsOf(definition.schema).map(({ id }) => id);
  const core = questionsOf(definition.schema).filter(({ schema }) => schema.core);
  const around = core.flatMap(({ id }) => id.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.')));
  const sections = (definition.ui.elements ?? []).map(({ name = '' }) => `section:${name}`);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 4, arbitrary: fc.constantFrom(...around) },
    { weight: 2, arbitrary: fc.constantFrom(...sections) },
    { weight: 1, arbitrary: fc.constantFrom('form', 'section:gone', 'children.gone', '', '__proto__', 'header.') },
  );
}

function anyCondition(definition: FormDefinition): fc.Arbitrary<Condition> {
  const paths = questionsOf(definition.schema).map(({ id }) => `/${id.replaceAll('.', '/')}`);
  const path = fc.constantFrom('kind', '../kind', '/gone', '/children/{childRef}/name', '/children/{gone}/x', ...paths);
  return fc.oneof(
    fc.record({ answer: path, is: fc.constantFrom('new', true, 3) }),
    fc.record({ answer: path, answered: fc.boolean() }),
    fc.record({ some: path }),
    fc.constant({ any: [] }),
    fc.constant({ all: [] }),
    fc.constant({ not: { all: [] } }),
    fc.constant({}),
  ) as fc.Arbitrary<Condition>;
}

const anyWords = fc.constantFrom('Other words', 'The {leadProfessional}', 'The {nobodyKnows}', '', ' ', '{');
const anySchema = fc.constantFrom(
  { type: 'string', maxLength: 100 },
  { type: 'boolean' },
  { type: 'string', maxLength: -1 },
  { type: 'boolean', maxLength: 5 },
  { type: 'nothing' },
  { type: 'string', pattern: '(' },
  { type: 'string', vocabulary: 'gone' },
  { type: 'string', maxLength: 9, showWhen: { answer: 'gone', is: 1 } },
  { $ref: '../../../blocks/person-name.json' },
  { $ref: '../../../blocks/gone.json' },
  { type: 'object', properties: { inner: { type: 'boolean' } }, required: ['inner'], additionalProperties: false },
  { type: 'array', items: { type: 'string', enum: ['a', 'a'] } },
  {},
);

/** Mostly the first, which is as it should be. */
function oftenest<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

function ruleNames(definition: FormDefinition): fc.Arbitrary<string>[] {
  const names = questionsOf(definition.schema).flatMap(({ schema }) =>
    Object.keys({ ...schema.items?.rule, ...schema.rule }),
  );
  return names.length === 0 ? [] : [fc.constantFrom(...names)];
}

/** Arbitrary changes of a form: every operation, on targets good and bad, with values good and bad. */
export function anyChange(definition: FormDefinition): fc.Arbitrary<OverlayChange> {
  const target = anyTarget(definition);
  const when = anyCondition(definition);
  const name = fc.constantFrom(...names);
  const sections = (definition.ui.elements ?? []).map(({ name: section = '' }) => `section:${section}`);
  const coded = questionsOf(definition.schema).flatMap(({ id, schema }) =>
    schema.vocabulary || schema.enum || schema.items?.vocabulary || schema.items?.enum ? [id] : [],
  );
  const text = oftenest(
    { 'en-GB': { '': { label: 'A label' }, inner: { label: 'Inside' } } },
    { 'en-GB': { label: '{gone}' } },
    {},
  );
  const codes = fc.array(fc.constantFrom('new', 'a', 'b', 'level-1', 'constructor'), { maxLength: 4 });
  const vocabulary = fc.constantFrom('gone', ...Object.keys(definition.vocabularies));
  const of = (op: string, more: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ op: fc.constant(op), target, reason: fc.constant('We say so.'), source: fc.constant('MU 9'), ...more });
  return fc.oneof(
    of('relabel', { value: anyWords }),
    of('hint', { value: anyWords }),
    of('hide'),
    of('show'),
    of('show', { when }),
    of('require'),
    of('requireWhen', { when }),
    of('optional'),
    of('message', {
      code: fc.constantFrom('required', 'deadline.late', 'rule.kind', 'gone', '__proto__'),
      value: anyWords,
    }),
    of('addAfter', { name, schema: anySchema, text, required: fc.constantFrom(true, false, undefined) }),
    of('addSection', {
      target: fc.constantFrom('form', 'section:gone', ...sections),
      name,
      title: fc.constant({ 'en-GB': 'A section' }),
      questions: fc.dictionary(name, anySchema, { maxKeys: 2 }),
      text: fc.constant({
        'en-GB': {
          extraOne: { label: 'One' },
          extraTwo: { label: 'Two' },
          kind: { label: 'Kind' },
          header: { label: 'Not mine' },
        },
      }),
    }),
    of('move', { after: target }),
    of('options', { target: fc.constantFrom('gone', ...coded), codes }),
    of('vocabulary', { value: vocabulary }),
    of('deadline', {
      deadline: fc.record({
        anchor: oftenest('/header/dateStarted', 'date', '/gone'),
        amount: oftenest(5, 0, 2.5),
        unit: oftenest('days', 'years'),
      }),
    }),
    of('check', {
      keyword: fc.constantFrom(
        'maxLength',
        'minLength',
        'minItems',
        'maxItems',
        'pattern',
        'format',
        'required',
        'enum',
        'gone',
      ),
      value: fc.constantFrom(0, 1, 900, -3, 'x', '^a$', '(', 'date', undefined),
      severity: fc.constantFrom('warning', 'advice', 'error', undefined),
    }),
    of('rule', {
      name: fc.oneof(name, ...ruleNames(definition)),
      holds: when,
      severity: fc.constantFrom('advice', 'error', undefined),
      eachRow: fc.constantFrom(true, undefined),
      instead: fc.constantFrom(true, undefined),
      text: fc.constant({ 'en-GB': { message: 'It must be so.' } }),
    }),
    of('templatePart', {
      part: fc.constantFrom('title', 'summary', 'children', 'gone'),
      value: fc.constantFrom('', '<p>Other</p>', '{nobodyKnows}', '<p>{leadProfessional}</p>'),
      place: fc.constantFrom('before', 'after', undefined),
    }),
  ) as unknown as fc.Arbitrary<OverlayChange>;
}
