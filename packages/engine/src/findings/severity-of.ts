import type { FormSchema, NamedRule } from '../definition/form-schema.js';
import type { MetQuestion } from '../definition/walk-questions.js';
import { own } from '../json.js';
import { formatSeverity, isRowKeyword, rules } from '../keywords/index.js';
import type { Severity } from './finding.js';

/** How severe a severity is: the lowest first. */
export const severityRanks: Record<Severity, number> = { error: 0, warning: 1, advice: 2 };

const usual: Record<string, Severity> = Object.assign({}, ...Object.values(rules).map((rule) => rule.codes)) as Record<
  string,
  Severity
>;

/** A question, with what is around it where that is known. */
type Placed = Pick<MetQuestion, 'schema' | 'group' | 'name'> & Partial<MetQuestion>;

/**
 * Severity of a finding code at a question: what the question's schema says of the code, else a named rule's own, else
 * what the schema says of the keyword, else what is usual. Of a check of rows its list may say it for all of them. A
 * `required` that stands on a condition is `requiredWhen`.
 */
export function severityOf(code: string, question: Placed | undefined, rule?: NamedRule): Severity {
  const said = statedBy(code, question);
  const onCondition = code === 'required' && !question?.group.required?.includes(question.name);
  return (onCondition ? said('requiredWhen') : undefined) ?? said(code) ?? rule?.severity ?? ofKeyword(code, said);
}

/** What the question, or the list whose rows are checked, states of a code or keyword. */
function statedBy(code: string, question: Placed | undefined): (name: string) => Severity | undefined {
  const here = question?.schema.severity ?? {};
  const ofList = listWith(code.split('.')[0] ?? '', question)?.severity ?? {};
  return (name) => own(here, name) ?? own(ofList, name);
}

/** The nearest list around a question on whose rows a keyword stands. */
function listWith(keyword: string, question: Placed | undefined): FormSchema | undefined {
  if (!isRowKeyword(keyword)) return undefined;
  return question?.around?.filter(({ items }) => items?.[keyword] !== undefined).at(-1);
}

function ofKeyword(code: string, said: (name: string) => Severity | undefined): Severity {
  const [keyword = code, which = ''] = code.split('.');
  return said(keyword) ?? (keyword === 'format' ? own(formatSeverity, which) : own(usual, code)) ?? 'error';
}

/** The named rule that a code speaks of, on a question or, where `isRow`, on the rows of the list that it is. */
export function namedRuleOf(code: string, schema: FormSchema | undefined, isRow: boolean): NamedRule | undefined {
  const [keyword, name = ''] = code.split('.');
  if (keyword !== 'rule') return undefined;
  return own((isRow ? schema?.items?.rule : schema?.rule) ?? {}, name);
}
