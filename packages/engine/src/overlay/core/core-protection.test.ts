import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../../definition/form-definition.js';
import { resolveForm } from '../../definition/resolve-form.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../../test-data/made-up-form.js';

/** The made-up form, with core questions of every kind and things that they depend on. */
function guardedForm(): FormDefinition {
  const form = madeUpForm();
  const { header, children, voices, contact } = form.schema.properties!;
  Object.assign(header!.properties!['dueDate']!, { core: true, requiredWhen: { answer: 'kind', is: 'preBirth' } });
  Object.assign(children!, { core: true });
  Object.assign(voices!, { core: true });
  Object.assign(voices!.items!.properties!['methods']!, { core: true, minItems: 1 });
  Object.assign(voices!.items!.properties!['words']!, { core: true, minLength: 3, pattern: '.' });
  Object.assign(contact!.properties!['postcode']!, { core: true });
  Object.assign(contact!.properties!['score']!, { core: true });
  form.template = [
    '{{!-- part:start --}}<kin-answer path="/header/dateStarted"></kin-answer>{{!-- /part:start --}}',
    '{{!-- part:voices --}}{{#rows "/voices" as |voice|}}<kin-answers path="{{voice}}"></kin-answers>{{/rows}}{{!-- /part:voices --}}',
    '{{!-- part:again --}}<kin-value path="/header/dateStarted"></kin-value>{{!-- /part:again --}}',
  ].join('\n');
  return form;
}

const resolveWith = (...changes: Record<string, unknown>[]) =>
  resolveForm(guardedForm(), [overlayOf(...changes)], madeUpSettings());

describe('a core question cannot be taken away', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['hidden with its group', { op: 'hide', target: 'contact' }, 'contact.postcode'],
    ['hidden with its section', { op: 'hide', target: 'section:voices' }, 'voices.words'],
    ['hidden in rows', { op: 'hide', target: 'voices.words' }, 'voices.words'],
    ['shown on a condition of its group', { op: 'show', target: 'contact', when: { any: [] } }, 'contact.postcode'],
    [
      'shown on a condition of its section',
      { op: 'show', target: 'section:voices', when: { answer: 'header', answered: true } },
      'voices',
    ],
    [
      'left without what decides whether it is shown',
      { op: 'hide', target: 'header.kind' },
      '"header.dueDate" depends on it',
    ],
    [
      'left without the code that shows it',
      { op: 'options', target: 'header.kind', codes: ['new'] },
      'would no longer offer "preBirth"',
    ],
    [
      'left without the list that has that code',
      { op: 'vocabulary', target: 'header.kind', value: 'other' },
      'would no longer offer "preBirth"',
    ],
    ['left without the column that ties its rows', { op: 'hide', target: 'voices.childRef' }, 'depends on it'],
    [
      'left without the rows that it is asked for',
      { op: 'requireWhen', target: 'children', when: { any: [] } },
      'A core question',
    ],
    [
      'left in a group that need not be there',
      { op: 'requireWhen', target: 'header', when: { answer: 'contact', answered: true } },
      'would no longer have to be answered',
    ],
    [
      'left where what decides need not be answered',
      { op: 'requireWhen', target: 'header.kind', when: { answer: 'lateReason', answered: true } },
      'depends on it',
    ],
    ['offered nothing', { op: 'options', target: 'voices.methods', codes: [] }, 'needs one at least'],
    [
      'offered fewer than must be chosen',
      { op: 'check', target: 'voices.methods', keyword: 'minItems', value: 3 },
      'more than can be chosen',
    ],
    [
      'given room for nothing',
      { op: 'check', target: 'voices.words', keyword: 'maxLength', value: 2 },
      'asks for more by "minLength"',
    ],
    [
      'given options in place of words',
      { op: 'vocabulary', target: 'voices.words', value: 'other' },
      'cannot offer options',
    ],
    [
      'given options in place of a number',
      { op: 'vocabulary', target: 'contact.score', value: 'other' },
      'cannot offer options',
    ],
    [
      'held against another shape',
      { op: 'check', target: 'contact.postcode', keyword: 'pattern', value: '(?!)' },
      'warning or advice',
    ],
    [
      'held against another format',
      { op: 'check', target: 'contact.postcode', keyword: 'format', value: 'upn' },
      'more strictly, not less',
    ],
    [
      'checked less',
      { op: 'check', target: 'voices.words', keyword: 'minLength', value: 0 },
      'more strictly, not less',
    ],
    [
      'checked less severely',
      { op: 'check', target: 'voices.words', keyword: 'type', severity: 'advice' },
      'more strictly, not less',
    ],
    [
      'left out of the document',
      { op: 'templatePart', target: 'form', part: 'voices', value: '<p>None</p>' },
      'voices.words',
    ],
    [
      'left out of the document by name',
      {
        op: 'templatePart',
        target: 'form',
        part: 'voices',
        value: '<kin-answers path="/voices" except="words methods"></kin-answers>',
      },
      'voices.methods, voices.words',
    ],
  ])('%s', (_what, change, note) => {
    const resolved = resolveWith(change);
    expect(resolved.trace[0]).toMatchObject({ landed: false });
    expect(resolved.trace[0]!.note).toContain(note);
    expect(resolved.digest).toBe(resolveWithNothing);
  });

  const resolveWithNothing = resolveForm(guardedForm(), [overlayOf()], madeUpSettings()).digest;

  test('by several changes together, each harmless by itself', () => {
    const hide = (target: string) => ({ op: 'hide', target });
    const { trace } = resolveWith(
      hide('children.id'),
      hide('children.dateOfBirth'),
      hide('children.name.givenName'),
      hide('children.name.familyName'),
      hide('children.name'),
    );
    expect(trace.map(({ landed }) => landed)).toContain(false);
    const parts = ['start', 'again'].map((part) => ({ op: 'templatePart', target: 'form', part, value: '' }));
    expect(resolveWith(...parts).trace.map(({ landed }) => landed)).toEqual([true, false]);
  });

  test('by a question that is added over it', () => {
    const section = {
      op: 'addSection',
      target: 'form',
      name: 'more',
      title: { 'en-GB': 'More' },
      questions: { note: { type: 'boolean' } },
      text: { 'en-GB': { note: { label: 'Note' }, contact: { label: '', messages: { required: 'Never mind' } } } },
    };
    const { trace, text } = resolveWith(section, {
      ...section,
      name: 'again',
      questions: { contact: { type: 'string' } },
    });
    expect(trace.map(({ landed }) => landed)).toEqual([true, false]);
    expect(text['en-GB']!.questions['contact']!.messages).toBeUndefined();
  });
});

