import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A schemas folder of one's own, for tests that change files. */
export interface MadeUpSchemas {
  folder: string;
  read(path: string): string;
  write(path: string, content: string | object): void;
  remove(path: string): void;
  /** Replaces a text that must be there. */
  replace(path: string, from: string, to: string): void;
}

const text = { type: 'string', maxLength: 100 };
const group = (properties: object) => ({ type: 'object', additionalProperties: false, properties });

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...group({
    header: group({ kind: { type: 'string', vocabulary: 'kind' }, lead: { $ref: '../../../blocks/person.json' } }),
  }),
  question: { purpose: 'identify', audience: [], retention: 'early-help-record' },
};

const files: Record<string, object | string> = {
  'terms.json': { leadProfessional: 'lead professional', family: 'family' },
  'blocks/person.json': group({ name: text }),
  'blocks/other.json': group({ size: { type: 'integer' } }),
  'blocks/text.en-GB.json': {
    person: { '': { label: 'The {leadProfessional}' }, name: { label: 'Name' } },
    other: { size: { label: 'Size' } },
  },
  'vocabularies/kind.json': {
    id: 'kind',
    codes: ['new', 'review'],
    text: { 'en-GB': { new: 'New', review: 'Review' } },
  },
  'vocabularies/other.json': { id: 'other', codes: ['a'], text: { 'en-GB': { a: 'A' } } },
  'forms/made-up/1.0.0/schema.json': schema,
  'forms/made-up/1.0.0/ui.json': {
    type: 'Categorization',
    elements: [{ type: 'Category', name: 'start', elements: [{ type: 'Control', scope: '#/properties/header' }] }],
  },
  'forms/made-up/1.0.0/text.en-GB.json': {
    title: 'Made up',
    sections: { start: { title: 'Start' } },
    questions: { 'header.kind': { label: 'Kind' } },
    document: {},
  },
  'forms/made-up/1.0.0/document.hbs': '<h1>Made up</h1>',
};

function settings(authority: string): object {
  return {
    authority,
    version: '1.0.0',
    name: authority,
    terms: {},
    levelScheme: { id: 'l', source: 'MU', levels: [] },
    contacts: [],
  };
}

/** Opens a folder with one small form and two authorities, that goes away with the test. */
export function madeUpSchemas(): MadeUpSchemas {
  const folder = mkdtempSync(join(tmpdir(), 'kinform-schemas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const made: MadeUpSchemas = {
    folder,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    },
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    replace(path, from, to) {
      const before = made.read(path);
      if (!before.includes(from)) throw new Error(`${path} does not say ${from}.`);
      made.write(path, before.replace(from, to));
    },
  };
  for (const [path, content] of Object.entries(files)) made.write(path, content);
  for (const name of ['national', 'new-town']) made.write(`authorities/${name}/authority.json`, settings(name));
  made.write('authorities/new-town/made-up.overlay.json', {
    authority: 'new-town',
    version: '1.0.0',
    form: 'made-up',
    formVersion: '1.0.0',
    changes: [{ op: 'relabel', target: 'header.kind', value: 'Sort', reason: 'We say so.', source: 'NT 1' }],
  });
  return made;
}

/** Copies the made-up form to a version 2.0.0. */
export function addNewerVersion(made: MadeUpSchemas): void {
  for (const name of ['schema.json', 'ui.json', 'text.en-GB.json', 'document.hbs']) {
    made.write(`forms/made-up/2.0.0/${name}`, made.read(`forms/made-up/1.0.0/${name}`));
  }
}
