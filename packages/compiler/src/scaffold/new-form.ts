import { jsonFile, type NewFiles } from './new-files.js';

/** What a new form is called. */
export interface NewForm {
  /** Name of its folder: `wellbeing-plan`. */
  name: string;
  /** Its title as people read it. */
  title: string;
}

const shared = ['family', 'parent', 'child', 'professional', 'agency', 'panel', 'subject-access'];
const classOf = (purpose: string) => ({ purpose, audience: shared, retention: 'early-help-record' });

/**
 * The files of a new form by path below the schemas folder: version 1.0.0 with a small whole form that opens, checks and
 * prints (who it is about, one long answer, signatures), to be changed into the real one.
 */
export function newForm({ name, title }: NewForm): NewFiles {
  const folder = `forms/${name}`;
  const version = `${folder}/1.0.0`;
  return {
    [`${folder}/README.md`]: readme(title),
    [`${version}/schema.json`]: jsonFile(schema),
    [`${version}/ui.json`]: jsonFile(ui),
    [`${version}/text.en-GB.json`]: jsonFile(text(title)),
    [`${version}/document.hbs`]: template,
    [`${version}/examples/complete.json`]: jsonFile(record(name, 'final', answers)),
    [`${version}/examples/minimal.json`]: jsonFile(record(name, 'final', minimal)),
    [`${version}/examples/in-progress.json`]: jsonFile(record(name, 'draft', { header: answers.header })),
    [`${version}/examples/wrong-missing-summary.json`]: jsonFile(wrong),
  };
}

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    header: {
      type: 'object',
      question: classOf('identify'),
      properties: { date: { type: 'string', format: 'date', notInFuture: true, core: true } },
      required: ['date'],
      additionalProperties: false,
    },
    children: {
      type: 'array',
      question: classOf('identify'),
      core: true,
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'row-id' },
          name: { $ref: '../../../blocks/person-name.json' },
        },
        required: ['id', 'name'],
        additionalProperties: false,
        rowName: ['name'],
      },
    },
    summary: { type: 'string', maxLength: 4000, field: 'long-text', question: classOf('assess') },
    signatures: {
      type: 'array',
      question: classOf('share'),
      core: true,
      minItems: 1,
      maxItems: 12,
      items: { $ref: '../../../blocks/signature.json' },
    },
  },
  required: ['header', 'children', 'summary', 'signatures'],
  additionalProperties: false,
};

const control = (name: string) => ({ type: 'Control', scope: `#/properties/${name}` });
const section = (name: string, ...questions: string[]) => ({
  type: 'Category',
  name,
  elements: questions.map(control),
});

const ui = {
  type: 'Categorization',
  elements: [
    section('header', 'header'),
    section('children', 'children'),
    section('summary', 'summary'),
    section('signatures', 'signatures'),
  ],
};

const text = (title: string) => ({
  title,
  sections: {
    header: { title: 'About this form' },
    children: { title: 'Children and young people' },
    summary: { title: 'Summary' },
    signatures: { title: 'Signatures' },
  },
  questions: {
    header: { label: 'About this form', called: 'the details of this form' },
    'header.date': { label: 'When was it filled in?', called: 'the date it was filled in' },
    children: {
      label: 'Children and young people',
      called: 'the children',
      row: { one: 'child', other: 'children' },
    },
    'children.id': { label: 'Id', called: 'the child’s id' },
    'children.name': { label: 'Name', called: 'the child’s name' },
    summary: { label: 'What should be written down?', called: 'the summary' },
    signatures: { label: 'Signatures', called: 'the signatures', row: { one: 'signature', other: 'signatures' } },
  },
  document: { title, signHere: 'Signature' },
});

const template = `{{!-- The document of this form. Language: packages/documents/src/template/README.md --}}
{{!-- part:title --}}
<h1>{{words "title"}}</h1>
{{!-- /part:title --}}

{{!-- part:header --}}
<kin-answers path="/header"></kin-answers>
{{!-- /part:header --}}

{{!-- part:children --}}
<h2>{{section "children"}}</h2>
{{#rows "/children" as |child|}}
<h3><kin-value path="{{child}}"></kin-value></h3>
<kin-answers path="{{child}}"></kin-answers>
{{/rows}}
{{!-- /part:children --}}

{{!-- part:summary --}}
<h2>{{section "summary"}}</h2>
<kin-answers path="/summary"></kin-answers>
{{!-- /part:summary --}}

<kin-more></kin-more>

{{!-- part:signatures --}}
<h2>{{section "signatures"}}</h2>
{{#rows "/signatures" as |signature|}}
<h3><kin-value path="{{signature}}/signatoryName"></kin-value></h3>
<kin-signature path="{{signature}}" role="capacity" name="signatoryName" date="date" method="method"></kin-signature>
{{else}}
<kin-signature role="practitioner">{{words "signHere"}}</kin-signature>
{{/rows}}
{{!-- /part:signatures --}}
`;

const answers = {
  header: { date: '2026-03-20' },
  children: [
    { id: 'child-1', name: { givenName: 'Amira', familyName: 'Example' } },
    { id: 'child-2', name: { givenName: 'Idris', familyName: 'Example' } },
  ],
  summary: 'Amira and Idris walk to school together. Amira would like help with reading.',
  signatures: [
    {
      signatoryName: 'Sam Example',
      capacity: 'practitioner',
      role: 'Family worker',
      method: 'typed',
      date: '2026-03-20',
    },
  ],
};

const minimal = { ...answers, children: answers.children.slice(0, 1) };

const record = (form: string, status: 'draft' | 'final', given: object) => ({
  kinform: '1',
  recordId: `${form}-example`,
  form,
  formVersion: '1.0.0',
  authority: 'national',
  locale: 'en-GB',
  status,
  startedAt: '2026-03-20',
  updatedAt: '2026-03-20T15:00:00Z',
  answers: given,
});

const wrong = {
  about: 'Nobody wrote the summary.',
  basedOn: 'complete.json',
  at: '2026-03-20',
  changes: [{ op: 'remove', path: '/answers/summary' }],
  expected: [{ code: 'required', path: '/summary', severity: 'error' }],
};

function readme(title: string): string {
  return `# ${title}

What it is for, who fills it in, with whom, and when.

| version | released | what changed |
|---|---|---|
| 1.0.0 | not yet | first version |

Sources: which guidance asks for it, by clause.
`;
}
