import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from './read-schemas.js';

/** A member of a file by the names on its way. */
export type Way = readonly (string | number)[];

const form = 'forms/visit/1.0.0';

/** Files by their names in short, as the tests call them. */
export const paths = {
  schema: `${form}/schema.json`,
  ui: `${form}/ui.json`,
  text: `${form}/text.en-GB.json`,
  document: `${form}/document.hbs`,
  block: 'blocks/contact.json',
  blockText: 'blocks/text.en-GB.json',
  colours: 'vocabularies/colour.json',
  terms: 'terms.json',
  authority: 'authorities/made-up/authority.json',
  overlay: 'authorities/made-up/visit.overlay.json',
};

const text = { type: 'string', maxLength: 200 };
const date = { type: 'string', format: 'date' };
const rowId = { type: 'string', format: 'row-id' };
const closed = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const vocabulary = (id: string, codes: string[]) => ({
  id,
  codes,
  text: { 'en-GB': Object.fromEntries(codes.map((code) => [code, `Words for ${code}`])) },
});
const words = (label: string, more: object = {}) => ({ label, called: label.toLowerCase(), ...more });
const settings = (authority: string) => ({
  authority,
  version: '1.0.0',
  name: 'Made Up',
  terms: {},
  levelScheme: {
    id: 'steps',
    source: 'MU 1',
    levels: [
      { code: 'step-1', label: 'Step 1' },
      { code: 'step-2', label: 'Step 2' },
    ],
  },
  contacts: [
    {
      name: 'Desk',
      telephone: '01632 960001',
      email: 'desk@example.org',
      url: 'https://example.org/desk',
      source: 'MU 2',
    },
  ],
  look: { colour: '#00594f' },
});

const library: Record<string, object | string> = {
  [paths.terms]: { helper: 'helper' },
  [paths.colours]: vocabulary('colour', ['red', 'green']),
  'vocabularies/purpose.json': vocabulary('purpose', ['care']),
  'vocabularies/retention.json': vocabulary('retention', ['case-record']),
  [paths.block]: closed({ phone: { type: 'string', format: 'phone' }, safe: { type: 'boolean' } }),
  [paths.blockText]: { contact: { phone: words('Phone'), safe: words('Is it safe to ring?') } },
  [paths.schema]: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...closed(
      {
        header: closed(
          {
            kind: { type: 'string', enum: ['first', 'again', 'last'], core: true },
            started: date,
            finished: { ...date, deadline: { anchor: 'started', amount: 5, unit: 'days', explainedBy: 'why' } },
            why: { ...text, showWhen: { answer: 'kind', is: 'again' } },
            agreed: { type: 'boolean' },
            colour: { type: 'string', vocabulary: 'colour', showWhen: { answer: 'agreed', is: true } },
          },
          { required: ['kind', 'started'] },
        ),
        children: {
          type: 'array',
          maxItems: 20,
          items: closed(
            {
              id: rowId,
              name: text,
              likes: { type: 'array', uniqueItems: true, items: { type: 'string', enum: ['play', 'sleep'] } },
            },
            { required: ['id', 'name'], rowName: ['name'] },
          ),
        },
        voices: {
          type: 'array',
          maxItems: 20,
          onePerRow: { list: '/children', by: 'childRef' },
          items: closed(
            { childRef: { type: 'string', reference: { list: '/children' } }, said: text },
            { required: ['childRef'] },
          ),
        },
        contact: { $ref: '../../../blocks/contact.json' },
        level: closed({
          scheme: { type: 'string', enum: ['steps'] },
          code: { type: 'string', enum: ['step-1', 'step-2'] },
        }),
      },
      { required: ['header'], question: { purpose: 'care', audience: ['family'], retention: 'case-record' } },
    ),
  },
  [paths.ui]: {
    type: 'Categorization',
    elements: [
      { type: 'Category', name: 'start', elements: [{ type: 'Control', scope: '#/properties/header' }] },
      {
        type: 'Category',
        name: 'family',
        elements: ['children', 'voices', 'contact', 'level'].map((name) => ({
          type: 'Control',
          scope: `#/properties/${name}`,
        })),
      },
    ],
  },
  [paths.text]: {
    title: 'Visit',
    sections: { start: { title: 'Start' }, family: { title: 'Family' } },
    questions: {
      'header.kind': words('Which visit is it?', { options: { first: 'First', again: 'Again', last: 'Last' } }),
      'header.started': words('When did it start?'),
      'header.finished': words('When did it end?'),
      'header.why': words('Why again?'),
      'header.agreed': words('Did the {helper} agree?'),
      'header.colour': words('Which colour?'),
      children: words('Children', { row: { one: 'child', other: 'children' } }),
      'children.name': words('Name'),
      'children.likes': words('What does the child like?', { options: { play: 'Play', sleep: 'Sleep' } }),
      voices: words('Voices', { row: { one: 'voice', other: 'voices' } }),
      'voices.childRef': words('Whose voice?'),
      'voices.said': words('What was said?'),
      'level.scheme': words('Which scheme?', { options: { steps: 'Steps' } }),
      'level.code': words('Which step?', { options: { 'step-1': 'Step 1', 'step-2': 'Step 2' } }),
    },
    document: { heading: 'A visit' },
  },
  [paths.document]: [
    '{{!-- part:head --}}',
    '<h1>{{words "heading"}}</h1>',
    '{{!-- /part:head --}}',
    '<kin-answers path="/header"></kin-answers>',
    '<kin-table path="/children"></kin-table>',
    '<kin-table path="/voices"></kin-table>',
    '<kin-answers path="/contact"></kin-answers>',
    '<kin-answers path="/level"></kin-answers>',
    '',
  ].join('\n'),
  'authorities/national/authority.json': { ...settings('national') },
  [paths.authority]: settings('made-up'),
  [paths.overlay]: { authority: 'made-up', version: '1.0.0', form: 'visit', formVersion: '1.0.0', changes: [] },
};

