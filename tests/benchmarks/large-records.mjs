import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './statistics.mjs';

const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const example = (form, version) => read('schemas', 'forms', form, version, 'examples', 'complete.json');

/** The complete assessment with so many children: whatever it says of the first is said of each. */
export function assessmentOf(children, version = '2.1.0') {
  const record = example('early-help-assessment', version);
  const known = record.answers.children;
  const first = known[0].id;
  for (let at = known.length; at < children; at += 1) {
    const id = `child-more-${at}`;
    record.answers = alsoSaidOf(record.answers, first, id);
    record.answers.children.push({ ...structuredClone(known[0]), id });
  }
  return record;
}

/** Rows that speak of one child are there once more, for another. */
function alsoSaidOf(value, child, other) {
  if (Array.isArray(value)) {
    const rows = value.map((row) => alsoSaidOf(row, child, other));
    const more = value
      .filter((row) => row?.childRef === child)
      .map((row) => ({ ...structuredClone(row), childRef: other, ...(row.id && { id: `${row.id}-${other}` }) }));
    return [...rows, ...more];
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, alsoSaidOf(one, child, other)]));
}

/** The complete plan with so many actions, each in words of its own: those that the rules were tuned on. */
export function planOf(actions, version = '2.1.0') {
  const record = example('family-action-plan', version);
  const texts = read('tests', 'evaluation', 'actions.dev.json').map(({ text }) => text);
  const rows = record.answers.actions;
  record.answers.actions = Array.from({ length: actions }, (_, at) => ({
    ...structuredClone(rows[at % rows.length]),
    id: `action-${at + 1}`,
    action: texts[at % texts.length],
  }));
  return record;
}
