import { describe, expect, test } from 'vitest';
import type { FormDefinition } from '../../definition/form-definition.js';
import type { PacksAtHand, TextPack } from '../../definition/licensed.js';
import { resolveForm } from '../../definition/resolve-form.js';
import { digestOf } from '../../digest/digest.js';
import type { Json } from '../../json.js';
import { madeUpForm, madeUpSettings, overlayOf } from '../../test-data/made-up-form.js';

/** The made-up form with one licensed group, whose one neutral item stands for however many a pack has. */
function licensedForm(): FormDefinition {
  const form = madeUpForm();
  form.schema.properties!['care'] = {
    type: 'object',
    properties: {
      part1: {
        type: 'object',
        licensed: { pack: 'lorem', key: 'care.part1', items: 'item1' },
        required: ['item1', 'note'],
        properties: {
          item1: {
            type: 'object',
            required: ['grade'],
            properties: { grade: { type: 'integer', enum: [1, 2, 3, 4, 5] } },
          },
          note: { type: 'string' },
          whole: {
            type: 'boolean',
            licensed: { pack: 'lorem', key: 'care.part1.whole', installedOnly: true },
          },
        },
      },
    },
  };
  form.ui.elements!.push({
    type: 'Category',
    name: 'care',
    elements: [{ type: 'Control', scope: '#/properties/care' }],
  });
  const text = form.text['en-GB']!;
  text.sections['care'] = { title: 'Care' };
  text.sections['licence'] = { title: 'Not installed' };
  text.document['licence'] = 'Not installed';
  text.whenLicensed = {
    sections: { licence: { title: 'Licensed to {licenceHolder}', hint: '{licenceName}. {licenceNotice}' } },
    document: { licence: 'Licensed to {licenceHolder}' },
  };
  Object.assign(text.questions, {
    'care.part1': { label: 'Part 1 of care', called: 'part 1 of care' },
    'care.part1.item1': { label: 'Item 1', called: 'item 1 of part 1 of care' },
    'care.part1.item1.grade': { label: 'Grade', called: 'the grade of item 1 of part 1 of care' },
    'care.part1.note': { label: 'Note' },
    'care.part1.whole': { label: 'The whole' },
  });
  return form;
}

function loremPack(): TextPack {
  return {
    pack: 'lorem',
    version: '1.0.0',
    holder: 'Made-up Town',
    notice: { 'en-GB': 'Lorem notice' },
    text: {
      'en-GB': {
        'care.part1': {
          label: 'Lorem part',
          hint: 'Lorem hint',
          items: [
            { key: 'item2', label: 'Lorem item two', grades: { '1': 'Lorem best', '5': 'Lorem worst' } },
            { key: 'item1', label: 'Lorem item one', called: 'lorem one' },
          ],
        },
      },
    },
  };
}

const pin = (over: Record<string, unknown> = {}) => ({
  op: 'textPack',
  target: 'form',
  pack: 'lorem',
  digest: digestOf(loremPack() as unknown as Json),
  holder: 'Made-up Town',
  licence: 'ML 1',
  ...over,
});

function resolveWith(changes: Record<string, unknown>[], atHand?: PacksAtHand) {
  return resolveForm(licensedForm(), [overlayOf(...changes)], madeUpSettings(), atHand);
}

const neutral = resolveForm(licensedForm(), [], madeUpSettings());

describe('a pack that is pinned and at hand', () => {
  const resolved = resolveWith([pin()], { packs: [loremPack()] });
  const text = resolved.text['en-GB']!;
  const part = resolved.schema.properties!['care']!.properties!['part1']!;

  test('lands without a remark, and the form says what it holds', () => {
    expect(resolved.trace).toMatchObject([{ op: 'textPack', landed: true }]);
    expect(resolved.trace[0]).not.toHaveProperty('note');
    expect(resolved.licences).toEqual([
      {
        pack: 'lorem',
        digest: pin().digest,
        holder: 'Made-up Town',
        licence: 'ML 1',
        trainedUsersOnly: true,
        installed: true,
      },
    ]);
  });

  test('asks each of its items as the neutral one is asked, in its order, where that one stood', () => {
    expect(Object.keys(part.properties!)).toEqual(['item2', 'item1', 'note', 'whole']);
    expect(part.required).toEqual(['item2', 'item1', 'note']);
    expect(part.properties!['item2']).toEqual(part.properties!['item1']);
    expect(resolved.questions['care.part1.item2.grade']).toMatchObject({ section: 'care', field: 'choice' });
    expect(resolved.questions).toHaveProperty(['care.part1.item1.grade']);
  });

  test('gives its words, and names each item where a message speaks of it', () => {
    expect(text.questions['care.part1']).toEqual({
      label: 'Lorem part',
      called: '‘Lorem part’',
      hint: 'Lorem hint',
    });
    expect(text.questions['care.part1.item2.grade']).toEqual({
      label: 'Grade',
      called: 'the grade of ‘Lorem item two’',
      optionHints: { '1': 'Lorem best', '5': 'Lorem worst' },
    });
    expect(text.questions['care.part1.item1.grade']!.called).toBe('the grade of lorem one');
  });

  test('says whose licence it is, in the place of the words that say that it is missing', () => {
    expect(text.sections['licence']).toEqual({ title: 'Licensed to Made-up Town', hint: 'ML 1. Lorem notice' });
    expect(text.document['licence']).toBe('Licensed to Made-up Town');
    expect(text).not.toHaveProperty('whenLicensed');
  });

  test('asks what is asked only with its words', () => {
    const hidden = neutral.schema.properties!['care']!.properties!['part1']!.properties!['whole']!;
    expect([hidden.showWhen, part.properties!['whole']!.showWhen]).toEqual([{ any: [] }, undefined]);
    expect(text.questions['care.part1.whole']!.label).toBe('The whole');
  });

  test('may be relabelled by what comes after it', () => {
    const after = { op: 'relabel', target: 'care.part1.item2', value: 'Our item' };
    const both = resolveWith([pin(), after], { packs: [loremPack()] });
    expect(both.trace.map(({ landed }) => landed)).toEqual([true, true]);
    expect(both.text['en-GB']!.questions['care.part1.item2']!.label).toBe('Our item');
  });
});

