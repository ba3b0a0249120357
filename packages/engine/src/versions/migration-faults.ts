import type { FormSchema } from '../definition/form-schema.js';
import { whyNameIsReserved } from '../definition/reserved-names.js';

import { nearestTarget } from '../overlay/nearest-target.js';
import { findQuestion, questionsOf } from '../definition/walk-questions.js';
import { isJsonObject, sameJson, type Json } from '../json.js';
import { misfitOf } from './migrate/place-in-form.js';
import { sourcesOf, targetsOf } from './migrate/step-finder.js';
import type { Migration, MigrationStep, StepOf } from './migration.js';
import { routeOfQuestion } from './question-routes.js';
import { compareVersions } from './version-order.js';

/** What is wrong with a migration itself, and how to mend it. */
export interface MigrationFault {
  /** Place of the step, counted from 0; none where the fault is the file's. */
  step?: number;
  what: string;
  mend: string;
}

interface Version {
  form: string;
  version: string;
  schema: FormSchema;
}

/** Everything that would make a migration do less, or something else, than it says. */
export function migrationFaults(migration: Migration, from: Version, to: Version): MigrationFault[] {
  return [
    ...headFaults(migration, from, to),
    ...repeatedSources(migration),
    ...migration.steps.flatMap((step, index) =>
      stepFaults(step, migration, from.schema, to.schema).map((fault) => ({ step: index, ...fault })),
    ),
  ];
}

function headFaults({ form, from, to }: Migration, older: Version, newer: Version): MigrationFault[] {
  const faults: MigrationFault[] = [];
  if (form !== older.form || from !== older.version || to !== newer.version) {
    faults.push({
      what: `It says that it is for ${form} ${from} to ${to}.`,
      mend: `Write ${older.form}, ${older.version} and ${newer.version}, as the file's place and name say.`,
    });
  }
  if (compareVersions(newer.version, older.version) <= 0) {
    faults.push({ what: 'It leads to no newer version.', mend: 'Name the older version first.' });
  }
  return faults;
}

/** Each answer follows one step, so two of a kind about the same question would leave one idle. */
function repeatedSources({ steps }: Migration): MigrationFault[] {
  const seen = new Set<string>();
  return steps.flatMap((step, index) => {
    const keys = step.op === 'map' ? [`map ${step.question}`] : sourcesOf(step);
    return keys.flatMap((key) => {
      if (!seen.has(key)) return seen.add(key) && [];
      return [
        { step: index, what: `A step before it is about "${key.replace('map ', '')}" too.`, mend: 'Keep one of them.' },
      ];
    });
  });
}

type Fault = Omit<MigrationFault, 'step'>;

function stepFaults(step: MigrationStep, migration: Migration, older: FormSchema, newer: FormSchema): Fault[] {
  const asked = step.op === 'map' ? [step.question] : sourcesOf(step);
  return [
    ...asked.flatMap((id) => unknownQuestion(id, older, migration.from)),
    ...targetsOf(step).flatMap((id) => unknownQuestion(id, newer, migration.to)),
    ...(step.op === 'rename' ? renameFaults(step) : []),
    ...(step.op === 'map' ? mapFaults(step, migration, older, newer) : []),
    ...(step.op === 'default' ? defaultFaults(step, newer) : []),
    ...(step.op === 'split' && step.by === 'separator' ? separatorFaults(step) : []),
  ];
}

function unknownQuestion(id: string, schema: FormSchema, version: string): Fault[] {
  if (findQuestion(schema, id)) return [];
  const nearest = nearestTarget(
    id,
    [...questionsOf(schema)].map((question) => question.id),
  );
  return [
    {
      what: `Version ${version} has no question "${id}".`,
      mend: nearest === undefined ? 'Name one that it has.' : `Did you mean "${nearest}"?`,
    },
  ];
}

function renameFaults({ to }: StepOf<'rename'>): Fault[] {
  const why = whyNameIsReserved(to);
  return why ? [{ what: `The name "${to}" ${why}.`, mend: 'Give a name alone, or use move.' }] : [];
}

function separatorFaults({ separator, to }: Extract<StepOf<'split'>, { by: 'separator' }>): Fault[] {
  return separator === '' || to.length < 2
    ? [{ what: 'It parts a text into nothing.', mend: 'Give a separator and at least two questions.' }]
    : [];
}

function mapFaults(
  { question, codes }: StepOf<'map'>,
  migration: Migration,
  older: FormSchema,
  newer: FormSchema,
): Fault[] {
  const offered = findQuestion(older, question)?.schema;
  const known = offered?.enum ?? offered?.items?.enum;
  const strange = known ? Object.keys(codes).filter((code) => !known.some((one) => String(one) === code)) : [];
  const targets = routeOfQuestion(question, migration).to.map((id) => findQuestion(newer, id)?.schema);
  const refused = Object.values(codes).filter((code) => targets.every((schema) => schema && !isTaken(code, schema)));
  return [
    ...strange.map((code) => ({ what: `"${question}" never had the code "${code}".`, mend: 'Take it out.' })),
    ...refused.map((code) => ({
      what: `Version ${migration.to} does not take the code "${String(code)}" there.`,
      mend: 'Name a code that it offers.',
    })),
  ];
}

function defaultFaults({ question, value }: StepOf<'default'>, newer: FormSchema): Fault[] {
  const schema = findQuestion(newer, question)?.schema;
  const isWhole = schema?.type !== 'array' || Array.isArray(value);
  if (!schema || (isWhole && isTaken(value, schema))) return [];
  return [{ what: `"${question}" cannot take that value.`, mend: 'Give one of its kind, or a code that it offers.' }];
}

/** Whether a question can hold a value; of a list each item, of a group each member. */
function isTaken(value: Json, schema: FormSchema): boolean {
  if (Array.isArray(value))
    return schema.items !== undefined && value.every((item) => isTaken(item, schema.items ?? {}));
  if (isJsonObject(value)) {
    return Object.entries(value).every(([name, member]) => {
      const property = schema.properties?.[name];
      return property !== undefined && isTaken(member ?? null, property);
    });
  }
  const one = schema.type === 'array' && schema.items ? schema.items : schema;
  if (one.properties) return false;
  return one.const === undefined ? misfitOf(value, one) === undefined : sameJson(one.const, value);
}
