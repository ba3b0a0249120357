import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { blockTexts, composeDocument, loadTemplate, TemplateError } from '@kinform/documents';
import type { DocumentTree } from '@kinform/documents';
import type { FormRecord, JsonObject, ResolvedForm } from '@kinform/engine';
import { fieldTypes } from '@kinform/fields/types';
import { authorityNames } from '../load/owner-folders.js';
import { loadForm } from '../load/load-form.js';
import { compileTemplate } from './compile-template.js';
import { precompileTemplate } from './precompile-template.js';
import { proveTemplate } from './prove-template.js';
import { refuseUnproved } from './refuse-unproved.js';

const schemas = fileURLToPath(new URL('../../../../schemas', import.meta.url));
const form = loadForm(schemas, 'early-help-assessment', 'national');

function messages(source: string, of: ResolvedForm = form): string[] {
  return proveTemplate(source, of)
    .filter(({ code }) => code !== 'not-printed')
    .map(({ line, message, nearest }) => `${line}: ${message}${nearest ? ` -> ${nearest}` : ''}`);
}

function compose(source: string, answers: JsonObject): DocumentTree {
  const record: FormRecord = {
    kinform: '1',
    recordId: 'record-1',
    form: form.form,
    formVersion: form.version,
    authority: form.authority,
    locale: 'en-GB',
    status: 'final',
    answers,
  };
  return composeDocument(form, record, {
    audience: 'practitioner',
    locale: 'en-GB',
    at: '2026-03-26',
    findings: [],
    fields: fieldTypes,
    template: compileTemplate(source),
  });
}

const words = (tree: DocumentTree): string => blockTexts(tree.children).join('\n');
const child = (id: string, givenName: string) => ({ id, name: { givenName, familyName: 'Hassan' } });

describe('the template of the early help assessment', () => {
  test.each(authorityNames(schemas))('is proved for %s: every path exists, every question is printed', (authority) => {
    expect(proveTemplate(form.template, loadForm(schemas, 'early-help-assessment', authority))).toEqual([]);
  });

  test('a question that an authority adds where the template does not look is found', () => {
    const altered = form.template.replace('<kin-answers path="/household"></kin-answers>', '<p>Home</p>');
    const [first] = proveTemplate(altered, form);
    expect(first).toMatchObject({ code: 'not-printed', message: expect.stringContaining('/household/') as string });
    expect(() => refuseUnproved({ ...form, template: altered })).toThrow(TemplateError);
  });
});

describe('what is refused', () => {
  test.each([
    ['<h1>{{words "titel"}}</h1>', '1: The form has no words "titel" -> title'],
    ['<h2>{{section "childern"}}</h2>', '1: The form has no section "childern" -> children'],
    ['\n<kin-answer path="/header/knid"></kin-answer>', '2: The form has no "/header/knid" -> /header/kind'],
    [
      '{{#rows "/children" as |c|}}\n<kin-answer path="{{c}}/nam"></kin-answer>\n{{/rows}}',
      '2: The form has no "/children/*/nam" -> /children/*/name',
    ],
    ['<kin-table path="/header"></kin-table>', '1: <kin-table> cannot print "/header": it is a group'],
    ['{{#rows "/header" as |c|}}<hr/>{{/rows}}', '1: "/header" is a group, not a list'],
    ['{{#if (is "/header/kind" "revue")}}<hr/>{{/if}}', '1: "/header/kind" never is "revue"'],
    [
      '{{#rows "/children" as |c|}}{{#rows "/adults" childRef=c as |a|}}<hr/>{{/rows}}{{/rows}}',
      '1: Rows of "/adults" name no other row by "childRef"',
    ],
    ['<p>{{{words "title"}}}</p>', '1: Words are always escaped: write {{…}}, neither {{{…}}} nor {{&…}}'],
    ['<p>{{&words "title"}}</p>', '1: Words are always escaped: write {{…}}, neither {{{…}}} nor {{&…}}'],
    ['<p>{{lookup "a" "b"}}</p>', '1: Templates have no "lookup"'],
    ['<p>{{wrods "title"}}</p>', '1: Templates have no "wrods" -> words'],
    ['{{#each "/children"}}<hr/>{{/each}}', '1: Templates have no "each"'],
    ['{{> (words "title")}}', '1: Templates have no partials or decorators (PartialStatement)'],
    ['{{#> layout}}<hr/>{{/layout}}', '1: Templates have no partials or decorators (PartialBlockStatement)'],
    ['<p>{{answers}}</p>', '1: Templates have no "answers" -> answered'],
    ['<p>{{@root}}</p>', '1: Templates have no "@root"'],
    ['<p>{{#if (shown child)}}a{{/if}}</p>', '1: "child" is not the name of a row around it'],
    [
      '{{#if (shown "/header")}}<p>{{else}}</p>{{/if}}',
      '1: This part opens or closes a tag of another part: close each tag where it is opened',
    ],
    ['<p>{{words "title"}}<div></div></p>', '1: <div> is not an element that a template may use'],
  ])('%s', (source, message) => {
    expect(messages(source).join('\n')).toContain(message);
  });

  test('what is not Handlebars, by its line', () => {
    expect(proveTemplate('<p>\n{{#if (shown "/header")}}', form)[0]).toMatchObject({ code: 'syntax', line: 2 });
  });

  test('compiling refuses what the language does not have', () => {
    expect(() => precompileTemplate('{{{words "title"}}}')).toThrow('line 1: Words are always escaped');
  });
});

