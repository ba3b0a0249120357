import { loadForm } from '@kinform/compiler/load';
import { findQuestion, questionsOf } from '@kinform/engine';
import type { FormSchema, ResolvedForm } from '@kinform/engine';
import { textOption } from '../io/command.js';
import type { CommandIo, ExitCode, OptionValues } from '../io/command.js';

/** A question as the list shows it. */
interface ListedQuestion {
  id: string;
  section: string;
  label: string;
  field: string;
  /** `core`, `always` where it must be answered, `sometimes` where that hangs on a condition, `shown sometimes`. */
  marks: string[];
  /** Codes that can be chosen. */
  codes: string[];
}

/** Prints the questions of a form in the order in which they are asked, with the ids that overlays name them by. */
export function listQuestions(form: string, options: OptionValues, io: CommandIo): ExitCode {
  const authority = textOption(options, 'authority') ?? 'national';
  const resolved = loadForm(io.schemas, form, authority, textOption(options, 'form-version'));
  const questions = Object.keys(resolved.questions).flatMap((id) => listed(resolved, id));
  if (options['json']) io.print(JSON.stringify({ form, version: resolved.version, authority, questions }, null, 2));
  else printed(resolved, questions).forEach((line) => io.print(line));
  return 0;
}

function listed(resolved: ResolvedForm, id: string): ListedQuestion[] {
  const found = findQuestion(resolved.schema, id);
  const question = resolved.questions[id];
  if (!found || !question || found.schema.format === 'row-id') return [];
  const { schema, group, name } = found;
  const codes = (schema.enum ?? schema.items?.enum ?? []).map(String);
  const label = resolved.text['en-GB']?.questions[id]?.label ?? '';
  return [{ id, section: question.section, label, field: question.field, marks: marksOf(schema, group, name), codes }];
}

function marksOf(schema: FormSchema, group: FormSchema, name: string): string[] {
  const has = (mark: string, holds: boolean): string[] => (holds ? [mark] : []);
  const rests = [schema, schema.items].some((one) => one && questionsOf(one).length > 0);
  return [
    ...has('core', schema.core === true),
    ...has('must be answered', group.required?.includes(name) === true && !rests),
    ...has('must be answered sometimes', schema.requiredWhen !== undefined),
    ...has('asked sometimes', schema.showWhen !== undefined),
  ];
}

function printed(resolved: ResolvedForm, questions: ListedQuestion[]): string[] {
  const sections = [...new Set(questions.map(({ section }) => section))];
  const titles = resolved.text['en-GB']?.sections ?? {};
  return sections.flatMap((section) => [
    '',
    `section:${section}  ${titles[section]?.title ?? ''}`,
    ...questions.filter((question) => question.section === section).flatMap(lines),
  ]);
}

function lines({ id, label, field, marks, codes }: ListedQuestion): string[] {
  const marked = marks.length > 0 ? ` [${marks.join(', ')}]` : '';
  return [`  ${id}  "${label}" (${field})${marked}`, ...(codes.length > 0 ? [`      ${codes.join(', ')}`] : [])];
}
