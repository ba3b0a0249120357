import { compileTemplate, loadForm, loadLook } from '@kinform/compiler';
import { checkTree, composeDocument, outline } from '@kinform/documents';
import type { DocumentTemplate } from '@kinform/documents';
import type { Audience, FormRecord, ResolvedForm } from '@kinform/engine';
import { fieldTypes } from '@kinform/fields/types';
import { writeHtml } from '@kinform/writer-html';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { everyForm, recordsOf, schemas } from './read-schemas.js';

const readers: Audience[] = ['practitioner', 'family', 'child', 'professional'];
const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'long-title': 'off' },
});

describe.each(everyForm())('documents of $form $version', ({ form, version, folder }) => {
  const made = new Map<string, { resolved: ResolvedForm; template: DocumentTemplate }>();
  const formOf = (authority: string) => {
    const resolved = made.get(authority)?.resolved ?? loadForm(schemas, form, authority, version);
    const template = made.get(authority)?.template ?? compileTemplate(resolved.template);
    made.set(authority, { resolved, template });
    return { resolved, template };
  };
  const document = (record: FormRecord, audience: Audience) => {
    const { resolved, template } = formOf(record.authority);
    const at = (record.updatedAt ?? '').slice(0, 10);
    return composeDocument(resolved, record, {
      ...{ audience, locale: 'en-GB', at, findings: [], fields: fieldTypes, template },
    });
  };

  it.each(recordsOf(folder))(
    '%s is well formed, and its template leaves no question over, for whoever reads it',
    (_name, record) => {
      const trees = readers.map((audience) => document(record, audience));
      expect(trees.flatMap((tree) => checkTree(tree))).toEqual([]);
      expect(
        trees.filter((tree) => outline(tree).includes('Further answers')).map(({ meta }) => meta.audience),
      ).toEqual([]);
    },
  );

  it.each(recordsOf(folder))('%s is a valid page that keeps the rules of accessible markup', async (_name, record) => {
    const look = loadLook(schemas, formOf(record.authority).resolved.settings);
    const report = await html.validateString(await writeHtml(document(record, 'practitioner'), look));
    expect(report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId} ${m.message}`))).toEqual([]);
  });
});
