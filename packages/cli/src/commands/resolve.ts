import { authorityNames, loadDefinition, loadForm, loadSettings } from '@kinform/compiler/load';
import { resolveForm } from '@kinform/engine';
import type { ResolvedForm } from '@kinform/engine';
import { nearestTarget, provenanceOf, type Provenance } from '@kinform/engine/definition';
import { CannotRunError } from '../io/cannot-run.js';
import { listOption, textOption } from '../io/command.js';
import type { Command } from '../io/command.js';
import { packsOption } from '../io/packs-option.js';
import { provenanceLines, traceLines } from '../io/trace-lines.js';

/**
 * `kinform resolve FORM --authority A [--profile P]… [--form-version V] [--trace] [--question ID]`: the resolved form;
 * or what each overlay changed; or where one question comes from and who changed it.
 */
export const resolve: Command = {
  verb: 'resolve',
  about:
    'Prints a form as one authority uses it; with --trace, what was changed, why and from which source; with --question, that of one question.',
  takesWords: 1,
  usage:
    'resolve FORM [--authority A] [--profile P]… [--form-version V] [--packs DIR] [--at DATE] [--trace] [--question ID] [--json]',
  options: {
    authority: { type: 'string' },
    profile: { type: 'string', multiple: true },
    'form-version': { type: 'string' },
    packs: { type: 'string' },
    at: { type: 'string' },
    trace: { type: 'boolean' },
    question: { type: 'string' },
  },
  async run(words, options, io) {
    const form = words[0];
    if (!form) throw new CannotRunError('No form was named.', 'Call it so: kinform resolve FORM --authority A');
    const authority = textOption(options, 'authority') ?? 'national';
    const version = textOption(options, 'form-version');
    const profiles = listOption(options, 'profile');
    const resolved = loadForm(io.schemas, form, authority, version, profiles, packsOption(options, io));
    const question = textOption(options, 'question');
    const json = (value: unknown): void => io.print(JSON.stringify(value, null, 2));
    if (question !== undefined) {
      const provenance = provenanceIn(io.schemas, resolved, question);
      if (options['json']) json({ digest: resolved.digest, provenance });
      else provenanceLines(resolved, provenance).forEach((line) => io.print(line));
      return provenance.changes.every((entry) => entry.landed) ? 0 : 1;
    }
    if (!options['trace']) json(resolved);
    else if (options['json']) json({ digest: resolved.digest, trace: resolved.trace });
    else traceLines(resolved).forEach((line) => io.print(line));
    return resolved.trace.every((entry) => entry.landed) ? 0 : 1;
  },
};

function provenanceIn(schemas: string, resolved: ResolvedForm, target: string): Provenance {
  const definition = loadDefinition(schemas, resolved.form, resolved.version);
  const national = authorityNames(schemas).includes('national');
  const plain = resolveForm(definition, [], national ? loadSettings(schemas, 'national') : resolved.settings);
  const provenance = provenanceOf(target, { resolved, plain, definition });
  if (provenance) return provenance;
  const sections = (resolved.ui.elements ?? []).map(({ name = '' }) => `section:${name}`);
  const nearest = nearestTarget(target, ['form', ...sections, ...Object.keys(resolved.questions)]);
  throw new CannotRunError(
    `The form ${resolved.form} has no question "${target}".`,
    nearest ? `Did you mean ${nearest}?` : 'Name it as --trace does: children.name, or section:children.',
  );
}