describe('running', () => {
  test('markup in an answer stays words, in every place that prints it', () => {
    const hostile = '</p><script>{{words "title"}}&amp;';
    const source =
      '<h1>T</h1>{{#rows "/children" as |c|}}<h2><kin-value path="{{c}}"></kin-value></h2>' +
      '<kin-answers path="{{c}}" only="name"></kin-answers>{{/rows}}';
    const tree = compose(source, { children: [child('child-1', hostile)] });
    expect(words(tree).split(hostile).length).toBeGreaterThan(2);
  });

  test('rows that name another row are found by it', () => {
    const source =
      '<h1>T</h1>{{#rows "/children" as |c|}}{{#rows "/childVoices" childRef=c as |v|}}' +
      '<kin-quote path="{{v}}/view/wordsOrObservation" by="{{c}}"></kin-quote>{{else}}<p>nobody asked</p>{{/rows}}{{/rows}}';
    const tree = compose(source, {
      children: [child('child-1', 'Amira'), child('child-2', 'Sami')],
      childVoices: [
        { id: 'voice-1', childRef: 'child-2', obtained: true, view: { wordsOrObservation: 'I like football' } },
      ],
    });
    const [, first, quote] = tree.children;
    expect(first).toMatchObject({ type: 'paragraph' });
    expect(quote).toMatchObject({ type: 'quote', attribution: [{ value: 'Sami Hassan' }] });
  });

  test('a question that the template leaves out is printed after it all the same', () => {
    const tree = compose('<h1>T</h1><kin-answer path="/header/kind"></kin-answer>', { header: { reference: 'EH-42' } });
    expect(words(tree)).toContain('Further answers');
    expect(words(tree)).toContain('EH-42');
  });

  test('a template that runs away is stopped', () => {
    const many = Array.from({ length: 60 }, (_unused, index) => child(`child-${index}`, 'A'));
    const loop = (depth: number): string =>
      depth === 0 ? '<hr/>' : `{{#rows "/children" as |c${depth}|}}${loop(depth - 1)}{{/rows}}`;
    expect(() => compose(loop(4), { children: many })).toThrow('called helpers more than');
    const long = `<p>${'long '.repeat(2000)}</p>`;
    const wide = `{{#rows "/children" as |a|}}{{#rows "/children" as |b|}}${long}{{/rows}}{{/rows}}`;
    expect(() => compose(wide, { children: many })).toThrow('wrote more than');
  });

  test('what is precompiled needs no code made at run time', () => {
    const source = precompileTemplate(form.template);
    expect(source).not.toMatch(/\beval\b|Function\(/);
    expect(source.startsWith('{')).toBe(true);
  });

  test('a precompiled template writes what one compiled in Node writes', async () => {
    const source = `export const specification = ${precompileTemplate('<h1>{{words "title"}}</h1>{{#if (shown "/header")}}<hr/>{{/if}}')}`;
    const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { specification: object };
    const helpers = { words: () => 'A & B', shown: () => true };
    expect(loadTemplate(module.specification)({}, { helpers })).toBe('<h1>A &amp; B</h1><hr/>');
    const compiled = compileTemplate('<h1>{{words "title"}}</h1>{{#if (shown "/header")}}<hr/>{{/if}}');
    expect(compiled({}, { helpers })).toBe('<h1>A &amp; B</h1><hr/>');
  });
});
