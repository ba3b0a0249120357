import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadMigrationDefinitions } from './load-migrations.js';

const drop = (question: string) => ({ op: 'drop', question, reason: 'Nobody reads it.' });

const overlay = (formVersion: string, question: string) => ({
  ...{ authority: 'town', version: '1.0.0', form: 'note', formVersion, changes: [] },
  steps: [drop(question)],
});

/** A form in three versions with a migration to the third, and overlays of a town for each. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kinform-migrations-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  const put = (name: string, content: unknown): void => {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), JSON.stringify(content));
  };
  put('terms.json', {});
  for (const version of ['1.0.0', '2.0.0', '3.0.0', '3.1.0']) {
    put(`forms/note/${version}/schema.json`, { type: 'object', properties: { words: { type: 'string' } } });
    const elements = [{ type: 'Category', name: 'all', elements: [{ type: 'Control', scope: '#/properties/words' }] }];
    put(`forms/note/${version}/ui.json`, { type: 'Categorization', elements });
    const text = { title: 'Note', sections: { all: { title: 'All' } }, document: {} };
    put(`forms/note/${version}/text.en-GB.json`, { ...text, questions: { words: { label: 'Words' } } });
  }
  const migration = { form: 'note', from: '2.0.0', to: '3.0.0', about: 'Shorter.', steps: [drop('words')] };
  put('forms/note/migrations/2.0.0--3.0.0.json', migration);
  const levelScheme = { id: 'none', source: 'MU', levels: [] };
  put('authorities/town/authority.json', {
    ...{ authority: 'town', version: '1.0.0', name: 'Town', terms: {}, levelScheme, contacts: [] },
  });
  put('authorities/town/note.1.0.0.overlay.json', overlay('1.0.0', 'first'));
  put('authorities/town/note.2.0.0.overlay.json', overlay('2.0.0', 'second'));
  put('authorities/town/note.overlay.json', overlay('3.0.0', 'third'));
  return made;
}

function stepsBetween(from: string, to: string): string[] {
  const { migrations } = loadMigrationDefinitions(folder(), 'note', 'town', { from, to });
  return migrations.map((one) => {
    const dropped = one.steps.map((step) => ('question' in step ? step.question : step.op));
    return `${one.from} ${one.to} ${dropped.join(' ')}`;
  });
}

it('takes the steps of an overlay for questions of its own to the version that it was written for', () => {
  expect(stepsBetween('2.0.0', '3.0.0')).toEqual(['2.0.0 3.0.0 words third']);
  expect(stepsBetween('2.0.0', '3.1.0')).toEqual(['2.0.0 3.0.0 words third']);
});

it('makes a migration where only questions of the authority have changed', () => {
  expect(stepsBetween('1.0.0', '3.0.0')).toEqual(['2.0.0 3.0.0 words third', '1.0.0 2.0.0 second']);
});
