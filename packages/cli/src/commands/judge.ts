import { evidenceInWords } from '@kinform/engine';
import type { Judged, Json, Language, Verdict } from '@kinform/engine';
import { english } from '@kinform/language';
import { CannotRunError } from '../io/cannot-run.js';
import { textOption, type Command, type OptionValues } from '../io/command.js';
import { dayOption } from '../io/day-option.js';
import { readTextFile } from '../io/files.js';

type Judge = (language: Language, text: string, at: string) => Judged<object>;

/** What can be judged of a text by itself, by the word that asks for it. */
const judges: Record<string, Judge> = {
  action: (language, text, at) => language.judgeAction(text, { at, calendar: {} }),
  voice: (language, text) => language.judgeVoice(text),
  reason: (language, text) => language.judgeReason(text),
  owner: (language, text) => language.judgeOwner(text),
};

/** `kinform judge action|voice|reason|owner TEXT` or `--file F`: what the checks make of words, without a record. */
export const judge: Command = {
  verb: 'judge',
  about: 'Judges the words of an action, a child’s voice, a reason or an owner by themselves, and says why.',
  usage: 'judge action|voice|reason|owner [TEXT | --file F] [--at DATE] [--json]',
  options: { file: { type: 'string' }, at: { type: 'string' } },
  takesWords: 2,
  async run([kind = '', text], options, io) {
    const judgeOf = Object.hasOwn(judges, kind) ? judges[kind] : undefined;
    if (!judgeOf) {
      throw new CannotRunError(
        kind === '' ? 'It was not said what to judge.' : `"${kind}" is nothing that can be judged.`,
        'Call it so: kinform judge action "Mum rings the GP by Friday" (or voice, reason, owner)',
      );
    }
    const day = dayOption(options, 'at') ?? io.today;
    const texts = textsOf(text, options, io.folder);
    const judged = texts.map((one) => judgeOf(english, one, day));
    if (options['json']) io.print(JSON.stringify(judged, null, 2));
    else
      texts
        .flatMap((one, at) => lines(judged[at], one, texts.length > 1 ? at + 1 : 0))
        .forEach((line) => io.print(line));
    return 0;
  },
};

/** One text from the words of the call; or those of a file: a JSON list of texts or of objects with a `text`, else one a line. */
function textsOf(text: string | undefined, options: OptionValues, folder: string): string[] {
  const file = textOption(options, 'file');
  if (file === undefined) {
    if (text !== undefined) return [text];
    throw new CannotRunError('No text was given.', 'Give it in quotation marks, or name a file with --file.');
  }
  const content = readTextFile(folder, file);
  if (!content.trimStart().startsWith('[')) return content.split(/\r?\n/).filter((line) => line.trim() !== '');
  return jsonTexts(content, file);
}

function jsonTexts(content: string, file: string): string[] {
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    throw new CannotRunError(`${file} begins like JSON and is none.`, 'Put it right, or write one text a line.');
  }
  const rows = Array.isArray(read) ? (read as unknown[]) : [];
  return rows.map((row, index) => {
    const found: unknown = typeof row === 'object' && row !== null && 'text' in row ? row.text : row;
    if (typeof found === 'string') return found;
    throw new CannotRunError(
      `Entry ${index + 1} of ${file} is no text.`,
      'Give a list of texts, or of objects with a "text" each.',
    );
  });
}

function verdictsOf(judged: object): [string, Verdict][] {
  return Object.entries(judged).filter(
    (entry): entry is [string, Verdict] => typeof entry[1] === 'object' && entry[1] !== null && 'holds' in entry[1],
  );
}

const because = {
  empty: 'there is nothing in it',
  noWords: 'there are no words in it',
  notEnglish: 'it does not seem to be English',
};

/** One judgement in words, under its number where there are several. */
function lines(judged: Judged<object> | undefined, text: string, number: number): string[] {
  const head = number > 0 ? [`${number}.`] : [];
  if (!judged) return head;
  if (!judged.judged) return [...head, `Not judged: ${because[judged.because]}.`];
  const said = verdictsOf(judged).flatMap(([name, { holds, evidence }]) => {
    const placed = evidence.slice(0, 3).map((one) => ({ ...one, path: '/text' }) as unknown as Json);
    const why = evidenceInWords(placed, english.reasons, { text });
    return [`${holds ? 'yes' : 'no '}  ${nameInWords(name)}`, ...why.map((sentence) => `       ${sentence}`)];
  });
  return [...head, ...said];
}

const names: Record<string, string> = {
  timeBound: 'time-bound',
  childsVoice: 'the child’s voice',
  verbatim: 'the child’s words as said',
  observed: 'what was seen of the child',
  adultOnly: 'adults only',
  placeholder: 'stands in for an answer',
  general: 'would fit any case',
  person: 'one person by name',
};

function nameInWords(name: string): string {
  return names[name] ?? name;
}
