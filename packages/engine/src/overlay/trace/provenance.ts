import type { FormDefinition } from '../../definition/form-definition.js';
import { parentId } from '../../definition/question-ids.js';
import type { ResolvedForm, TraceEntry } from '../../definition/resolved-form.js';
import { findQuestion } from '../../definition/walk-questions.js';
import { own } from '../../json.js';
import { sectionOfTarget } from '../targets.js';
import { blocksOf } from './blocks-of.js';

/**
 * By which way a change concerns a question: aimed at it; brought it in; aimed at a group or list around it, at its
 * section, or at something inside it; at a part of the document that prints it; or pins the words that it has.
 */
export type Reach = 'itself' | 'added' | 'around' | 'section' | 'inside' | 'document' | 'licence';

/** Where a question (or section, or the form) comes from, and what became of it. */
export interface Provenance {
  /** Question id, `section:…` or `form`. */
  target: string;
  /** Its words as the authority asks it, in the first language of the form. */
  label: string;
  /** Name of the section that asks it; empty for sections and the form. */
  section: string;
  /** As the form itself asks it; left out for what an overlay brought in. */
  form?: {
    label: string;
    /** Guidance and clause, and the question or group that states it; empty where nothing does. */
    source: string;
    statedBy: string;
    /** Shared blocks that it comes from, outermost first. */
    blocks: string[];
  };
  /** Every change that concerns it in the order in which they were made, those that did not land among them. */
  changes: (TraceEntry & { reach: Reach })[];
}

/** A form as an authority uses it, the same with no overlay, and its definition. */
export interface ProvenanceSources {
  resolved: ResolvedForm;
  plain: ResolvedForm;
  definition: Pick<FormDefinition, 'schema' | 'blocks'>;
}

/** Who changed a question, section or the form, why, by which clause, from what to what; undefined when there is no such target. */
export function provenanceOf(
  target: string,
  { resolved, plain, definition }: ProvenanceSources,
): Provenance | undefined {
  const label = labelOf(resolved, target);
  const former = labelOf(plain, target);
  if (label === undefined) return undefined;
  return {
    target,
    label,
    section: own(resolved.questions, target)?.section ?? '',
    ...(former === undefined
      ? {}
      : { form: { label: former, ...statedSource(plain, target), blocks: blocksOf(definition, target) } }),
    changes: resolved.trace.flatMap((entry) => {
      const reach = reachOf(entry, target, resolved, plain);
      return reach === undefined ? [] : [{ ...entry, reach }];
    }),
  };
}

function labelOf({ text, questions }: ResolvedForm, target: string): string | undefined {
  const words = Object.values(text)[0];
  if (!words || target === 'form') return words?.title;
  const section = sectionOfTarget(target);
  if (section !== undefined) return own(words.sections, section)?.title;
  return own(questions, target) && (own(words.questions, target)?.label ?? '');
}

/** The nearest source: the question's own, else that of the innermost group around it that states one. */
function statedSource({ schema }: ResolvedForm, target: string): { source: string; statedBy: string } {
  for (let id = target; id !== ''; id = parentId(id)) {
    const source = findQuestion(schema, id)?.schema.source;
    if (source !== undefined) return { source, statedBy: id };
  }
  return { source: '', statedBy: '' };
}

function reachOf(entry: TraceEntry, target: string, resolved: ResolvedForm, plain: ResolvedForm): Reach | undefined {
  if (broughtIn(entry, target)) return 'added';
  if (entry.nearest === target) return 'itself';
  if (entry.op === 'addAfter' || entry.op === 'addSection') return undefined;
  if (entry.target === target) return 'itself';
  if (target.startsWith(`${entry.target}.`)) return ['relabel', 'hint'].includes(entry.op) ? undefined : 'around';
  if (entry.target.startsWith(`${target}.`)) return 'inside';
  const sections = [resolved, plain].map(({ questions }) => `section:${own(questions, target)?.section ?? ''}`);
  return sections.includes(entry.target) ? 'section' : reachByForm(entry, target, resolved);
}

function broughtIn({ added = [], op, after }: TraceEntry, target: string): boolean {
  return (
    (op === 'addSection' && after === target) || added.some((one) => one === target || target.startsWith(`${one}.`))
  );
}

/** Changes that are aimed at the whole form. */
function reachByForm(entry: TraceEntry, target: string, { schema }: ResolvedForm): Reach | undefined {
  if (entry.op === 'textPack') return findQuestion(schema, target)?.schema.licensed ? 'licence' : undefined;
  return entry.op === 'templatePart' && prints(entry, target) ? 'document' : undefined;
}

/** Whether a part of the document names the question, or a group or list around it. */
function prints({ before, after }: TraceEntry, target: string): boolean {
  const paths = target.split('.').map((_, index, names) => `path="/${names.slice(0, index + 1).join('/')}"`);
  return [before, after].some((part) => typeof part === 'string' && paths.some((path) => part.includes(path)));
}
