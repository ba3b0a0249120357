import { lintSchemas } from '@kinform/compiler';
import { describe, expect, it } from 'vitest';
import { MadeUpLibrary, paths, type Way } from './made-up-library.js';

/** What is broken, and what lint must say of it: code, severity, file, what stands in the line, what the words hold. */
interface Broken {
  breaks: (library: MadeUpLibrary) => void;
  code: string;
  severity?: 'error' | 'warning' | 'advice';
  file: string;
  line: RegExp;
  says: RegExp;
}

const { schema, ui, text, document, block, blockText, colours, terms, authority, overlay } = paths;
const header = (...way: Way): Way => ['properties', 'header', 'properties', ...way];
const children = (...way: Way): Way => ['properties', 'children', 'items', 'properties', ...way];
const show = (id: string, condition: object) => (library: MadeUpLibrary) =>
  void library.set(schema, header(id, 'showWhen'), condition);
const change =
  (...changes: object[]) =>
  (library: MadeUpLibrary) =>
    void library.change(...changes);
const put = (path: string, way: Way, value: unknown) => (library: MadeUpLibrary) => void library.set(path, way, value);

const ticks = {
  op: 'addAfter',
  target: 'header.finished',
  name: 'ticks',
  schema: { type: 'object', properties: { a: { type: 'boolean' } }, additionalProperties: false },
  text: { 'en-GB': { '': { label: 'Ticks', called: 'the ticks' }, a: { label: 'A?', called: 'a' } } },
};

const decision = {
  number: 3,
  question: 'Who?',
  chosen: 'We.',
  why: 'So.',
  source: 'MU 4',
  also: [{ says: 'They.', source: 'MU 5' }],
};
const consentBy = (child: string, list: string) => ({
  by: [{ list: '/voices', for: child, yes: { answer: 'childRef', answered: true } }],
  children: { list, able: { answer: '/header/kind', is: 'first' } },
});
const spring = { name: 'Spring 2027', from: '2027-01-04', to: '2027-03-25' };
const autumn = { name: 'Autumn 2026', from: '2026-09-02', to: '2026-12-18' };
const consent = { minimumSignatures: 0, whoIsAsked: 'Parents', source: 'MU 6' };

const fax = {
  ...{ op: 'addAfter', target: 'contact.phone', name: 'fax', schema: { type: 'string', format: 'phone' } },
  text: { 'en-GB': { label: 'Fax', called: 'the fax' } },
};

const onlyPhone = [
  '{{!-- part:people --}}',
  '<kin-answer path="/contact/phone"></kin-answer>',
  '{{!-- /part:people --}}',
  '<kin-answer path="/contact/safe"></kin-answer>',
].join('\n');

