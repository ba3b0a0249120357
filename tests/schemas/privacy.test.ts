import { compileTemplate, loadForm } from '@kinform/compiler';
import { composeDocument } from '@kinform/documents';
import { questionIdOf, type Audience, type FormRecord, type Json, type ResolvedForm } from '@kinform/engine';
import { fieldTypes } from '@kinform/fields/types';
import { describe, expect, it } from 'vitest';
import { everyForm, recordsOf, schemas } from './read-schemas.js';

const readers: Audience[] = ['family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];
/** Shorter answers stand in several places and tell nothing when they are found. */
const telling = 7;
/** Fields whose answer a person writes; a code may be a word of any sentence. */
const written = ['text', 'long-text', 'telephone', 'email', 'postcode', 'nhs-number', 'upn'];

/** Every text that was answered, with the id of its question. */
function textsOf(value: Json, pointer = ''): { id: string; text: string }[] {
  if (typeof value === 'string') return [{ id: questionIdOf(pointer), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsOf(member as Json, `${pointer}/${name}`));
}

function documentFor(record: FormRecord, resolved: ResolvedForm, audience: Audience): string {
  const at = (record.updatedAt ?? '').slice(0, 10);
  const template = compileTemplate(resolved.template);
  return JSON.stringify(
    composeDocument(resolved, record, { audience, locale: 'en-GB', at, findings: [], fields: fieldTypes, template }),
  );
}

const examples = everyForm().flatMap(({ folder }) =>
  recordsOf(folder).map(([name, record]) => ({ name: `${record.form} ${name}`, record })),
);

describe.each(examples)('copies of $name', ({ record }) => {
  const resolved = loadForm(schemas, record.form, record.authority, record.formVersion);
  const texts = textsOf(record.answers).filter(
    ({ id, text }) => text.length >= telling && written.includes(resolved.questions[id]?.field ?? ''),
  );
  const open = (id: string, audience: Audience) => resolved.questions[id]?.audience.includes(audience) ?? false;

  it.each(readers)('for %s hold nothing that this reader may not see', (audience) => {
    const document = documentFor(record, resolved, audience);
    const permitted = texts.filter(({ id }) => open(id, audience)).map(({ text }) => text);
    const leaked = texts.filter(
      ({ id, text }) =>
        !open(id, audience) &&
        document.includes(JSON.stringify(text).slice(1, -1)) &&
        !permitted.some((one) => one.includes(text)),
    );
    expect(leaked.map(({ id }) => id)).toEqual([]);
  });

  it('for the practitioner hold every text that was written', () => {
    const document = documentFor(record, resolved, 'practitioner');
    const lost = texts
      .filter(({ id }) => resolved.questions[id]?.field === 'long-text')
      .filter(({ text }) => !document.includes(JSON.stringify(text).slice(1, -1)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
