import { expect, test } from 'vitest';
import { idOfScope, questionIdOf } from './question-ids.js';

test.each([
  ['', ''],
  ['/header/kind', 'header.kind'],
  ['/children/0/name/givenName', 'children.name.givenName'],
  ['/children/-', 'children'],
  ['/methods/3', 'methods'],
])('pointer %j is question %j', (pointer, id) => {
  expect(questionIdOf(pointer)).toBe(id);
});

test.each([
  ['#/properties/a/properties/b', 'a.b'],
  ['#/properties/properties/items/properties/items', 'properties.items'],
])('scope %j is question %j', (scope, id) => {
  expect(idOfScope(scope)).toBe(id);
});
