import { canonicalJson } from '@kinform/engine';
import type { Audience, Finding, FormRecord, FormText, IsoDate, JsonObject, ResolvedForm } from '@kinform/engine';
import { parseMarkup } from '../markup/parse-markup.js';
import { heading, paragraph, text } from '../nodes/build.js';
import type { Attachment, BlockNode, DocumentMeta, DocumentTree } from '../nodes/nodes.js';
import type { DocumentTemplate } from '../template/document-template.js';
import { expandFlow } from '../template/expand-markup.js';
import { runTemplate } from '../template/run-template.js';
import { documentWord } from '../words/words.js';
import type { AnswerPrinter } from './answer-printer.js';
import { cleanTree } from './clean-tree.js';
import { composeNotices } from './compose-notices.js';
import { composeRest } from './compose-rest.js';
import { composeSection, sectionNames } from './compose-section.js';
import type { Composition } from './composition.js';
import { pruneHeadings } from './prune-headings.js';
import { surveyAnswers } from './survey-answers.js';

/** For whom, in which language, as of when, and with what a document is composed. */
export interface ComposeOptions {
  audience: Audience;
  /** BCP 47; a language that the form does not speak falls back to en-GB. */
  locale: string;
  /** Today, as the caller says: the document's one date. */
  at: IsoDate;
  /** What checks found; errors make the document a draft. */
  findings: readonly Finding[];
  /** Made from the form's document.hbs; without one, the form's sections in the order in which they are asked. */
  template?: DocumentTemplate;
  /** Ends the document with an empty field named `seal`, which the organisation that hands it out signs. */
  seal?: boolean;
  /** Printers by field type name. */
  fields: Readonly<Record<string, AnswerPrinter>>;
}

function wordsOf(form: ResolvedForm, locale: string): { text: FormText; locale: string } {
  for (const known of [locale, 'en-GB', ...Object.keys(form.text)]) {
    const text = Object.hasOwn(form.text, known) ? form.text[known] : undefined;
    if (text) return { text, locale: known };
  }
  throw new Error('The form has no words in any language: resolve it again from its definition.');
}

function metaOf(
  form: ResolvedForm,
  record: FormRecord,
  composition: Composition,
  options: ComposeOptions,
): DocumentMeta {
  const { word, text } = composition;
  const audienceText = word(`audience.${options.audience}`);
  const draft = record.status === 'draft' || options.findings.some((finding) => finding.severity === 'error');
  return {
    recordId: record.recordId,
    form: form.form,
    formVersion: form.version,
    authority: form.authority,
    authorityName: form.settings.name,
    status: record.status,
    draft,
    statusText: word(draft ? 'status.draft' : `status.${record.status}`),
    audience: options.audience,
    audienceText: word('made-for', { audience: audienceText }),
    createdAt: options.at,
    subject: text.description ?? text.title,
    pageText: word('page'),
  };
}

/** The form's sections as they are asked: what a form without a template gets. */
function composeDefault(composition: Composition): BlockNode[] {
  const { form, text } = composition;
  const sections = sectionNames(composition).flatMap((name) => composeSection(composition, name, 2));
  return [heading(1, text.title), paragraph(form.settings.name, 'lead'), ...sections];
}

function composeBody(composition: Composition, template: DocumentTemplate | undefined): BlockNode[] {
  const blocks = template
    ? expandFlow(composition, parseMarkup(runTemplate(template, composition)))
    : composeDefault(composition);
  const rest = composeRest(composition);
  const { more } = composition;
  return pruneHeadings(more ? blocks.flatMap((block) => (block === more ? rest : [block])) : [...blocks, ...rest]);
}

function sealField({ form, word }: Composition): BlockNode {
  return {
    type: 'signature',
    id: 'seal',
    role: 'organisation',
    label: [text(word('seal', { authority: form.settings.name }))],
  };
}

/** The same JSON with the two code points that XML cannot hold written as escapes, so that every format can carry it. */
function attachable(json: string): string {
  return json.replace(/[\uFFFE\uFFFF]/gu, (found) => `\\u${found.charCodeAt(0).toString(16)}`);
}

/** The record itself, exactly as it is; for practitioners alone, because it holds every answer. */
function attachmentsOf(record: FormRecord, composition: Composition): Attachment[] {
  if (composition.audience !== 'practitioner') return [];
  return [
    {
      name: 'record.json',
      mediaType: 'application/json',
      description: composition.word('attachment.record'),
      text: attachable(canonicalJson(JSON.parse(JSON.stringify(record)) as JsonObject)),
    },
  ];
}

/**
 * Composes the document of a record: one tree that every writer reads. What the audience may not see is not in it, what
 * is shown and unanswered says so, and what is not final or has errors says on every page that it is a draft.
 */
export function composeDocument(form: ResolvedForm, record: FormRecord, options: ComposeOptions): DocumentTree {
  const { text: formText, locale } = wordsOf(form, options.locale);
  const survey = surveyAnswers(form, record.answers, options.audience);
  const composition: Composition = {
    form,
    text: formText,
    locale,
    audience: options.audience,
    answers: survey.answers,
    states: survey.states,
    fields: options.fields,
    printed: new Set(),
    signatures: new Map(),
    level: 0,
    word: (key, params) => documentWord(locale, key, params),
  };
  const body = composeBody(composition, options.template);
  const meta = metaOf(form, record, composition, options);
  const notices = composeNotices(composition, meta, options.findings, survey.withheld);
  if (options.seal) body.push(sealField(composition));
  const [title, ...rest] = body;
  const children = title?.type === 'heading' ? [title, ...notices, ...rest] : [...notices, ...body];
  const attachments = attachmentsOf(record, composition);
  return cleanTree({ type: 'document', lang: locale, title: formText.title, meta, children, attachments });
}
