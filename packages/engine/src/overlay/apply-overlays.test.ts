import { describe, expect, test } from 'vitest';
import { resolveForm } from '../definition/resolve-form.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';

function resolveWith(...changes: Record<string, unknown>[]) {
  return resolveForm(madeUpForm(), [overlayOf(...changes)], madeUpSettings());
}

const group = (resolved: ReturnType<typeof resolveWith>, name: string) => resolved.schema.properties![name]!;

describe('each operation lands', () => {
  test('relabel: question, section, form; the name in mid-sentence goes with the label', () => {
    const resolved = resolveWith(
      { op: 'relabel', target: 'header.kind', value: 'Sort' },
      { op: 'relabel', target: 'contact.safe', value: 'May we write?', called: 'whether we may write' },
      { op: 'relabel', target: 'section:start', value: 'First' },
      { op: 'relabel', target: 'form', value: 'Our form' },
    );
    const text = resolved.text['en-GB']!;
    expect(text.questions['header.kind']).toMatchObject({ label: 'Sort' });
    expect(text.questions['header.kind']!.called).toBeUndefined();
    expect(text.questions['contact.safe']!.called).toBe('whether we may write');
    expect([text.sections['start']!.title, text.title]).toEqual(['First', 'Our form']);
    expect(resolved.trace.every((entry) => entry.landed)).toBe(true);
    expect(resolved.trace[0]).toMatchObject({ reason: 'We say so.', source: 'MU 9', authority: 'made-up-town' });
  });

  test('hint: question, section, form', () => {
    const resolved = resolveWith(
      { op: 'hint', target: 'children.name.givenName', value: '' },
      { op: 'hint', target: 'section:start', value: 'Ask first' },
      { op: 'hint', target: 'form', value: 'About us' },
    );
    const text = resolved.text['en-GB']!;
    expect(text.questions['children.name.givenName']!.hint).toBeUndefined();
    expect([text.sections['start']!.hint, text.description]).toEqual(['Ask first', 'About us']);
  });

  test('hide: a question leaves the screen, the form still knows it', () => {
    const resolved = resolveWith({ op: 'hide', target: 'contact' }, { op: 'hide', target: 'header.lateReason' });
    expect(group(resolved, 'contact').showWhen).toEqual({ any: [] });
    expect(JSON.stringify(resolved.ui)).not.toMatch(/contact|lateReason/);
    expect(resolved.questions['contact.safe']).toBeDefined();
  });

  test('show: takes hiding back, or adds a condition', () => {
    const resolved = resolveWith(
      { op: 'hide', target: 'section:contact' },
      { op: 'show', target: 'section:contact' },
      { op: 'show', target: 'header.lateReason', when: { answer: 'kind', is: 'new' } },
    );
    expect(group(resolved, 'contact').showWhen).toBeUndefined();
    expect(group(resolved, 'header').properties!['lateReason']!.showWhen).toEqual({ answer: 'kind', is: 'new' });
  });

  test('require and requireWhen', () => {
    const when = { answer: '../header/kind', is: 'new' };
    const resolved = resolveWith(
      { op: 'require', target: 'contact.safe' },
      { op: 'requireWhen', target: 'contact.postcode', when },
    );
    expect(group(resolved, 'contact').required).toEqual(['safe']);
    expect(group(resolved, 'contact').properties!['postcode']!.requiredWhen).toEqual(when);
    expect(resolved.questions['contact.safe']!.source).toBe('MU 9');
  });

  test('addAfter: one question, below its neighbour on the screen', () => {
    const resolved = resolveWith({
      op: 'addAfter',
      target: 'header.kind',
      name: 'team',
      schema: { type: 'string' },
      text: { 'en-GB': { label: 'Team' } },
    });
    expect(Object.keys(group(resolved, 'header').properties!)).toContain('team');
    expect(resolved.ui.elements![0]!.elements![1]).toEqual({
      type: 'Control',
      scope: '#/properties/header/properties/team',
    });
    expect(Object.keys(resolved.questions).indexOf('header.team')).toBe(2);
  });

  test('addAfter: a block inside rows, with words for what is inside it', () => {
    const resolved = resolveWith({
      op: 'addAfter',
      target: 'children.name',
      name: 'formerName',
      schema: { $ref: '../../blocks/person-name.json' },
      text: { 'en-GB': { '': { label: 'Former name' }, givenName: { label: 'Former given name' } } },
    });
    expect(Object.keys(group(resolved, 'children').items!.properties!)).toEqual([
      'id',
      'name',
      'formerName',
      'dateOfBirth',
    ]);
    expect(resolved.text['en-GB']!.questions['children.formerName.givenName']).toEqual({
      label: 'Former given name',
      hint: 'First name',
    });
    expect(resolved.text['en-GB']!.questions['children.formerName.familyName']!.label).toBe('Family name');
  });

  test('addSection: after another, or last', () => {
    const section = (name: string, target: string) => ({
      op: 'addSection',
      target,
      name,
      title: { 'en-GB': `Section ${name}` },
      questions: { [`${name}Note`]: { type: 'string' } },
      text: { 'en-GB': { [`${name}Note`]: { label: 'Note' } } },
    });
    const resolved = resolveWith(section('one', 'section:start'), section('two', 'form'));
    expect(resolved.ui.elements!.map((element) => element.name)).toEqual([
      'start',
      'one',
      'children',
      'voices',
      'contact',
      'two',
    ]);
    expect(resolved.text['en-GB']!.sections['one']!.title).toBe('Section one');
    expect(resolved.questions['twoNote']!.section).toBe('two');
  });

  test('move: a question to another section, a question in its group, a section', () => {
    const resolved = resolveWith(
      { op: 'move', target: 'header.kind', after: 'children' },
      { op: 'move', target: 'contact.postcode', after: 'contact.score' },
      { op: 'move', target: 'section:contact', after: 'section:start' },
    );
    expect(resolved.questions['header.kind']!.section).toBe('children');
    expect(Object.keys(group(resolved, 'contact').properties!)).toEqual(['safe', 'score', 'postcode']);
    expect(resolved.ui.elements!.map((element) => element.name)).toEqual(['start', 'contact', 'children', 'voices']);
  });

  test('options and vocabulary', () => {
    const resolved = resolveWith(
      { op: 'options', target: 'header.kind', codes: ['preBirth', 'urgent'], text: { 'en-GB': { urgent: 'Urgent' } } },
      { op: 'vocabulary', target: 'voices.methods', value: 'other' },
    );
    expect(group(resolved, 'header').properties!['kind']!.enum).toEqual(['preBirth', 'urgent']);
    expect(resolved.text['en-GB']!.questions['header.kind']!.options).toMatchObject({
      preBirth: 'Pre-birth',
      urgent: 'Urgent',
    });
    expect(group(resolved, 'voices').items!.properties!['methods']!.items!.enum).toEqual(['a', 'b']);
    expect(resolved.text['en-GB']!.questions['voices.methods']!.options).toEqual({ a: 'A', b: 'B' });
  });

  test('deadline and check', () => {
    const resolved = resolveWith(
      {
        op: 'deadline',
        target: 'header.dateCompleted',
        deadline: { anchor: 'dateStarted', amount: 15, unit: 'workingDays' },
      },
      { op: 'check', target: 'contact.score', keyword: 'maximum', value: 5, severity: 'warning' },
    );
    expect(group(resolved, 'header').properties!['dateCompleted']!.deadline).toEqual({
      anchor: 'dateStarted',
      amount: 15,
      unit: 'workingDays',
      source: 'MU 9',
    });
    expect(group(resolved, 'contact').properties!['score']).toMatchObject({
      maximum: 5,
      severity: { maximum: 'warning' },
    });
  });

  test('rule: with its words, beside those of the form', () => {
    const holds = { answer: 'safe', is: true };
    const text = { 'en-GB': { message: 'Check the score', hint: 'It is only scored when it is safe.' } };
    const resolved = resolveWith(
      { op: 'rule', target: 'contact.score', name: 'isSafe', holds, when: holds, severity: 'warning', text },
      { op: 'rule', target: 'contact.score', name: 'isKnown', holds, whenMissing: true, text },
      { op: 'check', target: 'contact.score', keyword: 'rule.isKnown', severity: 'advice' },
    );
    expect(resolved.trace.map(({ landed }) => landed)).toEqual([true, true, true]);
    expect(group(resolved, 'contact').properties!['score']).toMatchObject({
      rule: {
        isSafe: { holds, when: holds, severity: 'warning', source: 'MU 9' },
        isKnown: { holds, whenMissing: true, source: 'MU 9' },
      },
      severity: { 'rule.isKnown': 'advice' },
    });
    expect(resolved.text['en-GB']!.questions['contact.score']!.messages).toEqual({
      'rule.isSafe': 'Check the score',
      'rule.isSafe.hint': 'It is only scored when it is safe.',
      'rule.isKnown': 'Check the score',
      'rule.isKnown.hint': 'It is only scored when it is safe.',
    });
  });

  test('check: a severity of each keyword, and more strictness of a core question', () => {
    const resolved = resolveWith(
      ...['required', 'requiredWhen', 'minItems', 'const', 'onePerRow', 'covers', 'reference', 'deadline.late'].map(
        (keyword) => ({ op: 'check', target: 'voices', keyword, severity: 'advice' }),
      ),
      { op: 'check', target: 'voices', keyword: 'covers', value: { list: '/children', by: 'childRef' } },
      { op: 'check', target: 'header.dateStarted', keyword: 'notInFuture', value: true },
      { op: 'check', target: 'header.dateStarted', keyword: 'notBefore', value: { answer: 'dueDate' } },
      { op: 'check', target: 'header.dateStarted', keyword: 'deadline', severity: 'error' },
      {
        op: 'rule',
        target: 'header.dateStarted',
        name: 'isOdd',
        holds: { any: [] },
        text: { 'en-GB': { message: 'x' } },
      },
    );
    expect(resolved.trace.filter(({ landed }) => !landed)).toEqual([]);
    expect(Object.values(group(resolved, 'voices').severity!)).toEqual(Array(8).fill('advice'));
  });

  test('templatePart: a later overlay finds the part again', () => {
    const resolved = resolveWith(
      { op: 'templatePart', target: 'form', part: 'closing', value: 'Once' },
      { op: 'templatePart', target: 'form', part: 'closing', value: 'Twice' },
    );
    expect(resolved.template).toBe('<p>{{!-- part:closing --}}\nTwice\n{{!-- /part:closing --}}</p>');
  });
});

