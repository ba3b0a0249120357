import { loadForm } from '@kinform/compiler';
import type { ResolvedForm, TraceEntry } from '@kinform/engine';
import { CannotRunError } from '../io/cannot-run.js';
import { listOption, textOption } from '../io/command.js';
import type { Command } from '../io/command.js';
import { packsOption } from '../io/packs-option.js';

/** `kinform resolve FORM --authority A [--form-version V] [--trace]`: the resolved form, or what each overlay changed. */
export const resolve: Command = {
  verb: 'resolve',
  about: 'Prints a form as one authority uses it; with --trace, what was changed, why and from which source.',
  takesWords: 1,
  usage: 'resolve FORM [--authority A] [--profile P]… [--form-version V] [--packs DIR] [--at DATE] [--trace] [--json]',
  options: {
    authority: { type: 'string' },
    profile: { type: 'string', multiple: true },
    'form-version': { type: 'string' },
    packs: { type: 'string' },
    at: { type: 'string' },
    trace: { type: 'boolean' },
  },
  async run(words, options, io) {
    const form = words[0];
    if (!form) throw new CannotRunError('No form was named.', 'Call it so: kinform resolve FORM --authority A');
    const authority = textOption(options, 'authority') ?? 'national';
    const version = textOption(options, 'form-version');
    const profiles = listOption(options, 'profile');
    const resolved = loadForm(io.schemas, form, authority, version, profiles, packsOption(options, io));
    if (!options['trace']) io.print(JSON.stringify(resolved, null, 2));
    else if (options['json']) io.print(JSON.stringify({ digest: resolved.digest, trace: resolved.trace }, null, 2));
    else traceLines(resolved).forEach((line) => io.print(line));
    return resolved.trace.every((entry) => entry.landed) ? 0 : 1;
  },
};

function traceLines(resolved: ResolvedForm): string[] {
  const head = `${resolved.form} ${resolved.version} for ${resolved.authority}, ${resolved.digest}`;
  if (resolved.trace.length === 0) return [head, 'No authority changed anything.'];
  return [head, ...resolved.trace.flatMap(entryLines)];
}

function entryLines(entry: TraceEntry): string[] {
  const missed = entry.landed ? '' : `  NOT APPLIED${entry.nearest ? `, nearest is ${entry.nearest}` : ''}`;
  return [
    '',
    `${entry.target}: ${entry.op} by ${entry.authority ?? `profile ${entry.profile}`}${missed}`,
    `  why: ${entry.reason}`,
    `  source: ${entry.source}`,
    ...(entry.note ? [`  note: ${entry.note}`] : []),
  ];
}
