import { valid } from 'semver';
import { nearestOf } from '../../../template/nearest.js';
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

/** An overlay or authority that builds on one that there is not, or on itself. */
export const extension: LintRule<WholeScene> = {
  code: 'overlay.extends',
  about: 'Every overlay that is extended and every profile that is switched on exists, and none leads back to itself.',
  severity: 'error',
  *check({ library }) {
    const owners = [...library.authorities, ...library.profiles];
    for (const { path } of library.overlays) {
      const names = [library.object(path)?.['extends'] ?? []].flat();
      for (const name of names) {
        if (typeof name === 'string' && !owners.includes(name)) {
          yield unknown(path, ['extends'], `There is no authority or profile "${name}" to extend.`, name, owners);
        }
      }
    }
    for (const authority of library.authorities) {
      const path = `authorities/${authority}/authority.json`;
      const listed = library.object(path)?.['profiles'];
      for (const [index, name] of (Array.isArray(listed) ? listed : []).entries()) {
        if (typeof name === 'string' && !library.profiles.includes(name)) {
          yield unknown(path, ['profiles', index], `There is no profile "${name}".`, name, library.profiles);
        }
      }
    }
    yield* circles(library);
  },
};

function unknown(file: string, path: (string | number)[], message: string, name: string, known: string[]): Found {
  const near = nearestOf(name, known);
  const mend = near ? `Write "${near}" instead.` : `Write one of these: ${known.join(', ') || 'there are none yet'}.`;
  return { at: { file, path }, message, mend };
}

function* circles(library: WholeScene['library']): Generator<Found> {
  const next = (name: string, form: string): string[] =>
    library.overlays
      .filter((place) => place.owner.name === name && place.form === form)
      .flatMap(({ path }) => [library.object(path)?.['extends'] ?? []].flat())
      .filter((one): one is string => typeof one === 'string');
  for (const { path, owner: of, form } of library.overlays) {
    const seen = new Set<string>();
    const queue = next(of.name, form);
    for (const name of queue) {
      if (!seen.has(name)) queue.push(...next(name, form));
      seen.add(name);
    }
    if (!seen.has(of.name)) continue;
    yield {
      at: { file: path, path: ['extends'] },
      message: `What this overlay extends leads back to "${of.name}".`,
      mend: 'Take one "extends" out.',
    };
  }
}
