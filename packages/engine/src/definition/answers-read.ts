import { referencesIn, withoutReferences } from './answer-path.js';
import type { Condition } from './condition.js';

/** Ids of the answers that a condition reads, given the id of the group or list that its question is in. */
export function answersRead(condition: Condition, group: string): string[] {
  if ('all' in condition) return condition.all.flatMap((one) => answersRead(one, group));
  if ('any' in condition) return condition.any.flatMap((one) => answersRead(one, group));
  if ('not' in condition) return answersRead(condition.not, group);
  if ('some' in condition) {
    const { some, where, among, namedBy, naming, inARow } = condition;
    const list = idOfPath(some, group);
    return [
      ...idsRead(some, group),
      ...(namedBy === undefined ? [] : idsRead(namedBy, group)),
      ...[naming, inARow].flatMap((name) => (name === undefined ? [] : idsRead(name, list))),
      ...[where, among].flatMap((one) => (one ? answersRead(one, list) : [])),
    ];
  }
  const other = 'sameAs' in condition ? condition.sameAs : 'ageOn' in condition ? condition.ageOn : undefined;
  return [condition.answer, ...(other === undefined ? [] : [other])].flatMap((path) => idsRead(path, group));
}

/** Ids of the answers that are read where a path is: what it names, and the references that it goes by. */
export function idsRead(path: string, group: string): string[] {
  if (!path.includes('{')) return [idOfPath(path, group)];
  return [path, ...referencesIn(path)].map((one) => idOfPath(one, group));
}

/** Id of the question that a condition's path names, seen from a group or list: `../kind` in `adults.person` is `adults.kind`. */
export function idOfPath(written: string, group: string): string {
  const path = withoutReferences(written);
  if (path.startsWith('/')) return path.slice(1).replaceAll('/', '.');
  const around = group === '' ? [] : group.split('.');
  const names = path.split('/');
  while (names[0] === '..') {
    names.shift();
    around.pop();
  }
  return [...around, ...names].join('.');
}
