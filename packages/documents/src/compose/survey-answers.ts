import { evaluateCondition, pointerBelow, withoutHidden } from '@kinform/engine';
import type { Audience, FormSchema, Json, JsonObject, ResolvedForm } from '@kinform/engine';
import { cleanText } from '../text/clean-text.js';
import type { QuestionState } from './composition.js';

/** What a document for one audience may be made of. */
export interface Survey {
  /** The answers without those that are hidden or withheld, cleaned. */
  answers: JsonObject;
  /** State of every question, group and row by pointer. */
  states: Map<string, QuestionState>;
  /** True when any shown question was withheld from this audience. */
  withheld: boolean;
}

interface Walk {
  form: ResolvedForm;
  audience: Audience;
  /** All shown answers of the record: conditions look at these, documents never. */
  all: JsonObject;
  survey: Survey;
}

/**
 * Looks at every question that the form asks and copies the answers that this audience may see. A copy is built from
 * what is permitted, never blacked out: what is not classed for the audience is not in it (default deny).
 */
export function surveyAnswers(form: ResolvedForm, all: JsonObject, audience: Audience): Survey {
  const survey: Survey = { answers: {}, states: new Map(), withheld: false };
  const top = { pointer: '', id: '' };
  const answers = surveyGroup({ form, audience, all: withoutHidden(form, all), survey }, form.schema, all, top);
  survey.answers = answers ?? {};
  return survey;
}

interface At {
  pointer: string;
  id: string;
}

function mayHave({ form, audience }: Walk, id: string): boolean {
  if (audience === 'practitioner') return true;
  const question = Object.hasOwn(form.questions, id) ? form.questions[id] : undefined;
  return question?.audience.includes(audience) ?? false;
}

function surveyGroup(walk: Walk, schema: FormSchema, value: Json | undefined, at: At): JsonObject | undefined {
  const group = value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
  const copy: JsonObject = {};
  let seen = 0;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const answer = Object.hasOwn(group, name) ? group[name] : undefined;
    if (property.format === 'row-id') {
      copy[name] = answer;
      continue;
    }
    const inner = { pointer: pointerBelow(at.pointer, name), id: at.id === '' ? name : `${at.id}.${name}` };
    const kept = surveyQuestion(walk, property, answer, inner, at.pointer);
    if (walk.survey.states.get(inner.pointer) === 'asked') seen += 1;
    if (kept !== undefined) copy[name] = kept;
  }
  return seen > 0 ? copy : undefined;
}

function surveyQuestion(
  walk: Walk,
  schema: FormSchema,
  value: Json | undefined,
  at: At,
  group: string,
): Json | undefined {
  const { states } = walk.survey;
  if (isNotAsked(walk, schema, group)) {
    states.set(at.pointer, 'hidden');
    return undefined;
  }
  if (isConfidential(walk, value)) return withhold(walk, at);
  if (schema.properties) return surveyHolder(walk, schema, value, at);
  if (schema.items?.properties) return surveyList(walk, schema.items, value, at);
  if (!mayHave(walk, at.id)) return withhold(walk, at);
  states.set(at.pointer, 'asked');
  return cleaned(value);
}

/** Not shown; or words to read, which ask for nothing: a template prints them with `label`. */
function isNotAsked({ all }: Walk, { field, showWhen }: FormSchema, group: string): boolean {
  return field === 'statement' || (showWhen !== undefined && !evaluateCondition(showWhen, all, group));
}

/** A group or composite: asked where anything in it is, withheld where all of it is, else hidden. */
function surveyHolder(walk: Walk, schema: FormSchema, value: Json | undefined, at: At): Json | undefined {
  const copy = surveyGroup(walk, schema, value, at);
  if (copy) walk.survey.states.set(at.pointer, 'asked');
  else walk.survey.states.set(at.pointer, allHidden(walk, schema, at) ? 'hidden' : 'withheld');
  return copy && (copyIsStructured(value) ? copy : cleaned(value));
}

/** An answer that is not the object that its question asks for is kept as it was typed. */
function copyIsStructured(value: Json | undefined): boolean {
  return value === undefined || value === null || typeof value === 'object';
}

function allHidden({ survey }: Walk, schema: FormSchema, at: At): boolean {
  return Object.keys(schema.properties ?? {}).every(
    (name) => survey.states.get(pointerBelow(at.pointer, name)) === 'hidden',
  );
}

function surveyList(walk: Walk, row: FormSchema, value: Json | undefined, at: At): Json[] | undefined {
  const { states } = walk.survey;
  if (!anyPermitted(walk, row, at.id)) return withhold(walk, at);
  states.set(at.pointer, 'asked');
  if (!Array.isArray(value)) return undefined;
  return value.map((each, index) => {
    const pointer = pointerBelow(at.pointer, index);
    states.set(pointer, 'asked');
    return surveyGroup(walk, row, each, { pointer, id: at.id }) ?? {};
  });
}

function anyPermitted(walk: Walk, schema: FormSchema, id: string): boolean {
  const inner = schema.properties ?? schema.items?.properties;
  if (!inner) return mayHave(walk, id);
  return Object.entries(inner).some(
    ([name, each]) => each.format !== 'row-id' && anyPermitted(walk, each, `${id}.${name}`),
  );
}

/** A group whose answer says that it is confidential is for practitioners alone, whatever its class. */
function isConfidential({ audience }: Walk, value: Json | undefined): boolean {
  if (audience === 'practitioner' || value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.hasOwn(value, 'confidential') && value['confidential'] === true;
}

function withhold(walk: Walk, at: At): undefined {
  walk.survey.states.set(at.pointer, 'withheld');
  walk.survey.withheld = true;
  return undefined;
}

function cleaned(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map((each) => cleaned(each) ?? null);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)]));
}
