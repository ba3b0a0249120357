import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Audience, Finding, JsonObject } from '@kinform/engine';
import { checkTree } from '../checks/check-tree.js';
import { outline } from '../checks/outline.js';
import { blockTexts } from '../nodes/plain-text.js';
import type { DocumentTree } from '../nodes/nodes.js';
import { madeUpAnswers, madeUpForm, madeUpRecord } from '../test-data/made-up-form.js';
import { composeDocument } from './compose-document.js';

const schema = JSON.parse(
  readFileSync(new URL('../nodes/document-tree.schema.json', import.meta.url), 'utf8'),
) as JsonObject;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function compose(answers: JsonObject = madeUpAnswers, audience: Audience = 'practitioner', findings: Finding[] = []) {
  const options = { audience, locale: 'en-GB', at: '2026-03-26', findings, fields: {} };
  return composeDocument(madeUpForm, madeUpRecord(answers), options);
}

function words(tree: DocumentTree): string {
  return blockTexts(tree.children).join('\n');
}

const error = (code: string): Finding => ({ code, path: '/about/kind', severity: 'error', params: {}, source: '' });

describe('what is printed', () => {
  test('the whole tree of a form without a template', () => {
    expect(outline(compose())).toMatchSnapshot();
  });

  test('a question that is shown and unanswered says so in words', () => {
    expect(outline(compose({ about: { kind: 'review' } }))).toMatch(
      /Not answered \(empty\)\n +paragraph: Last reviewed; Started/,
    );
  });

  test('a seal is the last thing, and only where it is asked for', () => {
    const options = { audience: 'practitioner', locale: 'en-GB', at: '2026-03-26', findings: [], fields: {} } as const;
    const sealed = composeDocument(madeUpForm, madeUpRecord(madeUpAnswers), { ...options, seal: true });
    expect(sealed.children.at(-1)).toMatchObject({ type: 'signature', id: 'seal', role: 'organisation' });
    expect(outline(compose())).not.toContain('seal');
  });

  test('a question that is not shown is not there', () => {
    expect(outline(compose())).not.toContain('Last reviewed');
  });

  test('words to read ask for nothing, so nothing says that they were not answered', () => {
    const notice = { type: 'string', field: 'statement', maxLength: 10 } as const;
    const about = { ...madeUpForm.schema.properties?.['about'], properties: { notice } };
    const form = { ...madeUpForm, schema: { ...madeUpForm.schema, properties: { about } } };
    const options = { audience: 'practitioner', locale: 'en-GB', at: '2026-03-26', findings: [], fields: {} } as const;
    const { children } = composeDocument(form, madeUpRecord({}), options);
    expect(blockTexts(children).join(' ')).not.toMatch(/notice|Not answered/);
  });

  test('an answer that a hidden question left behind is not there', () => {
    const tree = compose({ about: { kind: 'new', lastReviewed: '2026-01-13' } });
    expect(JSON.stringify(tree.children)).not.toContain('January');
  });

  test('a reference prints the name of the row that it names, and no id of a row is printed', () => {
    const tree = compose();
    expect(words(tree)).toContain('Amira Hassan');
    expect(JSON.stringify(tree.children)).not.toMatch(/child-1|voice-1/);
  });

  test('zero and no are answers', () => {
    const lines = outline(compose());
    expect(lines).toContain('paragraph: 0');
    expect(lines).toMatch(/Under five\n\s+paragraph: No/);
  });

  test('characters that hide or turn text are shown as what they are', () => {
    const tree = compose({ about: { kind: 'new' }, scores: [{ who: 'A\u202Eb\u0000c\tI\u0307', score: 1 }] });
    expect(words(tree)).toContain('A[U+202E]b[U+0000]c \u0130');
  });

  test('an answer of the wrong shape is printed as it was typed', () => {
    const tree = compose({
      about: { kind: 'new', started: 'about Easter' },
      scores: 'none' as unknown as JsonObject[],
    });
    expect(words(tree)).toContain('about Easter');
  });
});

describe('for whom', () => {
  const audiences: Audience[] = ['family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];

  test.each(audiences)(
    'what %s may not see is nowhere in the tree, and the tree says that something is left out',
    (audience) => {
      const tree = compose(madeUpAnswers, audience);
      expect(JSON.stringify(tree)).not.toContain('CANARY');
      expect(words(tree)).toContain('Some answers are not in this copy');
      expect(tree.attachments).toEqual([]);
    },
  );

  test('a practitioner sees everything, with the record as canonical JSON beside it', () => {
    const tree = compose();
    expect(words(tree)).toContain('CANARY-NOTES');
    expect(words(tree)).not.toContain('Some answers are not in this copy');
    const [record] = tree.attachments;
    expect(JSON.parse(record?.text ?? '')).toEqual(madeUpRecord(madeUpAnswers));
    expect(record?.text.startsWith('{"answers":{"about":')).toBe(true);
  });
});

describe('drafts', () => {
  test('a final record without errors is no draft', () => {
    expect(compose().meta).toMatchObject({ draft: false, statusText: 'Final' });
  });

  test('a record that is not final is a draft', () => {
    const options = { audience: 'family', locale: 'en-GB', at: '2026-03-26', findings: [], fields: {} } as const;
    const tree = composeDocument(madeUpForm, madeUpRecord({}, 'draft'), options);
    expect(tree.meta.draft).toBe(true);
    expect(words(tree)).toContain('This is a draft');
  });

  test('errors make a draft of a final record and are counted, never told', () => {
    const tree = compose(madeUpAnswers, 'practitioner', [error('required'), error('type')]);
    expect(tree.meta.draft).toBe(true);
    expect(words(tree)).toContain('2 things still have to be put right');
  });
});

describe('the tree itself', () => {
  const cases: [string, JsonObject][] = [
    ['full', madeUpAnswers],
    ['empty', {}],
    ['strange', { about: [], children: {}, voices: [{}], scores: [{ who: null }] }],
  ];

  test.each(cases)('is well formed when the answers are %s', (_what, answers) => {
    const tree = compose(answers);
    expect(checkTree(tree)).toEqual([]);
    expect(validate(tree), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the same input gives the same tree, and the record is not changed', () => {
    const before = structuredClone(madeUpAnswers);
    expect(JSON.stringify(compose())).toBe(JSON.stringify(compose()));
    expect(madeUpAnswers).toEqual(before);
  });

  test('a language that nobody speaks falls back to British English', () => {
    const options = { audience: 'family', locale: 'xx', at: '2026-03-26', findings: [], fields: {} } as const;
    expect(composeDocument(madeUpForm, madeUpRecord({}), options).lang).toBe('en-GB');
  });
});