test.each<[string, Record<string, unknown>, PacksAtHand, string]>([
  ['is not at hand', {}, { packs: [] }, 'is not here'],
  ['is another one', {}, { packs: [{ ...loremPack(), pack: 'ipsum' }] }, 'is not here'],
  [
    'has run out',
    { expires: '2026-03-31' },
    { packs: [loremPack()], at: '2026-04-01' },
    'ended on 2026-03-31: neutral words stay',
  ],
])('a pinned pack that %s leaves neutral words, and the trace says so', (_name, over, atHand, note) => {
  const resolved = resolveWith([pin(over)], atHand);
  expect(resolved.trace).toMatchObject([{ landed: true, note: expect.stringContaining(note) as string }]);
  expect(resolved.text).toEqual(neutral.text);
  expect(resolved.schema).toEqual(neutral.schema);
  expect(resolved.licences).toMatchObject([{ installed: false }]);
});

test('a licence holds on its last day, and where nobody says what day it is', () => {
  const expires = '2026-03-31';
  for (const at of [{ at: expires }, {}]) {
    expect(resolveWith([pin({ expires })], { packs: [loremPack()], ...at }).licences).toMatchObject([
      { installed: true, expires },
    ]);
  }
});

test.each<[string, Record<string, unknown>, (pack: TextPack) => void, string]>([
  ['with other words', {}, (pack) => (pack.version = '1.0.1'), 'another one: its digest is sha256-'],
  ['for a pack that the form does not know', { pack: 'ipsum' }, () => undefined, 'no words from a text pack "ipsum"'],
])('a pin %s does not land', (_name, over, change, note) => {
  const pack = loremPack();
  change(pack);
  const resolved = resolveWith([pin(over)], { packs: [pack] });
  expect(resolved.trace).toMatchObject([{ landed: false, note: expect.stringContaining(note) as string }]);
  expect(resolved.text).toEqual(neutral.text);
  expect(resolved).not.toHaveProperty('licences');
});

test.each<[string, (pack: TextPack) => void, string]>([
  ['is licensed to somebody else', (pack) => (pack.holder = 'Other Town'), 'licensed to Other Town, not to Made-up'],
  [
    'calls an item what it likes',
    (pack) => (pack.text['en-GB']!['care.part1']!.items![0]!.key = '__proto__'),
    'an item "__proto__" in "care.part1". Call it item with a number',
  ],
  [
    'has an item twice',
    (pack) => (pack.text['en-GB']!['care.part1']!.items![0]!.key = 'item1'),
    '"item1" in "care.part1" that is there already',
  ],
])('a pack that %s is refused, though its digest is right', (_name, change, note) => {
  const pack = loremPack();
  change(pack);
  const digest = digestOf(pack as unknown as Json);
  const resolved = resolveWith([pin({ digest })], { packs: [pack] });
  expect(resolved.trace).toMatchObject([{ landed: false, note: expect.stringContaining(note) as string }]);
  expect(resolved.schema).toEqual(neutral.schema);
});

test('words that the form has no place for are named', () => {
  const pack = loremPack();
  pack.text['en-GB']!['care.part9'] = { label: 'Lorem' };
  const resolved = resolveWith([pin({ digest: digestOf(pack as unknown as Json) })], { packs: [pack] });
  expect(resolved.trace[0]).toMatchObject({ landed: true, note: 'The form has no place for: care.part9.' });
});

test('a pack that nobody pins is left alone', () => {
  expect(resolveForm(licensedForm(), [], madeUpSettings(), { packs: [loremPack()] })).toEqual(neutral);
});
