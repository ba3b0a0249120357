import type { Json } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { WholeScene } from '../../scenes.js';

/** An overlay or authority that builds on one that there is not, or on itself. */
export const extension: LintRule<WholeScene> = {
  code: 'overlay.extends',
  about: 'Every overlay that is extended and every profile that is switched on exists, and none leads back to itself.',
  severity: 'error',
  *check({ library }) {
    const owners = [...library.authorities, ...library.profiles];
    for (const { path } of library.overlays) {
      for (const name of textsIn(library.object(path)?.['extends'])) {
        if (owners.includes(name)) continue;
        yield unknown(path, ['extends'], `There is no authority or profile "${name}" to extend.`, name, owners);
      }
    }
    for (const authority of library.authorities) {
      const path = `authorities/${authority}/authority.json`;
      for (const [index, name] of textsIn(library.object(path)?.['profiles']).entries()) {
        if (library.profiles.includes(name)) continue;
        yield unknown(path, ['profiles', index], `There is no profile "${name}".`, name, library.profiles);
      }
    }
    yield* circles(library);
  },
};

function textsIn(value: Json | undefined): string[] {
  return [value ?? []].flat().filter((one): one is string => typeof one === 'string');
}

function unknown(file: string, path: (string | number)[], message: string, name: string, known: string[]): Found {
  const near = nearestOf(name, known);
  const mend = near ? `Write "${near}" instead.` : `Write one of these: ${known.join(', ') || 'there are none yet'}.`;
  return { at: { file, path }, message, mend };
}

function* circles(library: WholeScene['library']): Generator<Found> {
  const next = (name: string, form: string): string[] =>
    library.overlays
      .filter((place) => place.owner.name === name && place.form === form)
      .flatMap(({ path }) => textsIn(library.object(path)?.['extends']));
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
