import type { PrintContext } from '@kinform/documents';
import type { Json } from '@kinform/engine';
import type { FieldType } from '../field-type.js';
import { takes } from '../takes.js';
import { formatTyped, printOneLine, typedText } from '../typed-answer.js';

const TYPED: Record<string, boolean> = { true: true, yes: true, false: false, no: false };

/** Yes or no, kept as true or false; a question may word its two options itself (`options.true`, `options.false`). */
export const yesNoField: FieldType = {
  name: 'yes-no',
  tester: takes('yes-no'),
  parse: parseYesNo,
  format: formatYesNo,
  print: printOneLine(formatYesNo),
};

function parseYesNo(typed: string): Json | undefined {
  const text = typedText(typed);
  const key = text?.toLowerCase() ?? '';
  return Object.hasOwn(TYPED, key) ? TYPED[key] : text;
}

function formatYesNo(value: Json, context: PrintContext): string {
  if (typeof value !== 'boolean') return formatTyped(value);
  return context.text.options?.[String(value)] ?? context.word(value ? 'yes' : 'no');
}
