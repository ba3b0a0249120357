import { valid } from 'semver';
import type { Found, LintRule } from '../../lint-rule.js';
import type { WholeScene } from '../../scenes.js';

type Overlays = WholeScene['library']['overlays'];

/** An overlay that says it is somebody else's, or for another form or version than its file's name. */
export const owner: LintRule<WholeScene> = {
  code: 'overlay.owner',
  about: 'Every overlay says whose it is and for which form and version, as its folder and its name do.',
  severity: 'error',
  *check({ library }) {
    for (const place of library.overlays) {
      const overlay = library.object(place.path);
      if (!overlay) continue;
      const { kind, name } = place.owner;
      const wanted: [string, string | undefined][] = [
        [kind, name],
        ['form', place.form],
        ['formVersion', place.version],
      ];
      for (const [member, value] of wanted) {
        if (value === undefined || overlay[member] === value) continue;
        yield {
          at: { file: place.path, path: [member] },
          message: `This file stands where "${member}" is "${value}", and says otherwise.`,
          mend: `Write "${member}": "${value}", or move the file.`,
        };
      }
    }
    yield* twice(library.overlays, library);
  },
};

/** Two overlays of one owner for the same version: nobody can say which counts. */
function* twice(places: Overlays, library: WholeScene['library']): Generator<Found> {
  const seen = new Map<string, string>();
  for (const { path, owner: of, form } of places) {
    const written = library.object(path)?.['formVersion'];
    if (typeof written !== 'string' || !valid(written)) continue;
    const key = `${of.kind} ${of.name} ${form} ${written}`;
    const other = seen.get(key);
    if (other !== undefined) {
      yield {
        at: { file: path, path: ['formVersion'] },
        message: `${other} is for version ${written} too.`,
        mend: 'Keep one. The file for an older version bears it in its name, such as consent.1.0.0.overlay.json.',
      };
    }
    seen.set(key, path);
  }
}
