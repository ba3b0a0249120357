import { text } from '../nodes/build.js';
import type { BlockNode, SignatureNode } from '../nodes/nodes.js';
import { isAnswered } from './answered.js';
import type { Composition, Place } from './composition.js';
import { placeAt, rowsOf } from './places.js';
import { joined } from './pointers.js';
import { answerLine } from './print-answer.js';

/** Where a list of signatures says what, as relative paths, and who is to sign while it is empty. */
export interface SignatureParts {
  name: string;
  role: string;
  date?: string | undefined;
  method?: string | undefined;
  /** Role codes of the blanks, in order. */
  blanks: readonly string[];
  /** Key of the form's words for a blank's label, before a dot and the role; without it the role's option words. */
  words?: string | undefined;
}

function roleWords(composition: Composition, list: Place, parts: SignatureParts, role: string): string {
  const key = `${parts.words ?? ''}.${role}`;
  const { document, questions } = composition.text;
  if (parts.words !== undefined && Object.hasOwn(document, key)) return document[key] ?? role;
  const id = `${list.id}.${parts.role.replace(/\//gu, '.')}`;
  const options = Object.hasOwn(questions, id) ? questions[id]?.options : undefined;
  return options && Object.hasOwn(options, role) ? (options[role] ?? role) : role;
}

function answerOf(composition: Composition, row: Place, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const place = placeAt(composition, joined(row.pointer, path));
  const words = answerLine(composition, place);
  return place.state === 'asked' && isAnswered(place.value) ? words : undefined;
}

/** A role as part of a field's name: letters, digits and hyphens, whatever was answered. */
function idPart(role: string): string {
  return (
    role
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'signatory'
  );
}

/** The next id of a role: `signature-parent-1`, `signature-parent-2`, stable as long as the order of the rows is. */
function nextId(counts: Map<string, number>, role: string): string {
  const part = idPart(role);
  const count = (counts.get(part) ?? 0) + 1;
  counts.set(part, count);
  return `signature-${part}-${count}`;
}

/** One place to sign for each row of a list of signatures; where there is no row yet, one for each blank. */
export function composeSignatures(composition: Composition, list: Place, parts: SignatureParts): BlockNode[] {
  if (list.state !== 'asked') return [];
  const counts = new Map<string, number>();
  const rows = rowsOf(composition, list);
  composition.printed.add(list.pointer);
  if (rows.length === 0) return parts.blanks.map((role) => blank(composition, list, parts, role, counts));
  return rows.map((row) => signed(composition, list, parts, row, counts));
}

function blank(
  composition: Composition,
  list: Place,
  parts: SignatureParts,
  role: string,
  counts: Map<string, number>,
): SignatureNode {
  const label = roleWords(composition, list, parts, role);
  return { type: 'signature', id: nextId(counts, role), role, label: [text(label)] };
}

function signed(
  composition: Composition,
  list: Place,
  parts: SignatureParts,
  row: Place,
  counts: Map<string, number>,
): SignatureNode {
  const { value } = placeAt(composition, joined(row.pointer, parts.role));
  const role = typeof value === 'string' ? value : 'signatory';
  const words = answerOf(composition, row, parts.role);
  const facts = {
    name: answerOf(composition, row, parts.name),
    date: answerOf(composition, row, parts.date),
    method: answerOf(composition, row, parts.method),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  const label = words ?? roleWords(composition, list, parts, role);
  return { type: 'signature', id: nextId(counts, role), role: idPart(role), label: [text(label)], ...known };
}
