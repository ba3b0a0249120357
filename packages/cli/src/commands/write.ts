import { compileTemplate } from '@kinform/compiler';
import { licenceNotes, loadLook } from '@kinform/compiler/load';
import { composeDocument } from '@kinform/documents';
import type { DocumentLook, DocumentTree } from '@kinform/documents';
import { checkAnswers } from '@kinform/engine';
import type { Audience } from '@kinform/engine';
import { compileValidator } from '@kinform/engine/validator';
import { english } from '@kinform/language';
import { fieldTypes } from '@kinform/fields/types';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption } from '../io/command.js';
import type { Command, CommandIo, OptionValues } from '../io/command.js';
import { dayOption } from '../io/day-option.js';
import { refuseOutput, writeWhole } from '../io/files.js';
import { localeOption, otherLanguage } from '../io/locale-option.js';
import { packsOption } from '../io/packs-option.js';
import { openRecord } from '../io/read-record.js';
import type { OpenedRecord } from '../io/read-record.js';
import { inWordsOfTheRecord } from '../io/refused-characters.js';
import { formats } from '../formats.js';

const audiences: Audience[] = [
  'practitioner',
  'family',
  'parent',
  'child',
  'professional',
  'agency',
  'panel',
  'subject-access',
];

/** `kinform write RECORD --to pdf|docx|html|text --out F`: the document. */
export const write: Command = {
  verb: 'write',
  about: 'Makes the document of a record. A record that is not final, or has errors, prints as a draft.',
  takesWords: 1,
  usage: `write RECORD --to ${Object.keys(formats).join('|')} --out FILE [--audience A] [--locale L] [--at DATE] [--packs DIR] [--json]`,
  options: {
    to: { type: 'string' },
    out: { type: 'string' },
    audience: { type: 'string' },
    locale: { type: 'string' },
    at: { type: 'string' },
    packs: { type: 'string' },
  },
  async run(words, options, io) {
    const to = textOption(options, 'to');
    const out = textOption(options, 'out');
    const writeTree = to && Object.hasOwn(formats, to) ? formats[to] : undefined;
    if (!words[0]) throw new CannotRunError('No record was named.', `Call it so: kinform ${write.usage}`);
    if (!to || !writeTree) {
      throw new CannotRunError(
        `--to ${to ?? '(nothing)'} is no format.`,
        `Formats are: ${Object.keys(formats).join(', ')}.`,
      );
    }
    if (!out) throw new CannotRunError('No file to write was named.', 'Add --out FILE.');
    refuseOutput(io.folder, out, words[0]);
    const opened = openRecord(words[0], io, packsOption(options, io));
    const { tree, look } = compose(opened, options, io);
    const document = bytesOf(await refusing(writeTree(tree, look), opened));
    writeWhole(io.folder, out, document);
    if (!options['json']) aboutForm(opened, options).forEach(io.print);
    report(options, io, { file: out, format: to, bytes: document.length, draft: tree.meta.draft, title: tree.title });
    return 0;
  },
};

/** What to know of the form: another language than was asked for, licensed words that did not come in. */
function aboutForm({ record, resolved }: OpenedRecord, options: OptionValues): string[] {
  return [...otherLanguage(localeOption(options, record), resolved), ...licenceNotes(resolved)];
}

/** The written document; a character that the format cannot take is refused in the words of the record. */
async function refusing<T>(writing: Promise<T>, { record, resolved }: OpenedRecord): Promise<T> {
  try {
    return await writing;
  } catch (thrown) {
    throw inWordsOfTheRecord(thrown, record, resolved);
  }
}

function bytesOf(document: Uint8Array | string): Uint8Array {
  return typeof document === 'string' ? new TextEncoder().encode(document) : document;
}

function compose(
  { record, resolved }: OpenedRecord,
  options: OptionValues,
  io: CommandIo,
): { tree: DocumentTree; look: DocumentLook } {
  const at = dayOption(options, 'at') ?? io.today;
  const calendar = resolved.settings.calendar ?? {};
  const findings = checkAnswers(resolved, record, {
    at,
    calendar,
    validator: compileValidator(resolved),
    language: english,
  });
  const tree = composeDocument(resolved, record, {
    audience: audienceOption(options),
    locale: localeOption(options, record),
    at,
    findings,
    fields: fieldTypes,
    ...(resolved.template ? { template: compileTemplate(resolved.template) } : {}),
  });
  return { tree, look: loadLook(io.schemas, resolved.settings) };
}

function audienceOption(options: OptionValues): Audience {
  const named = textOption(options, 'audience') ?? 'practitioner';
  const audience = audiences.find((each) => each === named);
  if (audience) return audience;
  throw new CannotRunError(`There is no audience "${named}".`, `The audiences are: ${audiences.join(', ')}.`);
}

interface Written {
  file: string;
  format: string;
  bytes: number;
  draft: boolean;
  title: string;
}

function report(options: OptionValues, io: CommandIo, written: Written): void {
  if (options['json']) io.print(JSON.stringify(written, null, 2));
  else
    io.print(
      `Wrote ${written.file} (${written.format}, ${written.bytes} bytes)${written.draft ? ', marked as a draft' : ''}.`,
    );
}
