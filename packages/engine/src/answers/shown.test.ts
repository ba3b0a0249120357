import { expect, test } from 'vitest';
import type { FormSchema } from '../definition/form-schema.js';
import { answersToKeep, isShown, withoutHidden } from './shown.js';

const schema: FormSchema = {
  type: 'object',
  properties: {
    first: { type: 'boolean' },
    second: { type: 'boolean', showWhen: { answer: 'first', is: true } },
    third: {
      type: 'object',
      showWhen: { answer: 'second', is: true },
      properties: { inner: { type: 'string' } },
    },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          kind: { type: 'string' },
          detail: { type: 'string', showWhen: { answer: 'kind', is: 'other' } },
        },
      },
    },
  },
};
const form = { schema };

test('hiding cascades from answer to answer and into groups', () => {
  const answers = { first: false, second: true, third: { inner: 'x' } };
  expect(withoutHidden(form, answers)).toEqual({ first: false });
  expect(withoutHidden(form, { ...answers, first: true })).toEqual({ ...answers, first: true });
});

test('each row is judged by itself, and rows keep their places', () => {
  const rows = [
    { kind: 'other', detail: 'kept' },
    { kind: 'home', detail: 'gone' },
  ];
  expect(withoutHidden(form, { rows })).toEqual({ rows: [rows[0], { kind: 'home' }] });
  expect(isShown(form, { rows }, '/rows/0/detail')).toBe(true);
  expect(isShown(form, { rows }, '/rows/1/detail')).toBe(false);
});

test('what is inside a hidden group is hidden', () => {
  expect(isShown(form, { second: false }, '/third/inner')).toBe(false);
  expect(isShown(form, { second: true }, '/third/inner')).toBe(true);
});

test('answers with nothing hidden come back as they are, the input is never changed', () => {
  const answers = { first: true, second: false, rows: [{ kind: 'home' }] };
  expect(withoutHidden(form, answers)).toBe(answers);
  const hidden = { first: false, second: true };
  withoutHidden(form, hidden);
  expect(hidden).toEqual({ first: false, second: true });
});

test('a record keeps what this form never asks and an earlier one did, and nothing else that is hidden', () => {
  const properties = { ...schema.properties, gone: { type: 'string' as const, showWhen: { any: [] } } };
  const answers = {
    first: false,
    second: true,
    third: { inner: 'x' },
    gone: 'kept',
    rows: [{ kind: 'home', detail: 'x' }],
  };
  expect(answersToKeep({ schema: { ...schema, properties } }, answers)).toEqual({
    first: false,
    gone: 'kept',
    rows: [{ kind: 'home' }],
  });
  expect(withoutHidden({ schema: { ...schema, properties } }, answers)).not.toHaveProperty('gone');
});

test('conditions that chase each other come to an end', () => {
  const circle: FormSchema = {
    type: 'object',
    properties: {
      a: { type: 'boolean', showWhen: { answer: 'b', answered: false } },
      b: { type: 'boolean', showWhen: { answer: 'a', answered: false } },
    },
  };
  expect(withoutHidden({ schema: circle }, { a: true, b: true })).toEqual({});
});
