import type { Json, ResolvedForm, TraceEntry } from '@kinform/engine';
import type { Provenance, Reach } from '@kinform/engine/definition';

/** What each overlay changed in a form, in the order in which it was changed, as lines to read. */
export function traceLines(resolved: ResolvedForm): string[] {
  const missed = resolved.trace.filter((entry) => !entry.landed).length;
  if (resolved.trace.length === 0) return [headOf(resolved), 'No authority changed anything.'];
  const count = missed > 0 ? [`${missed} of ${resolved.trace.length} changes were not applied; all others were.`] : [];
  return [headOf(resolved), ...count, ...resolved.trace.flatMap((entry) => ['', titleOf(entry), ...reasons(entry)])];
}

/** Where one question comes from and who changed it, as lines to read. */
export function provenanceLines(resolved: ResolvedForm, provenance: Provenance): string[] {
  const { target, label, section, form, changes } = provenance;
  const place = section === '' ? '' : ` in section ${section}`;
  return [
    headOf(resolved),
    `${target}: ${JSON.stringify(label)}${place}`,
    '',
    ...(form ? formLines(form, target) : ['The form itself does not ask it.']),
    ...(changes.length === 0 ? ['', 'Nobody changed it.'] : []),
    ...changes.flatMap((entry, index) => [
      '',
      `${index + 1}. ${titleOf(entry)}${reaches[entry.reach]}`,
      ...reasons(entry),
    ]),
  ];
}

const reaches: Record<Reach, string> = {
  itself: '',
  added: ', which brought it in',
  around: ', a group around it',
  section: ', its section',
  inside: ', a question inside it',
  document: ', a part of the document that prints it',
  licence: ', whose words it has',
};

function headOf({ form, version, authority, digest }: ResolvedForm): string {
  return `${form} ${version} for ${authority}, ${digest}`;
}

function formLines({ label, source, statedBy, blocks }: NonNullable<Provenance['form']>, target: string): string[] {
  const stated = statedBy === target ? '' : `, stated of ${statedBy}`;
  return [
    `The form itself asks ${JSON.stringify(label)}`,
    source === '' ? '  source: none stated' : `  source: ${source}${stated}`,
    ...(blocks.length > 0 ? [`  from the shared block ${blocks.join(' > ')}`] : []),
  ];
}

function titleOf(entry: TraceEntry): string {
  const missed = entry.landed ? '' : `  NOT APPLIED${entry.nearest ? `, nearest is ${entry.nearest}` : ''}`;
  return `${entry.target}: ${entry.op} by ${entry.authority ?? `profile ${entry.profile}`}${missed}`;
}

function reasons(entry: TraceEntry): string[] {
  const { landed, note, toDo, before, after, writtenFor } = entry;
  return [
    `  why: ${entry.reason}`,
    `  source: ${entry.source}`,
    ...(note === undefined ? [] : [`  ${landed ? 'note' : 'not applied because'}: ${note}`]),
    ...(toDo === undefined ? [] : [`  to mend it: ${toDo}`]),
    ...(landed || writtenFor === undefined ? [] : [`  written for version ${writtenFor} of the form`]),
    ...(landed ? [`  before: ${shortly(before)}`, `  after: ${shortly(after)}`] : []),
  ];
}

/** A value on one line; parts of documents are cut. */
function shortly(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' && /^[\w.:-]+$/.test(value) ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
