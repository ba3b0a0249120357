import { RuleEffect } from '@jsonforms/core';
import type { ControlElement, JsonSchema, Rule, ValidateFunctionCondition } from '@jsonforms/core';
import { pointerParts } from '@kinform/engine';
import type { Condition, FormSchema, JsonObject, ResolvedForm } from '@kinform/engine';
import type { QuestionPlace } from '../field/field-registry.js';
import { conditionHolds } from '../form/form-rules.js';
import { isIndex } from '../form/pointer.js';
import { below } from './schema-at.js';

/** Our schema in JSON Forms' eyes: it reads the keywords that it knows and leaves the rest alone. */
export function asJsonSchema(schema: FormSchema): JsonSchema {
  return schema as JsonSchema;
}

/** A `showWhen` as JSON Forms' rule, with the condition as a function: its schema conditions would need eval. */
function showRule(form: ResolvedForm, showWhen: Condition, name: string): Rule {
  const condition: ValidateFunctionCondition = {
    scope: '#',
    validate: ({ fullData, path }) => {
      const group = path ? `/${path.replaceAll('.', '/')}` : '';
      return conditionHolds(showWhen, form, (fullData ?? {}) as JsonObject, `${group}/${name}`);
    },
  };
  return { effect: RuleEffect.SHOW, condition };
}

const places = new WeakMap<FormSchema, Map<string, QuestionPlace>>();

function findPlace(form: ResolvedForm, segments: string[]): QuestionPlace {
  let parent = form.schema;
  let own: FormSchema | undefined = form.schema;
  for (const segment of segments) {
    if (own?.type !== 'array' && own) parent = own;
    own = own && below(own, segment);
  }
  const name = segments.findLast((segment) => !isIndex(segment)) ?? '';
  if (!own || name === '') {
    throw new Error(`The form asks nothing at "/${segments.join('/')}". Give the pointer of one of its questions.`);
  }
  const uischema: ControlElement = { type: 'Control', scope: `#/properties/${name}` };
  if (own.showWhen) uischema.rule = showRule(form, own.showWhen, name);
  const rootSchema = asJsonSchema(form.schema);
  return { own, parent: asJsonSchema(parent), uischema, context: { rootSchema, config: {} } };
}

/** Where a question stands in its form's schema. Throws an Error when the form asks nothing at the pointer. */
export function questionPlace(form: ResolvedForm, pointer: string): QuestionPlace {
  let known = places.get(form.schema);
  if (!known) places.set(form.schema, (known = new Map<string, QuestionPlace>()));
  let place = known.get(pointer);
  if (!place) {
    // All rows of a list ask the same questions.
    const segments = pointerParts(pointer);
    const key = segments.map((segment) => (isIndex(segment) ? '*' : segment)).join('/');
    place = known.get(key) ?? findPlace(form, segments);
    known.set(key, place).set(pointer, place);
  }
  return place;
}
