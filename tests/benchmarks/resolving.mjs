import { join } from 'node:path';
import { loadDefinition, loadSettings, overlayFiles, overlayForVersion, ownerFolder } from '@kinform/compiler';
import { questionsOf, resolveForm } from '@kinform/engine';
import { draftOf } from '@kinform/engine/definition';
import { root, timed, times } from './statistics.mjs';

const schemas = join(root, 'schemas');
const form = 'early-help-assessment';

/** The overlay of an authority or profile for the version that is resolved, or none. */
function overlayOf(name, version) {
  const overlays = overlayFiles(ownerFolder(schemas, name), form).map((file) => file.overlay);
  return overlayForVersion(overlays, version) ?? [];
}

/** Time to resolve the assessment, which asks most of all forms, with a profile's overlay and those of two authorities. */
export async function measureResolving() {
  const definition = loadDefinition(schemas, form, '1.0.0');
  const settings = loadSettings(schemas, 'st-helens');
  const names = ['what-good-looks-like', 'solihull', 'st-helens'];
  const overlays = names.flatMap((name) => overlayOf(name, definition.version));
  const questions = questionsOf(draftOf(definition, { packs: [] }).schema).length;
  const changes = overlays.reduce((sum, overlay) => sum + overlay.changes.length, 0);
  const resolve = () => resolveForm(definition, overlays, settings);
  await times(200, resolve);
  const what = `${questions} questions, ${overlays.length} overlays, ${changes} changes`;
  return [
    timed(`Resolving the assessment (${what})`, await times(200, resolve), 'ms'),
    timed('The same with its digest', await times(200, () => resolve().digest), 'ms', 'at most 5'),
  ];
}
