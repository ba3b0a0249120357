import type { FormDraft } from '../../definition/form-draft.js';
import type { FormSchema } from '../../definition/form-schema.js';
import type { OverlayChange } from '../../definition/overlay.js';
import { refused, type Landing } from '../landing.js';
import { withPiece } from '../template-piece.js';

/**
 * Why a part of the document's template must not be replaced: core answers that the template prints by way of it would
 * no longer be printed. A template prints what it names by path, and with a group or list all that is in it.
 */
export function whyPartLosesCore(
  draft: FormDraft,
  core: readonly string[],
  change: OverlayChange,
): Landing | undefined {
  if (change.op !== 'templatePart' || change.place !== undefined) return undefined;
  const after = withPiece(draft.template, change, change.value);
  if (after === undefined) return undefined;
  const [printed, left] = [printsOnce(draft, draft.template), printsOnce(draft, after)];
  const lost = core.filter((id) => isPrinted(id, printed) && !isPrinted(id, left));
  return lost.length === 0
    ? undefined
    : refused(`The document would no longer print answers to core questions: ${lost.join(', ')}.`);
}

/** What one element of a template prints: an answer and, where it is `whole`, what is in it, some of that left out. */
interface Print {
  id: string;
  whole: boolean;
  only: string[];
  except: string[];
}

/** A template and what it prints: that of a form before any change, and the last one of a draft. */
const known = new WeakMap<FormSchema | FormDraft, { template: string; prints: Print[] }>();

/** What a template of a draft prints: that of the form itself, or of the last part, is asked for again and again. */
function printsOnce(draft: FormDraft, template: string): Print[] {
  const former = [known.get(draft), known.get(draft.before)].find((one) => one?.template === template);
  if (former) return former.prints;
  const prints = printsOf(template);
  known.set(known.has(draft.before) ? draft : draft.before, { template, prints });
  return prints;
}

/** A group or list counts as printed when anything in it is. */
function isPrinted(id: string, prints: readonly Print[]): boolean {
  return prints.some((print) => {
    if (print.id === id || print.id.startsWith(`${id}.`)) return true;
    if (!print.whole || !id.startsWith(`${print.id}.`)) return false;
    const below = id.slice(print.id.length + 1);
    const among = (names: readonly string[]): boolean =>
      names.some((name) => below === name || below.startsWith(`${name}.`));
    return !among(print.except) && (print.only.length === 0 || among(print.only));
  });
}

const loops = /\{\{#rows\s+"([^"]+)"\s+as\s+\|(\w+)\|\}\}/g;
const path = /\spath="([^"]*)"/;
const columns = /\scolumns="([^"]*)"/;
const except = /\sexcept="([^"]*)"/;
const elements = /<kin-(answers?|value|quote|table)\b([^>]*)>/g;

function printsOf(template: string): Print[] {
  const source = template.replace(/\{\{!--[\s\S]*?--\}\}/g, '');
  const rows = new Map([...source.matchAll(loops)].map(([, list = '', name = '']) => [name, list]));
  return [...source.matchAll(elements)].map(([, element = '', attributes = '']) => ({
    id: idOf(path.exec(attributes)?.[1] ?? '', rows, 0),
    whole: element !== 'value' && element !== 'quote',
    only: namesIn(columns.exec(attributes)?.[1]),
    except: namesIn(except.exec(attributes)?.[1]),
  }));
}

function namesIn(list = ''): string[] {
  return list.split(/\s+/).flatMap((name) => (name === '' ? [] : [name.replaceAll('/', '.')]));
}

/** Id of the question that a path names; a name that a loop gives its rows stands for the list. */
function idOf(written: string, rows: ReadonlyMap<string, string>, depth: number): string {
  const full = written.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) =>
    depth < 8 ? `/${idOf(rows.get(name) ?? '', rows, depth + 1)}` : '',
  );
  return full
    .split(/[/.]/)
    .filter((part) => part !== '')
    .join('.');
}
