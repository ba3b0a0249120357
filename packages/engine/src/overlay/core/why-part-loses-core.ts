import type { FormDraft } from '../../definition/form-draft.js';
import type { OverlayChange } from '../../definition/overlay.js';
import { questionsOf } from '../../definition/walk-questions.js';
import { refused, type Landing } from '../landing.js';

/**
 * Why a part of the document's template must not be replaced: core answers that the template prints by way of it would
 * no longer be printed. A template prints what it names by path, and with a group or list all that is in it.
 */
export function whyPartLosesCore(draft: FormDraft, change: OverlayChange): Landing | undefined {
  if (change.op !== 'templatePart') return undefined;
  const [opening, closing] = [`{{!-- part:${change.part} --}}`, `{{!-- /part:${change.part} --}}`];
  const start = draft.template.indexOf(opening);
  const end = draft.template.indexOf(closing, start);
  if (start < 0 || end < 0) return undefined;
  const after = draft.template.slice(0, start) + change.value + draft.template.slice(end);
  const lost = lostBy(draft, namesIn(draft.template), namesIn(after));
  return lost.length === 0
    ? undefined
    : refused(`The document would no longer print answers to core questions: ${lost.join(', ')}.`);
}

function lostBy(draft: FormDraft, before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...questionsOf(draft.schema)]
    .filter(({ schema }) => schema.core)
    .map(({ id }) => id)
    .filter((id) => isPrinted(id, before) && !isPrinted(id, after));
}

/** A question is printed by its own name, or with a group or list around it; a list's rows are named by the list. */
function isPrinted(id: string, printed: ReadonlySet<string>): boolean {
  const names = id.split('.');
  return names.some((_, index) => printed.has(names.slice(0, index + 1).join('.')));
}

const openings = /\{\{#rows\s+"([^"]+)"\s+as\s+\|(\w+)\|\}\}/g;
const prints = /<kin-(?:answers?|value|quote|table)\b[^>]*?\spath="([^"]*)"/g;

/** Ids of what a template prints; a name that a loop gives its rows stands for the list. */
function namesIn(template: string): Set<string> {
  const source = template.replace(/\{\{!--[\s\S]*?--\}\}/g, '');
  const rows = new Map([...source.matchAll(openings)].map(([, list = '', name = '']) => [name, list]));
  const paths = [...source.matchAll(prints)].map(([, path = '']) => path);
  return new Set(paths.map((path) => idOf(path, rows, 0)).filter((id) => id !== ''));
}

function idOf(path: string, rows: ReadonlyMap<string, string>, depth: number): string {
  const full = path.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) =>
    depth < 8 ? `/${idOf(rows.get(name) ?? '', rows, depth + 1)}` : '',
  );
  return full
    .split(/[/.]/)
    .filter((part) => part !== '')
    .join('.');
}
