import fc from 'fast-check';
import { groupWithin, questionsOf, type FormDefinition, type MetQuestion } from '@kinform/engine';

/** One way in which a newer version of a form differs; numbers choose among its questions. */
export type BaseChange = {
  kind: 'remove' | 'rename' | 'move' | 'retype' | 'removeSection';
  which: number;
  other: number;
};

/** Arbitrary changes of a form as a newer version might bring them. */
export const anyBaseChanges: fc.Arbitrary<BaseChange[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('remove', 'rename', 'move', 'retype', 'removeSection'),
    which: fc.nat(10_000),
    other: fc.nat(10_000),
  }),
  { maxLength: 8 },
);

/** A form after changes like those of a newer version; it stays a form that can be resolved. */
export function changedBase(form: FormDefinition, changes: readonly BaseChange[]): FormDefinition {
  const changed = structuredClone(form);
  for (const change of changes) apply(changed, change);
  return changed;
}

function apply(form: FormDefinition, { kind, which, other }: BaseChange): void {
  if (kind === 'removeSection') return removeSection(form, which);
  const questions = questionsOf(form.schema).filter(({ around }) => around.length > 1);
  const question = questions[which % questions.length];
  if (!question) return;
  if (kind === 'remove') take(question);
  if (kind === 'rename')
    put(form, question, question.group, `${question.name}Renamed`, question.id.split('.').slice(0, -1).join('.'));
  if (kind === 'retype') retype(question);
  if (kind === 'move') move(form, question, questions[other % questions.length]);
}

function removeSection(form: FormDefinition, which: number): void {
  const sections = form.ui.elements ?? [];
  if (sections.length < 3) return;
  const [section] = sections.splice(which % sections.length, 1);
  for (const { scope = '' } of section?.elements ?? []) {
    const name = scope.split('/').at(-1) ?? '';
    delete form.schema.properties?.[name];
    form.schema.required = (form.schema.required ?? []).filter((one) => one !== name);
  }
}

function take({ group, name }: MetQuestion): void {
  delete group.properties?.[name];
  group.required = (group.required ?? []).filter((one) => one !== name);
}

function put(
  form: FormDefinition,
  question: MetQuestion,
  group: MetQuestion['group'],
  name: string,
  into: string,
): void {
  if (group.properties?.[name]) return;
  take(question);
  (group.properties ??= {})[name] = question.schema;
  const id = into === '' ? name : `${into}.${name}`;
  for (const { questions } of Object.values(form.text)) {
    for (const [one, words] of Object.entries(questions)) {
      if (one === question.id || one.startsWith(`${question.id}.`))
        questions[id + one.slice(question.id.length)] = words;
    }
  }
}

function retype({ schema }: MetQuestion): void {
  if (schema.type !== 'boolean') return;
  schema.type = 'string';
  schema.maxLength = 50;
}

/** Into another group, unless that is inside the question itself. */
function move(form: FormDefinition, question: MetQuestion, to: MetQuestion | undefined): void {
  const group = to && groupWithin(to.schema);
  if (!to || !group || to.id === question.id || to.id.startsWith(`${question.id}.`)) return;
  put(form, question, group, question.name, to.id);
}