/** A small library of one form and one authority that nothing stands against, with the meta-schemas of the real one. */
export class MadeUpLibrary {
  readonly files = new Map<string, string>();

  constructor() {
    for (const name of readdirSync(join(schemas, 'meta'))) {
      this.files.set(`meta/${name}`, readFileSync(join(schemas, 'meta', name), 'utf8'));
    }
    for (const [path, content] of Object.entries(library)) this.put(path, content);
  }

  /** Writes a file, JSON with one member a line. */
  put(path: string, content: object | string): this {
    this.files.set(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
    return this;
  }

  /** Puts a member into a JSON file, in place of another or beside the others; undefined takes it out. */
  set(path: string, way: Way, value: unknown): this {
    const content = JSON.parse(this.files.get(path) ?? '{}') as object;
    const last = way.at(-1) ?? '';
    const group = way
      .slice(0, -1)
      .reduce<Record<string, unknown>>(
        (here, name) => here[name] as Record<string, unknown>,
        content as Record<string, unknown>,
      );
    if (value === undefined) delete group[last];
    else group[last] = value;
    return this.put(path, content);
  }

  /** Puts one text in place of another, wherever JSON would not take it. */
  replace(path: string, from: string, to: string): this {
    return this.put(
      path,
      (this.files.get(path) ?? '').replace(from, () => to),
    );
  }

  /** Adds changes to the overlay, each with a reason and a source where it has none. */
  change(...changes: object[]): this {
    const reasoned = changes.map((change) => ({
      reason: 'The made-up authority wants it so.',
      source: 'MU 3',
      ...change,
    }));
    return this.set(paths.overlay, ['changes'], reasoned);
  }

  /** The line that a finding points at. */
  line(file: string, line: number): string {
    return this.files.get(file)?.split('\n')[line - 1] ?? '';
  }
}
