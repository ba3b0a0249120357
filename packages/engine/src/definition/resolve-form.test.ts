import { describe, expect, test } from 'vitest';
import { madeUpForm, madeUpSettings, overlayOf } from '../test-data/made-up-form.js';
import type { FormSchema } from './form-schema.js';
import { resolveForm } from './resolve-form.js';

const resolved = resolveForm(madeUpForm(), [], madeUpSettings());
const words = resolved.text['en-GB']!;

describe('a resolved form', () => {
  test('has blocks inlined, blocks within blocks too, and no references left', () => {
    expect(JSON.stringify(resolved.schema)).not.toMatch(/\$(ref|id|schema)/);
    expect(resolved.schema.properties!['children']!.items!.properties!['name']!.properties).toHaveProperty('givenName');
  });

  test('takes words from the form, then from the outer block, then from the inner one', () => {
    expect(words.questions['children.name.givenName']).toEqual({
      label: 'What is the child’s given name?',
      called: 'the given name',
      hint: 'First name',
    });
    expect(words.questions['children.name']).toEqual({ label: 'Name' });
  });

  test('turns vocabularies into codes, words and headings', () => {
    const kind = resolved.schema.properties!['header']!.properties!['kind']!;
    expect(kind.enum).toEqual(['new', 'review', 'preBirth']);
    expect(kind.optionGroups).toEqual([{ code: 'usual', codes: ['new', 'review'] }]);
    expect(words.questions['header.kind']!.options).toMatchObject({ preBirth: 'Pre-birth', usual: 'Usual' });
  });

  test('fills terms, the authority’s over the national ones, capitals at the start of a sentence', () => {
    expect(words.document['subtitle']).toBe('By the lead practitioner');
    expect(words.questions['voices.words']!.label).toBe('Lead practitioner: words');
  });

  test('lists questions in the order in which they are asked, groups first', () => {
    expect(Object.keys(resolved.questions).slice(0, 9)).toEqual([
      'header',
      'header.kind',
      'header.dateStarted',
      'header.dateCompleted',
      'header.lateReason',
      'header.dueDate',
      'children',
      'children.id',
      'children.name',
    ]);
    expect(resolved.questions['children.name.givenName']).toMatchObject({ section: 'children', field: 'text' });
  });

  test('gives each question its class from the nearest that states it', () => {
    expect(resolved.questions['header.dueDate']).toMatchObject({ purpose: 'assessment', audience: [] });
    expect(resolved.questions['header.kind']!.audience).toEqual(['family']);
    expect(resolved.questions['children.name.givenName']!.audience).toEqual(['professional']);
  });

  test('shares nothing that nobody classed', () => {
    const form = madeUpForm();
    delete form.schema.question;
    expect(resolveForm(form, [], madeUpSettings()).questions['contact.safe']).toMatchObject({
      audience: [],
      purpose: '',
    });
  });

  test('has the same digest for the same content, another for other content', () => {
    const overlay = overlayOf({ op: 'relabel', target: 'contact.safe', value: 'May we write?' });
    expect(resolved.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(resolveForm(madeUpForm(), [], madeUpSettings()).digest).toBe(resolved.digest);
    expect(resolveForm(madeUpForm(), [overlay], madeUpSettings()).digest).not.toBe(resolved.digest);
  });

  test('carries the version of the authority’s overlay, else of its settings', () => {
    expect(resolved.authorityVersion).toBe('2.0.0');
    expect(resolveForm(madeUpForm(), [overlayOf()], madeUpSettings()).authorityVersion).toBe('2.1.0');
  });

  test('leaves its inputs as they were', () => {
    const form = madeUpForm();
    const settings = madeUpSettings();
    const overlay = overlayOf(
      { op: 'hide', target: 'contact' },
      { op: 'addAfter', target: 'children', name: 'x', schema: { type: 'string' }, text: { 'en-GB': { label: 'X' } } },
    );
    const before = JSON.stringify([form, settings, overlay]);
    resolveForm(form, [overlay], settings);
    expect(JSON.stringify([form, settings, overlay])).toBe(before);
  });
});

describe('a faulty definition is refused by name', () => {
  const broken = (change: (form: ReturnType<typeof madeUpForm>) => void) => () => {
    const form = madeUpForm();
    change(form);
    return resolveForm(form, [], madeUpSettings());
  };

  test('unknown block', () => {
    expect(broken((form) => (form.schema.properties!['x'] = { $ref: '../../../blocks/nobody.json' }))).toThrow(
      'no block "nobody"',
    );
  });

  test('block that contains itself', () => {
    expect(
      broken((form) => (form.blocks['person-name']!.schema.properties!['again'] = { $ref: 'person.json' })),
    ).toThrow('contains itself: person > person-name > person');
  });

  test('reference to something that is no block', () => {
    expect(broken((form) => (form.schema.properties!['x'] = { $ref: 'https://example.org/x.json' }))).toThrow(
      'not a reference to a block',
    );
  });

  test('nesting without end', () => {
    let deep: FormSchema = { type: 'string' };
    for (let level = 0; level < 5000; level += 1) deep = { type: 'object', properties: { in: deep } };
    const form = { ...madeUpForm(), schema: deep };
    expect(() => resolveForm(form, [], madeUpSettings())).toThrow('64 levels');
  });

  test('a few blocks that unfold into very many questions', () => {
    const form = madeUpForm();
    const names = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'];
    names.forEach((block, index) => {
      const inner: FormSchema = index === 9 ? { type: 'string' } : { $ref: `./q${index + 1}.json` };
      const properties = Object.fromEntries(names.map((name) => [name, inner]));
      form.blocks[block] = { schema: { type: 'object', properties }, text: {} };
    });
    form.schema.properties!['many'] = { $ref: './q0.json' };
    expect(() => resolveForm(form, [], madeUpSettings())).toThrow('more than 5000 questions');
  });

  test('unknown vocabulary', () => {
    expect(
      broken(
        (form) => (form.schema.properties!['contact']!.properties!['safe'] = { type: 'string', vocabulary: 'none' }),
      ),
    ).toThrow('no vocabulary "none", asked for by "contact.safe"');
  });

  test('unknown term', () => {
    expect(broken((form) => (form.text['en-GB']!.title = 'The {chair}'))).toThrow('no term "{chair}"');
  });

  test('question without a label', () => {
    expect(broken((form) => delete form.text['en-GB']!.questions['contact.safe'])).toThrow(
      'without a label in en-GB: contact.safe',
    );
  });

  test('section without a title', () => {
    expect(broken((form) => delete form.text['en-GB']!.sections['voices'])).toThrow('"voices" has no title in en-GB');
  });

  test.each(['__proto__', 'constructor', 'prototype', 'a.b', 'a~b', 'a/b', '15', '', 'a[0]'])(
    'reserved name %j',
    (name) => {
      const properties = JSON.parse(`{${JSON.stringify(name)}:{"type":"string"}}`) as Record<
        string,
        { type: 'string' }
      >;
      expect(broken((form) => (form.schema.properties!['contact']!.properties = properties))).toThrow(
        /The property name ".*" in "contact"/,
      );
      expect(({} as Record<string, unknown>)['type']).toBeUndefined();
    },
  );

  test('section that asks what the schema does not have', () => {
    expect(
      broken((form) => form.ui.elements![0]!.elements!.push({ type: 'Control', scope: '#/properties/gone' })),
    ).toThrow('#/properties/gone');
  });

  test('overlay of another form', () => {
    const overlay = { ...overlayOf(), form: 'other-form' };
    expect(() => resolveForm(madeUpForm(), [overlay], madeUpSettings())).toThrow('for the form "other-form"');
  });
});

describe('resolving the same definition again and again', () => {
  const overlay = overlayOf(
    { op: 'require', target: 'contact.safe' },
    { op: 'options', target: 'header.kind', codes: ['preBirth', 'new'] },
    { op: 'relabel', target: 'children.name', value: 'Full name' },
    { op: 'rule', target: 'contact', name: 'one', holds: { any: [] }, text: { 'en-GB': { message: 'Say one' } } },
  );

  test('gives what a definition gives that nobody resolved before', () => {
    const form = madeUpForm();
    const plain = resolveForm(form, [], madeUpSettings());
    const changed = resolveForm(form, [overlay], madeUpSettings());
    expect(changed.digest).toBe(resolveForm(madeUpForm(), [overlay], madeUpSettings()).digest);
    expect(resolveForm(form, [], madeUpSettings())).toEqual(plain);
    expect(plain.digest).toBe(resolveForm(madeUpForm(), [], madeUpSettings()).digest);
  });

  test('leaves definition, overlays and settings as they are', () => {
    const [form, settings] = [madeUpForm(), madeUpSettings()];
    const before = structuredClone([form, overlay, settings]);
    resolveForm(form, [overlay], settings);
    expect([form, overlay, settings]).toEqual(before);
  });

  test('shares nothing that one of those who hold a form could change for another', () => {
    const form = madeUpForm();
    const { schema } = resolveForm(form, [overlay], madeUpSettings());
    expect(() => Object.assign(schema.properties!['voices']!, { title: 'x' })).toThrow(TypeError);
    Object.assign(schema.properties!['contact']!, { title: 'x' });
    expect(resolveForm(form, [overlay], madeUpSettings()).schema.properties!['contact']).not.toHaveProperty('title');
  });
});
