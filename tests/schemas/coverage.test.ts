import { authorityNames, hasOverlay, loadAuthority, loadDefinition, loadForm } from '@kinform/compiler';
import { groupWithin, questionsOf, resolveForm, type ResolvedForm } from '@kinform/engine';
import { describe, expect, it } from 'vitest';
import { everyForm, readSchemasFile, schemas } from './read-schemas.js';

const audiences = ['practitioner', 'family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];
const vocabularyCodes = (id: string) => readSchemasFile<{ codes: string[] }>(`vocabularies/${id}.json`).codes;
const everyFormOfEveryAuthority = everyForm().flatMap(({ form, version }) =>
  authorityNames(schemas).map((authority) => ({ form, version, authority })),
);

/** Questions that a person answers: rows' own ids are the form's business. */
function asked(resolved: ResolvedForm) {
  return [...questionsOf(resolved.schema)].filter(({ schema }) => schema.format !== 'row-id');
}

describe.each(everyFormOfEveryAuthority)('$form $version for $authority', ({ form, version, authority }) => {
  const resolved = loadForm(schemas, form, authority, version);
  const text = resolved.text['en-GB']!;

  it('asks every question in a section', () => {
    expect(Object.values(resolved.questions).filter(({ section }) => section === '')).toEqual([]);
    const sections = new Set(Object.values(resolved.questions).map(({ section }) => section));
    expect([...sections].filter((name) => !text.sections[name]?.title)).toEqual([]);
  });

  it('has a label and a name in mid-sentence for every question', () => {
    const silent = asked(resolved).filter(({ id }) => !text.questions[id]?.label || !text.questions[id].called);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('has words for every option', () => {
    const wordless = asked(resolved).flatMap(({ id, schema }) =>
      [...(schema.enum ?? schema.items?.enum ?? [])]
        .filter((code) => !text.questions[id]?.options?.[String(code)])
        .map((code) => `${id}: ${String(code)}`),
    );
    expect(wordless).toEqual([]);
  });

  it('calls one row of every list by a noun without an article', () => {
    const lists = asked(resolved).filter(({ schema }) => schema.type === 'array' && groupWithin(schema));
    expect(lists.filter(({ id }) => !text.questions[id]?.row).map(({ id }) => id)).toEqual([]);
    expect(
      lists.filter(({ id }) => /^(an?|the) /i.test(text.questions[id]?.row?.one ?? '')).map(({ id }) => id),
    ).toEqual([]);
  });

  it('says of every question why it is asked, who may see it and how long it is kept', () => {
    const purposes = vocabularyCodes('purpose');
    const retentions = vocabularyCodes('retention');
    const unclassed = Object.values(resolved.questions).filter(
      ({ purpose, audience, retention }) =>
        !purposes.includes(purpose) ||
        !retentions.includes(retention) ||
        audience.some((one) => !audiences.includes(one)),
    );
    expect(unclassed.map(({ id }) => id)).toEqual([]);
  });

  it('limits every text, and gives a long one room', () => {
    const texts = asked(resolved).filter(
      ({ schema }) =>
        schema.type === 'string' && !schema.enum && !schema.reference && !/date|time$/.test(schema.format ?? ''),
    );
    expect(texts.filter(({ schema }) => !schema.maxLength).map(({ id }) => id)).toEqual([]);
    // What a pattern describes is nobody's prose: a drawing is kept as letters that nobody reads.
    const prose = texts.filter(({ schema }) => schema.pattern === undefined);
    const cramped = prose.filter(({ schema }) => (schema.maxLength ?? 0) > 300 && schema.field !== 'long-text');
    expect(cramped.map(({ id }) => id)).toEqual([]);
  });

  it('keeps addresses that must not be known, and what is for the team only, out of every copy', () => {
    const closed = Object.values(resolved.questions).filter(({ id }) =>
      /(^|\.)confidential(Home)?(\.|$)|^quality/.test(id),
    );
    expect(closed.filter(({ audience }) => audience.length > 0).map(({ id }) => id)).toEqual([]);
  });

  it('tells whoever sees a phone number how to use it safely', () => {
    const unsafe = Object.values(resolved.questions).filter(({ id, audience }) => {
      const notes = resolved.questions[id.replace(/phone$/, 'safeContactNotes')];
      return id.endsWith('.contact.phone') && audience.some((one) => !notes?.audience.includes(one));
    });
    expect(unsafe.map(({ id }) => id)).toEqual([]);
  });
});

const overlays = everyFormOfEveryAuthority.filter(({ form, authority }) => hasOverlay(schemas, authority, form));

describe.each(overlays)('overlay of $authority for $form $version', ({ form, version, authority }) => {
  const { settings, overlays: chain } = loadAuthority(schemas, authority, form, version);
  const { trace } = resolveForm(loadDefinition(schemas, form, version), chain, settings);

  it('lands every change', () => {
    expect(trace.length).toBeGreaterThan(0);
    expect(trace.filter(({ landed }) => !landed)).toEqual([]);
  });

  it('gives a reason and a clause for every change', () => {
    expect(trace.filter(({ reason, source }) => !/[.]$/.test(reason) || !/\d/.test(source))).toEqual([]);
  });
});
