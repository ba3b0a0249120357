import { isAnswered } from '@kinform/engine';
import { text } from '../nodes/build.js';
import type { InlineNode, SignatureNode } from '../nodes/nodes.js';
import type { Composition, Place } from './composition.js';
import { placeAt } from './places.js';
import { joined } from './pointers.js';
import { answerLine } from './print-answer.js';

/** Where a row of a list of signatures says what, as paths relative to the row. */
export interface SignatureParts {
  role: string;
  name?: string | undefined;
  date?: string | undefined;
  method?: string | undefined;
}

function answerOf(composition: Composition, row: Place, path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const place = placeAt(composition, joined(row.pointer, path));
  const words = answerLine(composition, place);
  return place.state === 'asked' && isAnswered(place.value) ? words : undefined;
}

/** A role as part of a field's name: letters, digits and hyphens, whatever was answered. */
function idPart(role: string): string {
  const part = role.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  return part.replace(/^-|-$/gu, '') || 'signatory';
}

/** The next id of a role: `signature-parent-1`, `signature-parent-2`, stable as long as the order of the rows is. */
function nextId(composition: Composition, part: string): string {
  const count = (composition.signatures.get(part) ?? 0) + 1;
  composition.signatures.set(part, count);
  return `signature-${part}-${count}`;
}

/** An empty place to sign for somebody in a role. */
export function blankSignature(composition: Composition, role: string, label: InlineNode[]): SignatureNode {
  const part = idPart(role);
  return { type: 'signature', id: nextId(composition, part), role: part, label };
}

/** A place to sign for a row of a list of signatures, with what the row already says; the role names it. */
export function signatureOf(
  composition: Composition,
  row: Place,
  parts: SignatureParts,
  label: InlineNode[],
): SignatureNode {
  const { value } = placeAt(composition, joined(row.pointer, parts.role));
  const part = idPart(typeof value === 'string' ? value : '');
  const words = answerOf(composition, row, parts.role);
  const facts = {
    name: answerOf(composition, row, parts.name),
    date: answerOf(composition, row, parts.date),
    method: answerOf(composition, row, parts.method),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  const named = words === undefined ? label : [text(words)];
  return { type: 'signature', id: nextId(composition, part), role: part, label: named, ...known };
}
