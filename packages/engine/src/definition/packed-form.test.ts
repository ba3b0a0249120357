import { expect, test } from 'vitest';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import { packForm, unpackForm } from './packed-form.js';
import { resolveForm } from './resolve-form.js';

const asItIs = resolveForm(madeUpForm(), [], madeUpSettings());
const withHidden = resolveForm(
  madeUpForm(),
  [overlayOf({ op: 'hide', target: 'header.lateReason', reason: 'Asked elsewhere', source: 'MU 9' })],
  madeUpSettings(),
);

test.each([
  ['as it is', asItIs],
  ['with a question that is never shown', withHidden],
])('a form %s is the same after packing, but for template and trace', (_name, form) => {
  const sent = JSON.parse(JSON.stringify(packForm(form))) as ReturnType<typeof packForm>;
  const unpacked = unpackForm(sent);
  expect(unpacked).toEqual({ ...form, template: '', trace: [] });
  expect(Object.keys(unpacked.questions)).toEqual(Object.keys(form.questions));
});

test('the order of questions is sent only where it cannot be derived', () => {
  expect(packForm(asItIs)).not.toHaveProperty('order');
  expect(packForm(withHidden)).toHaveProperty('order');
  expect(packForm(withHidden)).not.toHaveProperty('questions');
});

test('a packed form repeats no question’s id', () => {
  expect(JSON.stringify(packForm(asItIs).text)).not.toContain('children.name.givenName');
});

test('words come back as they were, whatever is there and whatever is not', () => {
  const questions = {
    'header.kind': { label: 'Who asks?', called: 'who asks', options: { review: 'Again', new: 'New' } },
    'contact.safe': { label: 'Safe', called: 'the safe' },
    'contact.score': { label: 'Score', called: 'the score?', anchors: { '0': 'None' } },
    'header.dueDate': { label: 'Due', hint: '', messages: { required: 'Say when' } },
  };
  const text = { 'en-GB': { ...asItIs.text['en-GB']!, questions } };
  const sent = JSON.parse(JSON.stringify(packForm({ ...asItIs, text }))) as ReturnType<typeof packForm>;
  expect(unpackForm(sent).text).toEqual(text);
});