describe('what an authority may do to a core question', () => {
  test.each<[string, Record<string, unknown>]>([
    ['relabel it', { op: 'relabel', target: 'voices.words', value: 'In their words' }],
    ['explain it', { op: 'hint', target: 'voices.words', value: 'Write what was said' }],
    ['ask it in another place', { op: 'move', target: 'contact.postcode', after: 'contact.safe' }],
    ['have it always answered', { op: 'require', target: 'contact.postcode' }],
    [
      'offer other options where nothing looks for the old ones',
      { op: 'options', target: 'voices.methods', codes: ['song'], text: { 'en-GB': { song: 'Song' } } },
    ],
    ['check it more strictly', { op: 'check', target: 'voices.words', keyword: 'minLength', value: 10 }],
    [
      'warn of an odd shape',
      { op: 'check', target: 'contact.postcode', keyword: 'pattern', value: '^M', severity: 'warning' },
    ],
    ['print it elsewhere', { op: 'templatePart', target: 'form', part: 'start', value: '' }],
  ])('%s', (_what, change) => {
    expect(resolveWith(change).trace[0]).toMatchObject({ landed: true });
  });

  test('require it on one more condition: the form’s own stays', () => {
    const when = { answer: 'dateCompleted', answered: true };
    const { schema, trace } = resolveWith({ op: 'requireWhen', target: 'header.dueDate', when });
    expect(trace[0]!.landed).toBe(true);
    expect(schema.properties!['header']!.properties!['dueDate']!.requiredWhen).toEqual({
      any: [{ answer: 'kind', is: 'preBirth' }, when],
    });
  });
});
