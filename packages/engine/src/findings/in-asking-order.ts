import { pointerParts } from '../answers/pointer.js';
import { parentId } from '../definition/question-ids.js';
import type { ResolvedForm } from '../definition/resolved-form.js';
import type { Severity } from './finding.js';
import { severityRanks } from './severity-of.js';

/** Findings, or anything else with a path, in the order in which their questions are asked, rows of a list one after the other; at one place the most severe first. */
export function inAskingOrder<One extends { path: string; severity?: Severity }>(
  resolved: Pick<ResolvedForm, 'questions'>,
  findings: readonly One[],
): One[] {
  const order = new Map(Object.keys(resolved.questions).map((id, index) => [id, index]));
  return findings
    .map((finding) => ({ finding, key: keyOf(finding.path, order) }))
    .sort((a, b) => compareKeys(a.key, b.key) || rankOf(a.finding) - rankOf(b.finding))
    .map(({ finding }) => finding);
}

function rankOf({ severity }: { severity?: Severity }): number {
  return severity === undefined ? 0 : severityRanks[severity];
}

/** Places along the way: of the list among the questions, of the row in the list, of the question in the row. */
function keyOf(path: string, order: ReadonlyMap<string, number>): number[] {
  const key: number[] = [];
  const names: string[] = [];
  const parts = pointerParts(path);
  parts.forEach((part, index) => {
    const isPlace = /^\d+$/.test(part);
    if (!isPlace) names.push(part);
    const ends = index === parts.length - 1 || /^\d+$/.test(parts[index + 1] ?? '');
    if (isPlace) key.push(Number(part));
    else if (ends) key.push(placeOf(names.join('.'), order));
  });
  return key;
}

function placeOf(id: string, order: ReadonlyMap<string, number>): number {
  for (let known = id; known !== ''; known = parentId(known)) {
    const place = order.get(known);
    if (place !== undefined) return place;
  }
  return order.size;
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