describe('a change that cannot land is traced', () => {
  const odd = { holds: { any: [] }, text: { 'en-GB': { message: 'Odd' } } };

  test('a second rule of the same name, which leaves the first as it is', () => {
    const change = { op: 'rule', target: 'header.kind', name: 'odd', ...odd };
    const resolved = resolveWith(change, { ...change, severity: 'advice', holds: { all: [] } });
    expect(resolved.trace.map(({ landed }) => landed)).toEqual([true, false]);
    expect(resolved.trace[1]!.note).toBe('"header.kind" has a rule "odd" already.');
    expect(group(resolved, 'header').properties!['kind']!.rule).toEqual({ odd: { holds: odd.holds, source: 'MU 9' } });
  });

  const everywhere = [
    'relabel',
    'hint',
    'hide',
    'show',
    'require',
    'requireWhen',
    'addAfter',
    'move',
    'options',
    'vocabulary',
    'deadline',
    'check',
    'rule',
  ];

  test.each(everywhere)('%s names the nearest target', (op) => {
    const [entry] = resolveWith({
      op,
      target: 'header.kindd',
      value: 'x',
      name: 'x',
      schema: {},
      codes: [],
      after: 'children',
      keyword: 'maximum',
    }).trace;
    expect(entry).toMatchObject({ landed: false, nearest: 'header.kind', note: 'This form has no "header.kindd".' });
  });

  test.each([
    [
      { op: 'move', target: 'section:children', after: 'header.kind' },
      {
        nearest: 'section:start',
        note: '"header.kind" is a question, and a section belongs there.',
        toDo: 'Write "section:start", the section in which it is asked.',
      },
    ],
    [
      { op: 'addAfter', target: 'section:start', name: 'x', schema: { type: 'boolean' } },
      {
        note: '"section:start" is a section, and a question belongs there.',
        toDo: expect.stringMatching(/such as "header.kind"/),
      },
    ],
    [{ op: 'require', target: 'form' }, { note: '"form" is the whole form, and one of its questions belongs there.' }],
  ])('%j names what there is, of another kind', (change, told) => {
    const [entry] = resolveWith(change).trace;
    expect(entry).toMatchObject({ landed: false, ...told });
    expect(JSON.stringify(entry)).not.toContain('has no');
  });

  test('a code that is gone is told of what is shown and had it, and of nothing else', () => {
    const options = { op: 'options', target: 'header.kind', codes: ['new'], text: { 'en-GB': { new: 'New' } } };
    const shown = { op: 'show', target: 'header.lateReason', when: { answer: 'kind', is: 'neverOffered' } };
    const noteOf = (...more: Record<string, unknown>[]) => resolveWith(options, shown, ...more).trace[0]!.note;
    expect(noteOf()).toContain('"header.dueDate" looks for "preBirth" here, which is no longer offered.');
    expect(noteOf()).not.toContain('neverOffered');
    expect(noteOf({ op: 'hide', target: 'header.dueDate' })).not.toContain('header.dueDate');
  });

  test('addSection after a section that is not there', () => {
    const [entry] = resolveWith({ op: 'addSection', target: 'section:children2', name: 'x', questions: {} }).trace;
    expect(entry).toMatchObject({ landed: false, nearest: 'section:children' });
  });

  test.each([
    [{ op: 'hide', target: 'header.dateStarted' }, 'Core questions cannot be hidden: header.dateStarted.'],
    [{ op: 'hide', target: 'header' }, 'Core questions cannot be hidden: header.dateStarted.'],
    [{ op: 'hide', target: 'section:start' }, 'Core questions cannot be hidden: header.dateStarted.'],
    [{ op: 'show', target: 'header.dateStarted', when: { any: [] } }, 'Core questions are always shown'],
    [{ op: 'requireWhen', target: 'header.dateStarted', when: { any: [] } }, 'A core question'],
    [{ op: 'check', target: 'header.dateStarted', keyword: 'required', severity: 'advice' }, 'A core question'],
    [{ op: 'check', target: 'header.dateStarted', keyword: 'format', severity: 'warning' }, 'A core question'],
    [{ op: 'check', target: 'header.dateStarted', keyword: 'format', value: 'partial-date' }, 'A core question'],
    [{ op: 'check', target: 'header.dateStarted', keyword: 'notInFuture', value: false }, 'A core question'],
    [{ op: 'check', target: 'header.dateStarted', keyword: 'deadline', severity: 'advice' }, 'A core question'],
    [{ op: 'check', target: 'header.kind', keyword: 'showWhen', value: true }, 'no keyword "showWhen"'],
    [{ op: 'check', target: 'header.kind', keyword: 'rule.gone', severity: 'error' }, 'no keyword "rule.gone"'],
    [{ op: 'rule', target: 'header.kind', name: 'constructor', ...odd }, 'reaches the prototype'],
    [{ op: 'rule', target: 'header.kind', name: 'a.b', ...odd }, 'separates the parts'],
    [{ op: 'rule', target: 'header.kind', name: 'odd', ...odd, text: {} }, 'no sentence in en-GB'],
    [{ op: 'addAfter', target: 'children', name: '__proto__', schema: {} }, 'reaches the prototype'],
    [{ op: 'addAfter', target: 'children', name: 'voices', schema: {} }, 'already'],
    [{ op: 'options', target: 'contact.score', codes: ['a'] }, 'does not offer options'],
    [{ op: 'vocabulary', target: 'header.kind', value: 'gone' }, 'no vocabulary "gone"'],
    [{ op: 'move', target: 'contact.safe', after: 'header.kind' }, 'not in the same group'],
    [{ op: 'templatePart', target: 'form', part: 'gone', value: '' }, 'no part "gone"'],
    [{ op: 'relabel', target: 'form', value: 'x', locale: 'cy-GB' }, 'no words in cy-GB'],
  ])('%j is refused with a reason', (change, note) => {
    const before = resolveWith();
    const after = resolveWith(change);
    expect(after.trace[0]!.landed).toBe(false);
    expect(after.trace[0]!.note).toContain(note);
    expect(after.schema).toEqual(before.schema);
  });

  test('an operation that does not exist is a programmer’s error', () => {
    expect(() => resolveWith({ op: 'constructor', target: 'form' })).toThrow('no overlay operation "constructor"');
  });
});