const broken: Record<string, Broken> = {
  'a file that is not JSON': {
    breaks: (library) => void library.replace(terms, '"helper":', '"helper"'),
    ...{ code: 'file.json', file: terms, line: /helper/, says: /colon is missing/ },
  },
  'a name twice in one group': {
    breaks: (library) => void library.put(terms, '{\n  "helper": "a",\n  "helper": "b"\n}'),
    ...{ code: 'file.nameTwice', file: terms, line: /"b"/, says: /stands twice.*line 2/ },
  },
  'a member that means nothing': {
    breaks: put(schema, header('why', 'showwhen'), { answer: 'kind', is: 'again' }),
    ...{ code: 'file.shape', file: schema, line: /"showwhen"/, says: /"showwhen" means nothing here/ },
  },
  'a member of the wrong kind': {
    breaks: put(authority, ['name'], 7),
    ...{ code: 'file.shape', file: authority, line: /"name": 7/, says: /text in quotation marks/ },
  },
  'a member that is missing': {
    breaks: put(authority, ['levelScheme', 'source'], undefined),
    ...{ code: 'file.shape', file: authority, line: /"levelScheme"/, says: /"source" is missing in "levelScheme"/ },
  },
  'a condition of no kind': {
    breaks: show('why', { answer: 'kind', iz: 'again' }),
    ...{ code: 'file.shape', file: schema, line: /"iz"/, says: /Write "is" instead/ },
  },
  'a file that nobody reads': {
    breaks: (library) => void library.put('authorities/made-up/autority.json', {}),
    ...{
      code: 'file.unknown',
      severity: 'warning',
      file: 'authorities/made-up/autority.json',
      line: /\{/,
      says: /"authority.json"/,
    },
  },
  'a name that reaches a prototype': {
    breaks: (library) => void library.replace(schema, '"why": {', '"__proto__": {'),
    ...{ code: 'name.reserved', file: schema, line: /__proto__/, says: /prototype of every object/ },
  },
  'a name with a dot': {
    breaks: (library) => void library.replace(schema, '"why": {', '"why.not": {'),
    ...{ code: 'name.reserved', file: schema, line: /why\.not/, says: /separates the parts of a path/ },
  },
  'a number for a name': {
    breaks: change({
      op: 'addAfter',
      target: 'header.why',
      name: '1',
      schema: { type: 'boolean' },
      text: { 'en-GB': { label: 'One?' } },
    }),
    ...{ code: 'name.reserved', file: overlay, line: /"name": "1"/, says: /place in a list/ },
  },
  'a name that begins with a capital': {
    breaks: (library) => void library.replace(schema, '"agreed": {', '"Agreed": {'),
    ...{ code: 'file.shape', file: schema, line: /"Agreed"/, says: /begins with a small letter/ },
  },
  'a code that reaches a prototype': {
    breaks: put(colours, ['codes', 1], 'constructor'),
    ...{ code: 'name.reserved', file: colours, line: /constructor/, says: /as a code/ },
  },
  'a pattern that can run for ever': {
    breaks: put(schema, header('why', 'pattern'), '^(a+)+$'),
    ...{ code: 'pattern.unsafe', file: schema, line: /\(a\+\)\+/, says: /run for ever/ },
  },
  'a pattern that is none': {
    breaks: put(schema, header('why', 'pattern'), '^(a$'),
    ...{ code: 'pattern.invalid', file: schema, line: /"\^\(a\$"/, says: /brackets/ },
  },
  'a pattern that the u flag refuses': {
    breaks: change({ op: 'check', target: 'header.why', keyword: 'pattern', value: '^\\-$' }),
    ...{ code: 'pattern.invalid', file: overlay, line: /"value"/, says: /backslashes/ },
  },
  'an operation that there is not': {
    breaks: change({ op: 'relable', target: 'header.why', value: 'Why?' }),
    ...{ code: 'overlay.operation', file: overlay, line: /"op": "relable"/, says: /Write "relabel" instead/ },
  },
  'a target that there is not': {
    breaks: change({ op: 'relabel', target: 'header.whi', value: 'Why?' }),
    ...{ code: 'overlay.target', file: overlay, line: /"target": "header.whi"/, says: /Write "header.why"/ },
  },
  'a move after what there is not': {
    breaks: change({ op: 'move', target: 'header.why', after: 'header.colur' }),
    ...{ code: 'overlay.target', file: overlay, line: /"after"/, says: /Write "header.colour"/ },
  },
  'a section moved after a question': {
    breaks: change({ op: 'move', target: 'section:family', after: 'header.colour' }),
    ...{ code: 'overlay.target', file: overlay, line: /"after"/, says: /is a question.*Write "section:start"/ },
  },
  'a question added after a section': {
    breaks: change({ op: 'addAfter', target: 'section:start', name: 'who', schema: { type: 'boolean' } }),
    ...{ code: 'overlay.target', file: overlay, line: /"target"/, says: /is a section.*such as "header"/ },
  },
  'a target that nothing is like': {
    breaks: change({ op: 'hint', target: 'meeting.chair', value: 'Think.' }),
    ...{ code: 'overlay.target', file: overlay, line: /"target"/, says: /kinform forms visit --authority made-up\.$/ },
  },
  'a change that waits for one that was refused': {
    breaks: change(
      { ...ticks, schema: { ...ticks.schema, minLenght: 3 } },
      { op: 'require', target: 'header.ticks.a' },
    ),
    ...{
      code: 'overlay.target',
      file: overlay,
      line: /header.ticks.a/,
      says: /because the change in line 7 was refused.*Mend the change in line 7 first/,
    },
  },
  'a condition that waits for a change that was refused': {
    breaks: change(
      { ...ticks, schema: { ...ticks.schema, minLenght: 3 } },
      { op: 'show', target: 'header.finished', when: { answer: 'ticks/a', is: true } },
    ),
    ...{
      code: 'overlay.refused',
      file: overlay,
      line: /"op": "show"/,
      says: /because the change in line 7 was refused/,
    },
  },
  'a change that comes before what it needs': {
    breaks: change({ op: 'require', target: 'header.ticks' }, ticks),
    ...{
      code: 'overlay.target',
      file: overlay,
      line: /"header.ticks"/,
      says: /line 13 adds it later.*Move this change below/,
    },
  },
  'an unknown member in what a change adds': {
    breaks: change({ ...ticks, schema: { ...ticks.schema, minLenght: 3 } }),
    ...{ code: 'file.shape', file: overlay, line: /"minLenght"/, says: /means nothing here/ },
  },
  'an unknown type in what a change adds': {
    breaks: change({ ...ticks, schema: { type: 'strng' } }),
    ...{ code: 'file.shape', file: overlay, line: /"strng"/, says: /Write "string" instead/ },
  },
  'an unknown member of a condition in a change': {
    breaks: change({ op: 'show', target: 'header.why', when: { answer: 'kind', iss: 'again' } }),
    ...{ code: 'file.shape', file: overlay, line: /"iss"/, says: /Write "is" instead/ },
  },
  'a check of a keyword that there is not': {
    breaks: change({ op: 'check', target: 'header.why', keyword: 'minLenght', value: 3 }),
    ...{ code: 'overlay.refused', file: overlay, line: /"minLenght"/, says: /Write "minLength" instead/ },
  },
  'a part of an added group without a label': {
    breaks: change({ ...ticks, text: { 'en-GB': { '': { label: 'Ticks', called: 'the ticks' } } } }),
    ...{
      code: 'overlay.refused',
      file: overlay,
      line: /"text"/,
      says: /words under "a", and those of the group itself under ""/,
    },
  },
  'words of an added group under its own name': {
    breaks: change({ ...ticks, text: { 'en-GB': { ...ticks.text['en-GB'], ticks: { label: 'Ticks' } } } }),
    ...{
      code: 'words.unknown',
      severity: 'warning',
      file: overlay,
      line: /"ticks": \{/,
      says: /the group itself under "", and those of what is in it under "a"/,
    },
  },
  'words of an added group beside its label': {
    breaks: change({ ...ticks, text: { 'en-GB': { label: 'Ticks', a: { label: 'A?' } } } }),
    ...{ code: 'file.shape', file: overlay, line: /"a": \{/, says: /its own words under ""/ },
  },
  'words of an added question that has no questions in it': {
    breaks: change({ ...ticks, schema: { type: 'boolean' } }),
    ...{ code: 'words.unknown', severity: 'warning', file: overlay, line: /"a": \{/, says: /no questions in it/ },
  },
  'words of a section for a question that it does not have': {
    breaks: change({
      ...{ op: 'addSection', target: 'form', name: 'more', title: { 'en-GB': 'More' } },
      questions: { extra: { type: 'boolean' } },
      text: { 'en-GB': { extra: { label: 'More?', called: 'more' }, extar: { label: 'More?', called: 'more' } } },
    }),
    ...{ code: 'words.unknown', severity: 'warning', file: overlay, line: /"extar"/, says: /Write "extra" instead/ },
  },
  'an added group that is never asked for': {
    breaks: change({ ...ticks, schema: { ...ticks.schema, required: ['a'] } }),
    ...{
      code: 'overlay.optionalGroup',
      severity: 'warning',
      file: overlay,
      line: /"required"/,
      says: /it will never be asked for.*Add "required": true to this change/,
    },
  },
  'a code taken away that a question waits for': {
    breaks: change({ op: 'options', target: 'header.kind', codes: ['first', 'last'] }),
    ...{
      code: 'overlay.lostCode',
      severity: 'advice',
      file: overlay,
      line: /"options"/,
      says: /"header.why" is never asked here any more.*hide "header.why" too/,
    },
  },
  'a core question that is hidden': {
    breaks: change({ op: 'hide', target: 'header.kind' }),
    ...{ code: 'overlay.refused', file: overlay, line: /"op": "hide"/, says: /[Cc]ore/ },
  },
  'a part that the template does not have': {
    breaks: change({ op: 'templatePart', target: 'form', part: 'haed', value: '<h1>x</h1>' }),
    ...{ code: 'overlay.part', file: overlay, line: /"part"/, says: /Write "head" instead/ },
  },
  'a change that does nothing': {
    breaks: change({ op: 'require', target: 'header.started' }),
    ...{ code: 'overlay.nothing', severity: 'warning', file: overlay, line: /^ {4}\{/, says: /changes nothing/ },
  },
  'a change that a later one undoes': {
    breaks: change(
      { op: 'relabel', target: 'header.why', value: 'What for?', called: 'what for' },
      { op: 'relabel', target: 'header.why', value: 'For what?', called: 'for what' },
    ),
    ...{
      code: 'overlay.overwritten',
      severity: 'warning',
      file: overlay,
      line: /^ {4}\{/,
      says: /line 15 sets the same thing/,
    },
  },
  'a change without a reason': {
    breaks: change({ op: 'hint', target: 'header.why', value: 'Think.', reason: ' ' }),
    ...{ code: 'overlay.reason', file: overlay, line: /"reason"/, says: /does not say why/ },
  },
  'a change without a source': {
    breaks: change({ op: 'hint', target: 'header.why', value: 'Think.', source: undefined }),
    ...{ code: 'overlay.reason', file: overlay, line: /^ {4}\{/, says: /where it is written/ },
  },
  'an overlay for a version that there is not': {
    breaks: put(overlay, ['formVersion'], '3.0.0'),
    ...{ code: 'overlay.version', file: overlay, line: /"formVersion"/, says: /no version "3.0.0"/ },
  },
  'an overlay for a version that is no longer the newest': {
    breaks: (library) => {
      for (const name of ['schema.json', 'ui.json', 'text.en-GB.json', 'document.hbs']) {
        library.put(`forms/visit/2.0.0/${name}`, library.files.get(`forms/visit/1.0.0/${name}`) ?? '');
      }
      library.change({ op: 'hint', target: 'header.why', value: 'Think.' });
      library.replace('forms/visit/2.0.0/schema.json', '"why": {', '"whyNot": {');
      library.replace('forms/visit/2.0.0/schema.json', '"explainedBy": "why"', '"explainedBy": "whyNot"');
      library.replace('forms/visit/2.0.0/text.en-GB.json', '"header.why"', '"header.whyNot"');
    },
    ...{
      code: 'overlay.version',
      severity: 'advice',
      file: overlay,
      line: /"formVersion"/,
      says: /would not land there: hint header.why, nearest is header.whyNot/,
    },
  },
  'an overlay for the newest version alone, whose changes do not all land on the older one': {
    breaks: (library) => {
      for (const name of ['schema.json', 'ui.json', 'text.en-GB.json', 'document.hbs']) {
        library.put(`forms/visit/2.0.0/${name}`, library.files.get(`forms/visit/1.0.0/${name}`) ?? '');
      }
      library.replace('forms/visit/2.0.0/schema.json', '"agreed": {', '"agreement": {');
      library.replace('forms/visit/2.0.0/schema.json', '"answer": "agreed"', '"answer": "agreement"');
      library.replace('forms/visit/2.0.0/text.en-GB.json', '"header.agreed"', '"header.agreement"');
      library.change({ op: 'hint', target: 'header.agreement', value: 'Ask.' });
      library.set(overlay, ['formVersion'], '2.0.0');
    },
    ...{
      code: 'overlay.version',
      severity: 'advice',
      file: overlay,
      line: /"formVersion"/,
      says: /visit 1.0.0 are shown with this overlay too.*hint header.agreement.*Write visit.1.0.0.overlay.json/,
    },
  },
  'an overlay in the wrong folder': {
    breaks: put(overlay, ['authority'], 'somebody-else'),
    ...{ code: 'overlay.owner', file: overlay, line: /"authority"/, says: /"made-up"/ },
  },
  'an overlay that extends nobody': {
    breaks: put(overlay, ['extends'], 'nationl'),
    ...{ code: 'overlay.extends', file: overlay, line: /"extends"/, says: /Write "national" instead/ },
  },
  'an overlay that extends itself': {
    breaks: put(overlay, ['extends'], 'made-up'),
    ...{ code: 'overlay.extends', file: overlay, line: /"extends"/, says: /leads back to "made-up"/ },
  },
  'a profile that there is not': {
    breaks: put(authority, ['profiles'], ['what-good']),
    ...{ code: 'overlay.extends', file: authority, line: /what-good/, says: /no profile "what-good"/ },
  },
  'a condition on an answer that there is not': {
    breaks: show('why', { answer: 'kinde', is: 'again' }),
    ...{ code: 'condition.answer', file: schema, line: /"answer": "kinde"/, says: /Write "kind" instead/ },
  },
  'a condition that loses its way': {
    breaks: put(schema, children('name', 'showWhen'), { answer: 'kind', is: 'again' }),
    ...{ code: 'condition.answer', file: schema, line: /"answer": "kind"/, says: /Write "\/header\/kind" instead/ },
  },
  'a condition that goes into a list': {
    breaks: show('why', { answer: '/children/name', answered: true }),
    ...{
      code: 'condition.answer',
      file: schema,
      line: /"answer": "\/children\/name"/,
      says: /nobody can say which of its rows/,
    },
  },
  'a condition that goes into a list by what names none of its rows': {
    breaks: show('why', { answer: '/children/{kind}/name', answered: true }),
    ...{
      code: 'condition.answer',
      file: schema,
      line: /"answer": "\/children\/\{kind\}\/name"/,
      says: /"kind", which is no reference to a row of "children"/,
    },
  },
  'a condition on a code that is not offered': {
    breaks: show('why', {
      any: [
        { answer: 'agreed', is: true },
        { answer: 'kind', in: ['again', 'frist'] },
      ],
    }),
    ...{ code: 'condition.code', file: schema, line: /"frist"/, says: /Write "first" instead/ },
  },
  'a yes or no compared with a word': {
    breaks: show('colour', { answer: 'agreed', is: 'yes' }),
    ...{ code: 'condition.code', file: schema, line: /"is": "yes"/, says: /write true or false/ },
  },
  'a list compared with one value': {
    breaks: put(schema, children('name', 'showWhen'), { answer: 'likes', is: 'play' }),
    ...{ code: 'condition.code', file: schema, line: /"is": "play"/, says: /Write "includes"/ },
  },
  'a question that its own condition contradicts': {
    breaks: show('why', {
      all: [
        { answer: 'kind', is: 'again' },
        { answer: 'kind', is: 'first' },
      ],
    }),
    ...{ code: 'question.unreachable', file: schema, line: /"showWhen"/, says: /contradicts itself/ },
  },
  'a question that is asked only when it is not': {
    breaks: show('colour', {
      all: [
        { answer: 'why', answered: true },
        { answer: 'kind', is: 'first' },
      ],
    }),
    ...{ code: 'question.unreachable', file: schema, line: /"showWhen"/, says: /only asked when it does not hold/ },
  },
  'a question that depends on a hidden one': {
    breaks: change({ op: 'hide', target: 'header.agreed' }),
    ...{
      code: 'question.unreachable',
      severity: 'warning',
      file: schema,
      line: /"showWhen"/,
      says: /depends on "header.agreed", which is hidden/,
    },
  },
  'a requirement that never holds while the question is shown': {
    breaks: put(schema, header('why', 'requiredWhen'), { answer: 'kind', is: 'first' }),
    ...{ code: 'condition.never', file: schema, line: /"requiredWhen"/, says: /while the question is shown/ },
  },
  'a row held against a text': {
    breaks: put(schema, ['properties', 'voices', 'items', 'properties', 'said', 'showWhen'], {
      answer: 'childRef',
      sameAs: '/header/why',
    }),
    ...{
      code: 'condition.sameKind',
      file: schema,
      line: /"sameAs"/,
      says: /"childRef" is the name of a row in "\/children", and "\/header\/why" is text that people write/,
    },
  },
  'a date held against a choice': {
    breaks: show('why', { answer: 'started', sameAs: 'kind' }),
    ...{ code: 'condition.sameKind', file: schema, line: /"sameAs"/, says: /a date.*one of a list of choices/ },
  },
  'choices held against each other that share no code': {
    breaks: show('why', { answer: 'colour', sameAs: 'kind' }),
    ...{ code: 'condition.sameKind', file: schema, line: /"sameAs"/, says: /never the same/ },
  },
  'a condition that always holds': {
    breaks: show('why', { any: [{ answer: 'agreed', is: true }, { not: { answer: 'agreed', is: true } }] }),
    ...{
      code: 'condition.always',
      severity: 'warning',
      file: schema,
      line: /"showWhen"/,
      says: /whatever is answered/,
    },
  },
  'a rule that nobody can break': {
    breaks: (library) => {
      library.set(schema, header('why', 'rule'), { whole: { holds: { all: [] } } });
      library.set(text, ['questions', 'header.why', 'messages'], { 'rule.whole': 'Say more.' });
    },
    ...{
      code: 'condition.always',
      severity: 'warning',
      file: schema,
      line: /"holds"/,
      says: /a rule that nobody can break/,
    },
  },
  'questions that are shown because of each other': {
    breaks: (library) => {
      library.set(schema, header('why', 'showWhen'), { answer: 'colour', answered: true });
      library.set(schema, header('agreed', 'showWhen'), { answer: 'why', answered: true });
    },
    ...{
      code: 'condition.circular',
      file: schema,
      line: /"showWhen"/,
      says: /"header.agreed", then "header.why", then "header.colour"/,
    },
  },
  'a question that the overlay hides and requires': {
    breaks: change({ op: 'hide', target: 'header.why' }, { op: 'require', target: 'header.why' }),
    ...{
      code: 'question.requiredHidden',
      file: overlay,
      line: /^ {4}\{/,
      says: /must be answered here, but it is hidden/,
    },
  },
  'a question required in a section that is hidden': {
    breaks: change({ op: 'hide', target: 'section:family' }, { op: 'require', target: 'children.likes' }),
    ...{
      code: 'question.requiredHidden',
      file: overlay,
      line: /^ {4}\{/,
      says: /"children", which it is in, is hidden/,
    },
  },
  'a question without a label': {
    breaks: put(text, ['questions', 'header.why'], undefined),
    ...{ code: 'words.missing.label', file: schema, line: /"why"|\{/, says: /"header.why" has no label in en-GB/ },
  },
  'an option without words': {
    breaks: put(text, ['questions', 'header.kind', 'options', 'last'], undefined),
    ...{ code: 'words.missing.option', file: schema, line: /"last"/, says: /no words in en-GB/ },
  },
  'a section without a title': {
    breaks: put(text, ['sections', 'family'], undefined),
    ...{ code: 'words.missing.section', file: ui, line: /"family"/, says: /no title/ },
  },
  'a row without a name': {
    breaks: put(text, ['questions', 'children', 'row'], undefined),
    ...{ code: 'words.missing.row', file: text, line: /"children"/, says: /"row"/ },
  },
  'a rule without a sentence': {
    breaks: put(schema, header('why', 'rule'), { whole: { holds: { answer: 'agreed', is: true } } }),
    ...{ code: 'words.missing.rule', file: schema, line: /"whole"/, says: /rule "whole"/ },
  },
  'a second language with less to say': {
    breaks: (library) => {
      library.put('forms/visit/1.0.0/text.cy.json', library.files.get(text) ?? '');
      library.put('blocks/text.cy.json', library.files.get(blockText) ?? '');
      library.set(colours, ['text', 'cy'], { red: 'Coch', green: 'Gwyrdd' });
      library.set(text, ['questions', 'header.why', 'hint'], 'Think.');
    },
    ...{ code: 'words.locale', severity: 'warning', file: text, line: /"hint"/, says: /said in en-GB and not in cy/ },
  },
  'a second language without a label': {
    breaks: (library) => {
      library.put('forms/visit/1.0.0/text.cy.json', library.files.get(text) ?? '');
      library.put('blocks/text.cy.json', library.files.get(blockText) ?? '');
      library.set(colours, ['text', 'cy'], { red: 'Coch', green: 'Gwyrdd' });
      library.set('forms/visit/1.0.0/text.cy.json', ['questions', 'header.started'], undefined);
    },
    ...{ code: 'words.missing.label', file: schema, line: /./, says: /"header.started" has no label in cy/ },
  },
  'words for a question that is gone': {
    breaks: put(text, ['questions', 'header.whence'], { label: 'Whence?', called: 'whence' }),
    ...{
      code: 'words.unknown',
      severity: 'warning',
      file: text,
      line: /"header.whence"/,
      says: /"header.why"|never read/,
    },
  },
  'words for an option that is gone': {
    breaks: put(text, ['questions', 'header.kind', 'options', 'never'], 'Never'),
    ...{ code: 'words.unknown', severity: 'warning', file: text, line: /"never"/, says: /does not offer "never"/ },
  },
  'words for what a block does not have': {
    breaks: put(blockText, ['contact', 'fax'], { label: 'Fax', called: 'fax' }),
    ...{ code: 'words.unknown', severity: 'warning', file: blockText, line: /"fax"/, says: /no question "fax"/ },
  },
  'words that nobody prints': {
    breaks: put(text, ['document', 'ending'], 'The end'),
    ...{ code: 'words.unused', severity: 'advice', file: text, line: /"ending"/, says: /No template prints/ },
  },
  'two questions in the same words': {
    breaks: put(text, ['questions', 'header.finished', 'label'], 'When did it start?'),
    ...{
      code: 'words.sameLabel',
      severity: 'warning',
      file: text,
      line: /When did it start/,
      says: /"header.finished" and "header.started"/,
    },
  },
  'a term that nobody explains': {
    breaks: put(text, ['questions', 'header.why', 'hint'], 'Ask the {helpr}.'),
    ...{ code: 'term.unknown', file: text, line: /\{helpr\}/, says: /Write "\{helper\}" instead/ },
  },
  'a term that nobody explains, in an overlay': {
    breaks: change({ op: 'hint', target: 'header.why', value: 'Ask the {boss}.' }),
    ...{ code: 'overlay.refused', file: overlay, line: /\{boss\}/, says: /no term "\{boss\}"/ },
  },
  'a misspelt term, in an overlay': {
    breaks: change({ op: 'hint', target: 'header.why', value: 'Ask the {helpr}.' }),
    ...{ code: 'overlay.refused', file: overlay, line: /\{helpr\}/, says: /Write "\{helper\}" instead/ },
  },
  'a term that nobody explains, in a part of the document': {
    breaks: change({ op: 'templatePart', target: 'form', part: 'head', value: '<p>{boss}</p>' }),
    ...{ code: 'overlay.refused', file: overlay, line: /\{boss\}/, says: /no term "\{boss\}"/ },
  },
  'braces that are no term, in a part of the document': {
    breaks: change({ op: 'templatePart', target: 'form', part: 'head', value: '<p>{the helper}</p>' }),
    ...{
      code: 'term.braces',
      severity: 'warning',
      file: overlay,
      line: /\{the helper\}/,
      says: /"\{the helper\}" is no term/,
    },
  },
  'braces that are no term, in words': {
    breaks: put(text, ['questions', 'header.why', 'hint'], 'Ask the { helper }.'),
    ...{ code: 'term.braces', severity: 'warning', file: text, line: /\{ helper \}/, says: /such as "\{helper\}"/ },
  },
  'a term that nobody uses': {
    breaks: put(terms, ['boss'], 'boss'),
    ...{ code: 'term.unused', severity: 'advice', file: terms, line: /"boss"/, says: /No words use/ },
  },
  'a term of the authority that no words use': {
    breaks: put(authority, ['terms', 'helpr'], 'aide'),
    ...{ code: 'term.replaced', severity: 'warning', file: authority, line: /"helpr"/, says: /Write "helper" instead/ },
  },
  'a template that asks for what there is not': {
    breaks: (library) => void library.replace(document, 'path="/contact"', 'path="/contcat"'),
    ...{ code: 'template.path', file: document, line: /contcat/, says: /Write "\/contact" instead/ },
  },
  'a template that asks for words that there are not': {
    breaks: (library) => void library.replace(document, '"heading"', '"headings"'),
    ...{ code: 'template.words', file: document, line: /headings/, says: /Write "heading" instead/ },
  },
  'a template that is not whole': {
    breaks: (library) => void library.replace(document, '</h1>', ''),
    ...{ code: 'template.markup', file: document, line: /./, says: /tag/ },
  },
  'a part of a template in an overlay that asks for what there is not': {
    breaks: change({
      op: 'templatePart',
      target: 'form',
      part: 'head',
      value: '<h1>{{words "heading"}}</h1>\n<kin-answer path="/nothing"></kin-answer>',
    }),
    ...{ code: 'template.path', file: overlay, line: /"value"/, says: /no "\/nothing"/ },
  },
  'a core question that is never printed': {
    breaks: (library) =>
      void library.replace(document, '<kin-answers path="/header">', '<kin-answers path="/header" except="kind">'),
    ...{
      code: 'template.notPrinted',
      severity: 'warning',
      file: schema,
      line: /\{/,
      says: /core question "header.kind"/,
    },
  },
  'a question of the overlay that is never printed': {
    breaks: (library) => {
      library.replace(document, '<kin-answers path="/contact"></kin-answers>', onlyPhone);
      library.change(fax);
    },
    ...{
      code: 'template.notPrinted',
      severity: 'warning',
      file: overlay,
      line: /"schema"/,
      says: /Replace part "people" with "templatePart" in your overlay/,
    },
  },
  'a question that the overlay leaves out of the document': {
    breaks: (library) => {
      library.replace(document, '<kin-answers path="/contact"></kin-answers>', onlyPhone);
      library.change({ op: 'templatePart', target: 'form', part: 'people', value: '<p>Nobody</p>' });
    },
    ...{
      code: 'template.notPrinted',
      severity: 'warning',
      file: overlay,
      line: /"value"/,
      says: /"contact.phone".*Print it in this part too/,
    },
  },
  'rows put in order by what is no date': {
    breaks: show('why', { some: '/children', inARow: 'name', atLeast: 2 }),
    ...{ code: 'condition.code', file: schema, line: /inARow/, says: /"name" of "\/children" is not a date/ },
  },
  'rows put in order by what they have not': {
    breaks: show('why', { some: '/children', inARow: 'seen', atLeast: 2 }),
    ...{ code: 'condition.answer', file: schema, line: /inARow/, says: /no answer "seen"/ },
  },
  'rows named by an answer that names none': {
    breaks: show('why', { some: '/children', namedBy: 'kind' }),
    ...{ code: 'condition.code', file: schema, line: /namedBy/, says: /"kind" names no row of "\/children"/ },
  },
  'rows that name none of these': {
    breaks: put(schema, ['properties', 'children', 'items', 'rule'], {
      heard: { holds: { some: '/children', naming: 'name' } },
    }),
    ...{ code: 'condition.code', file: schema, line: /naming/, says: /"name" names no row of "\/children"/ },
  },
  'rows looked at by an answer that they have not': {
    breaks: show('why', { some: '/children', among: { answer: 'colour', is: 'red' }, share: 0.5 }),
    ...{ code: 'condition.answer', file: schema, line: /colour/, says: /no answer "colour"/ },
  },
  'a question of which nobody says why': {
    breaks: put(schema, ['question', 'purpose'], undefined),
    ...{ code: 'class.missing.purpose', file: schema, line: /./, says: /nobody says why it is asked/ },
  },
  'a question of which nobody says who may see it': {
    breaks: put(schema, ['question', 'audience'], undefined),
    ...{ code: 'class.missing.audience', file: schema, line: /./, says: /who may see the answer/ },
  },
  'a retention class that there is not': {
    breaks: put(schema, header('why', 'question'), { retention: 'case-recrod' }),
    ...{ code: 'class.unknown', file: schema, line: /case-recrod/, says: /Write "case-record" instead/ },
  },
  'a deadline from what is no date': {
    breaks: put(schema, header('finished', 'deadline', 'anchor'), 'agreed'),
    ...{ code: 'date.kind', file: schema, line: /"anchor": "agreed"/, says: /is not a date/ },
  },
  'a deadline at what is no date': {
    breaks: put(schema, header('agreed', 'deadline'), { anchor: 'started', amount: 2, unit: 'weeks' }),
    ...{ code: 'date.kind', file: schema, line: /"deadline"/, says: /"header.agreed" is not a date/ },
  },
  'a reference to a list that there is not': {
    breaks: put(schema, ['properties', 'voices', 'items', 'properties', 'childRef', 'reference', 'list'], '/childen'),
    ...{ code: 'list.unknown', file: schema, line: /childen/, says: /Write "\/children" instead/ },
  },
  'a list of consent whose rows name no child': {
    breaks: put(schema, ['properties', 'voices', 'consentGiven'], consentBy('childRf', '/children')),
    ...{ code: 'list.unknown', file: schema, line: /childRf/, says: /Write "childRef" instead/ },
  },
  'consent for a list that there is not': {
    breaks: put(schema, ['properties', 'voices', 'consentGiven'], consentBy('childRef', '/childen')),
    ...{ code: 'list.unknown', file: schema, line: /childen/, says: /Write "\/children" instead/ },
  },
  'consent by a condition that reads what rows do not say': {
    breaks: put(schema, ['properties', 'voices', 'consentGiven'], {
      ...consentBy('childRef', '/children'),
      when: { answer: 'nothing', answered: true },
    }),
    ...{ code: 'condition.answer', file: schema, line: /nothing/, says: /no answer "nothing"/ },
  },
  'a need covered by another list that names none': {
    breaks: put(schema, ['properties', 'voices', 'covers'], {
      list: '/children',
      by: 'childRef',
      or: [{ list: '/children', by: 'name' }],
    }),
    ...{ code: 'list.unknown', file: schema, line: /"by": "name"/, says: /"name" names no row/ },
  },
  'a list whose rows have no id': {
    breaks: (library) => {
      library.set(schema, children('id'), undefined);
      library.set(schema, ['properties', 'children', 'items', 'required'], ['name']);
    },
    ...{ code: 'list.unknown', file: schema, line: /"list": "\/children"/, says: /no id/ },
  },
  'one row for each by an answer that names no row': {
    breaks: put(schema, ['properties', 'voices', 'onePerRow', 'by'], 'said'),
    ...{ code: 'list.unknown', file: schema, line: /"by": "said"/, says: /names no row/ },
  },
  'a row named by what it does not ask': {
    breaks: put(schema, ['properties', 'children', 'items', 'rowName'], ['nam']),
    ...{ code: 'question.member', file: schema, line: /"nam"/, says: /Write "name" instead/ },
  },
  'a code that is offered twice': {
    breaks: put(schema, header('kind', 'enum', 2), 'first'),
    ...{ code: 'file.shape', file: schema, line: /"first"/, says: /stands here twice/ },
  },
  'two options in the same words': {
    breaks: put(text, ['questions', 'header.kind', 'options', 'last'], 'Again'),
    ...{
      code: 'options.sameWords',
      severity: 'warning',
      file: schema,
      line: /"enum"/,
      says: /"again" and "last" the same/,
    },
  },
  'more options than a person can look through': {
    breaks: (library) => {
      const codes = Array.from({ length: 151 }, (_, index) => `colour-${index}`);
      library.set(colours, ['codes'], codes);
      library.set(colours, ['text', 'en-GB'], Object.fromEntries(codes.map((code) => [code, code])));
    },
    ...{ code: 'options.many', severity: 'advice', file: schema, line: /"vocabulary"/, says: /151 options/ },
  },
  'a list without an end': {
    breaks: put(schema, ['properties', 'children', 'maxItems'], undefined),
    ...{ code: 'limit.list', severity: 'advice', file: schema, line: /\{/, says: /any number of rows/ },
  },
  'a text without an end': {
    breaks: put(schema, header('why', 'maxLength'), undefined),
    ...{ code: 'limit.text', severity: 'advice', file: schema, line: /\{/, says: /any length/ },
  },
  'a section that asks what there is not': {
    breaks: put(ui, ['elements', 0, 'elements', 0, 'scope'], '#/properties/heder'),
    ...{ code: 'section.unknownQuestion', file: ui, line: /heder/, says: /"#\/properties\/header" instead/ },
  },
  'a question that no section asks': {
    breaks: put(ui, ['elements', 1, 'elements'], [{ type: 'Control', scope: '#/properties/children' }]),
    ...{ code: 'section.notAsked', file: schema, line: /\{/, says: /No section asks "contact"/ },
  },
  'a question that is asked twice': {
    breaks: put(ui, ['elements', 0, 'elements', 1], { type: 'Control', scope: '#/properties/level' }),
    ...{ code: 'section.askedTwice', file: ui, line: /level/, says: /asked twice/ },
  },
  'a block that there is not': {
    breaks: put(schema, ['properties', 'contact', '$ref'], '../../../blocks/contakt.json'),
    ...{ code: 'block.unknown', file: schema, line: /contakt/, says: /Write "contact.json" instead/ },
  },
  'a block that contains itself': {
    breaks: put(block, ['properties', 'other'], { $ref: './contact.json' }),
    ...{ code: 'block.circular', file: block, line: /\{/, says: /contains itself/ },
  },
  'a block that nobody uses': {
    breaks: put('blocks/spare.json', [], undefined),
    ...{ code: 'block.unused', severity: 'advice', file: 'blocks/spare.json', line: /\{/, says: /Nothing uses/ },
  },
  'a vocabulary that there is not': {
    breaks: put(schema, header('colour', 'vocabulary'), 'color'),
    ...{ code: 'vocabulary.unknown', file: schema, line: /"color"/, says: /Write "colour" instead/ },
  },
  'a vocabulary that nobody offers': {
    breaks: (library) =>
      void library.put('vocabularies/spare.json', { id: 'spare', codes: ['a'], text: { 'en-GB': { a: 'A' } } }),
    ...{
      code: 'vocabulary.unused',
      severity: 'advice',
      file: 'vocabularies/spare.json',
      line: /\{/,
      says: /No question offers/,
    },
  },
  'a code of a vocabulary without words': {
    breaks: put(colours, ['codes', 2], 'blue'),
    ...{ code: 'vocabulary.codes', file: colours, line: /"en-GB"/, says: /"blue" has no words/ },
  },
  'a form without words': {
    breaks: (library) => void library.files.delete(text),
    ...{ code: 'form.files', file: text, line: /^$/, says: /no text.en-GB.json/ },
  },
  'a letter of SMART that asks nothing known': {
    breaks: put(authority, ['smart'], [{ letter: 'R', word: 'Radical', question: 'Is it?', source: 'MU 7' }]),
    ...{ code: 'authority.smart', file: authority, line: /Radical/, says: /Say it with "asks"/ },
  },
  'a check of rows that reads what nobody asks': {
    breaks: put(schema, ['properties', 'voices', 'items', 'childsVoice'], { words: ['siad'], child: 'childRef' }),
    ...{ code: 'check.answer', file: schema, line: /"siad"/, says: /Write "said" instead/ },
  },
  'a check of rows that reads texts of adults which are not there': {
    breaks: put(schema, ['properties', 'voices', 'items', 'childsVoice'], {
      words: ['said'],
      adults: ['/children/*/name', '/adults/*/said'],
    }),
    ...{ code: 'check.answer', file: schema, line: /adults\/\*/, says: /no such answer/ },
  },
  'a check of rows where there are none': {
    breaks: put(schema, ['properties', 'header', 'smart'], { action: 'why' }),
    ...{ code: 'check.answer', file: schema, line: /"smart"/, says: /"items" of a list/ },
  },
  'levels that the authority does not have': {
    breaks: put(schema, ['properties', 'level', 'properties', 'code', 'enum'], ['step-1', 'step-22']),
    ...{ code: 'authority.levels', file: schema, line: /step-22/, says: /Write "step-2" instead/ },
  },
  'a level that is only another number': {
    breaks: put(schema, ['properties', 'level', 'properties', 'code', 'enum'], ['step-1', 'step-5']),
    ...{ code: 'authority.levels', file: schema, line: /step-5/, says: /Write these: "step-1", "step-2"/ },
  },
  'levels under another name than the authority has for them': {
    breaks: put(authority, ['levelScheme', 'id'], 'stairs'),
    ...{ code: 'authority.levels', severity: 'warning', file: authority, line: /"stairs"/, says: /options/ },
  },
  'a colour that cannot be read': {
    breaks: put(authority, ['look', 'colour'], '#88c0a0'),
    ...{ code: 'authority.contrast', file: authority, line: /#88c0a0/, says: /2\.0\d to 1 with white/ },
  },
  'a telephone number that cannot be dialled': {
    breaks: put(authority, ['contacts', 0, 'telephone'], 'ring us'),
    ...{ code: 'authority.contact', file: authority, line: /ring us/, says: /not a telephone number/ },
  },
  'an e-mail address that is none': {
    breaks: put(authority, ['contacts', 0, 'email'], 'desk at example.org'),
    ...{ code: 'authority.contact', file: authority, line: /desk at/, says: /not an e-mail address/ },
  },
  'a web address that is none': {
    breaks: put(authority, ['contacts', 0, 'url'], 'our page'),
    ...{ code: 'authority.contact', file: authority, line: /our page/, says: /not a web address/ },
  },
  'a crest that is not there': {
    breaks: put(authority, ['look', 'crest'], 'crest.svg'),
    ...{ code: 'authority.crest', file: authority, line: /crest\.svg/, says: /no file "crest.svg"/ },
  },
  'a crest that is no picture': {
    breaks: (library) => {
      library.put('authorities/made-up/crest.jpg', '');
      library.set(authority, ['look', 'crest'], 'crest.jpg');
    },
    ...{ code: 'authority.crest', file: authority, line: /crest\.jpg/, says: /neither SVG nor PNG/ },
  },
  'a crest that has only the name of a PNG': {
    breaks: (library) => {
      library.put('authorities/made-up/crest.png', 'ÿØÿà');
      library.set(authority, ['look', 'crest'], 'crest.png');
    },
    ...{ code: 'authority.crest', file: authority, line: /crest\.png/, says: /neither SVG nor PNG/ },
  },
  'a class of information that there is not': {
    breaks: put(authority, ['retention'], { 'case-recrod': 'Six years' }),
    ...{ code: 'authority.retention', file: authority, line: /case-recrod/, says: /Write "case-record" instead/ },
  },
  'two decisions under one number': {
    breaks: put(authority, ['decisions'], [decision, decision]),
    ...{ code: 'authority.decisions', file: authority, line: /"number": 3/, says: /number 3 too.*such as 4/ },
  },
  'consent that nobody signs': {
    breaks: put(authority, ['consent'], { ...consent, model: 'consent' }),
    ...{
      code: 'authority.signatures',
      severity: 'warning',
      file: authority,
      line: /"minimumSignatures"/,
      says: /nobody need say yes/,
    },
  },
  'a form that takes another model of consent than the authority has': {
    breaks: (library) => {
      library.set(authority, ['consent'], { ...consent, minimumSignatures: 1, model: 'consent' });
      library.set(schema, header('kind', 'enum'), ['consent', 'inform']);
    },
    code: 'authority.consentModel',
    severity: 'warning',
    file: authority,
    line: /"model"/,
    says: /"header.kind" of the form visit takes any other/,
  },
  'a closure day that is a bank holiday': {
    breaks: put(authority, ['calendar'], { closureDays: ['2026-12-24', '2026-12-25'] }),
    ...{ code: 'authority.day', severity: 'advice', file: authority, line: /2026-12-25/, says: /is a bank holiday/ },
  },
  'a closure day that is a Sunday': {
    breaks: put(authority, ['calendar'], { closureDays: ['2026-12-27'] }),
    ...{ code: 'authority.day', severity: 'advice', file: authority, line: /2026-12-27/, says: /is a Sunday/ },
  },
  'a closure of every year that ends on no day': {
    breaks: put(authority, ['calendar'], { closedEveryYear: [{ from: '12-27', to: '02-30' }] }),
    ...{ code: 'authority.day', file: authority, line: /02-30/, says: /is not a day of the year/ },
  },
  'a school term that begins before the last has ended': {
    breaks: put(authority, ['calendar'], { terms: [autumn, { ...spring, from: '2026-12-01' }] }),
    ...{ code: 'authority.terms', file: authority, line: /2026-12-01/, says: /before "Autumn 2026" has ended/ },
  },
  'a school term that ends before it begins': {
    breaks: put(authority, ['calendar'], { terms: [{ name: 'Spring 2027', from: '2027-01-04', to: '2026-03-25' }] }),
    ...{ code: 'authority.terms', file: authority, line: /2026-03-25/, says: /"Spring 2027" ends before it begins/ },
  },
  'a half-term break outside its term': {
    breaks: put(authority, ['calendar'], {
      terms: [{ ...autumn, halfTerm: { from: '2026-12-14', to: '2026-12-23' } }],
    }),
    ...{ code: 'authority.terms', file: authority, line: /halfTerm/, says: /not a time within the term/ },
  },
  'a school term from a day that no calendar has': {
    breaks: put(authority, ['calendar'], { terms: [{ ...autumn, from: '2026-02-30' }] }),
    ...{ code: 'authority.terms', file: authority, line: /2026-02-30/, says: /is not a day/ },
  },
  'a deadline by terms that the authority has not given': {
    breaks: put(schema, header('finished', 'deadline'), { anchor: 'started', amount: 1, unit: 'terms' }),
    ...{ code: 'authority.termsMissing', severity: 'warning', file: authority, line: /./, says: /no terms are given/ },
  },
  'a word that an authority explains, and that its families know': {
    breaks: put(authority, ['plainEnglish'], { glossary: [{ term: 'TAF', plain: 'meeting' }], known: ['TAF'] }),
    ...{
      code: 'authority.glossary',
      file: authority,
      line: /known|TAF/,
      says: /"TAF" is in this glossary more than once/,
    },
  },
  'an exception from plain English that nobody asks': {
    breaks: put(schema, ['plainEnglish'], { longestSentence: 30, except: ['header.wy'] }),
    ...{ code: 'question.plainEnglish', file: schema, line: /header\.wy/, says: /names "header\.wy"/ },
  },
  'a closure day that no calendar has': {
    breaks: put(authority, ['calendar'], { closureDays: ['2026-02-30'] }),
    ...{ code: 'authority.day', file: authority, line: /2026-02-30/, says: /is not a day/ },
  },
};

describe('a library that nothing stands against', () => {
  it('is left in peace', () => {
    expect(lintSchemas(new MadeUpLibrary().files)).toEqual([]);
  });

  it('may require what it shows on a condition, and hide what is required nationally', () => {
    const library = new MadeUpLibrary().change(
      { op: 'require', target: 'header.why' },
      { op: 'hide', target: 'header.started' },
    );
    const codes = lintSchemas(library.files).map(({ code }) => code);
    expect(codes).not.toContain('question.requiredHidden');
  });

  it('may be put in other words, moved and added to', () => {
    const library = new MadeUpLibrary().change(
      { op: 'relabel', target: 'header.why', value: 'What for?', called: 'what for' },
      {
        op: 'addAfter',
        target: 'header.why',
        name: 'who',
        schema: { type: 'string', maxLength: 90, showWhen: { answer: 'kind', in: ['again', 'last'] } },
        text: { 'en-GB': { label: 'Who?', called: 'who' } },
      },
      { op: 'requireWhen', target: 'header.who', when: { answer: 'kind', is: 'again' } },
    );
    expect(lintSchemas(library.files)).toEqual([]);
  });
});

describe('what was said once and mended', () => {
  const codesAfter = (...changes: object[]) =>
    lintSchemas(new MadeUpLibrary().change(...changes).files).map(({ code }) => code);

  it('is not said again of a question that is hidden, or shown on another condition', () => {
    const options = { op: 'options', target: 'header.kind', codes: ['first', 'last'] };
    expect(codesAfter(options, { op: 'hide', target: 'header.why' })).not.toContain('overlay.lostCode');
    const shown = { op: 'show', target: 'header.why', when: { answer: 'kind', is: 'last' } };
    expect(codesAfter(options, shown)).not.toContain('overlay.lostCode');
  });

  it('is not said of an added group that is required', () => {
    const group = { ...ticks, schema: { ...ticks.schema, required: ['a'] } };
    expect(codesAfter(group, { op: 'require', target: 'header.ticks' })).toEqual([]);
  });

  it('is not said of an authority that tells families and does not ask them', () => {
    const library = new MadeUpLibrary().set(authority, ['consent'], { ...consent, model: 'inform' });
    expect(lintSchemas(library.files)).toEqual([]);
  });

  it('is said once of a change whose shape is wrong', () => {
    const codes = codesAfter({ ...ticks, schema: { ...ticks.schema, minLenght: 3 } });
    expect(codes).toEqual(['file.shape']);
  });
});

describe('what lint finds', () => {
  it.each(Object.entries(broken))('%s', (_name, { breaks, code, severity = 'error', file, line, says }) => {
    const library = new MadeUpLibrary();
    breaks(library);
    const findings = lintSchemas(library.files);
    const found = findings.filter((one) => one.code === code && one.file === file);
    expect(findings.map((one) => `${one.code} ${one.file}`)).toContain(`${code} ${file}`);
    const words = found.map((one) => `${one.message} ${one.mend}`);
    expect(words.join('\n')).toMatch(says);
    const told = found.find((one) => says.test(`${one.message} ${one.mend}`));
    expect(told?.severity).toBe(severity);
    expect(library.line(file, told?.line ?? 0)).toMatch(line);
  });

  it('puts everything in sentences, in order, each thing once', () => {
    const library = new MadeUpLibrary();
    for (const { breaks, code } of Object.values(broken)) {
      if (/^(template|overlay|authority|words\.un)/.test(code)) breaks(library);
    }
    const findings = lintSchemas(library.files);
    expect(findings.length).toBeGreaterThan(10);
    for (const { message, mend } of findings)
      expect([message, mend]).toEqual([expect.stringMatching(/[.]$/), expect.stringMatching(/[.]$/)]);
    expect(new Set(findings.map((one) => JSON.stringify(one))).size).toBe(findings.length);
    expect(findings).toEqual(lintSchemas(library.files));
  });
});
