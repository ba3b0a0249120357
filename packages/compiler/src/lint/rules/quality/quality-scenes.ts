import { compareVersions, isJsonObject, type JsonObject } from '@kinform/engine';
import type { Owner } from '../../files/library.js';
import type { Place } from '../../files/place.js';
import type { FormCase } from '../../resolve/form-case.js';
import type { WholeScene } from '../../scenes.js';

/** What an item says of one form, with the form as its owner has it in every version that it speaks of. */
export interface QualityScene {
  /** Id of the item. */
  item: string;
  form: string;
  test: JsonObject;
  at: Place;
  cases: readonly FormCase[];
}

/** The files that say what a good record is, with whose they are by their place. */
export function qualityFiles({ library }: WholeScene): { path: string; owner: Owner; value: JsonObject }[] {
  return library.jsonFiles().flatMap((path) => {
    const [, folder, name = ''] = /^(authorities|profiles)\/([^/]+)\/quality\.json$/.exec(path) ?? [];
    const value = folder === undefined ? undefined : library.object(path);
    if (!value) return [];
    return [{ path, owner: { kind: folder === 'profiles' ? 'profile' : 'authority', name }, value }];
  });
}

/** Everything that quality profiles say of forms that there are, test by test. */
export function* qualityScenes(scene: WholeScene): Generator<QualityScene> {
  for (const { path, owner, value } of qualityFiles(scene)) {
    for (const [index, item] of listIn(value['items']).entries()) {
      for (const [form, test] of Object.entries(isJsonObject(item['forms']) ? item['forms'] : {})) {
        const from = isJsonObject(value['forms']) ? value['forms'][form] : undefined;
        if (typeof from !== 'string' || !isJsonObject(test)) continue;
        const cases = casesOf(scene, owner, form, from);
        yield {
          item: String(item['id']),
          form,
          test,
          at: { file: path, path: ['items', index, 'forms', form] },
          cases,
        };
      }
    }
  }
}

/** The owner's case of each version from the first on; where the owner changes nothing, the form as it is. */
function casesOf({ library, cases }: WholeScene, owner: Owner, form: string, from: string): FormCase[] {
  const versions = (library.forms.get(form) ?? []).filter((version) => compareVersions(version, from) >= 0);
  return versions.flatMap((version) => {
    const ofVersion = cases.filter((one) => one.form === form && one.version === version && one.resolved);
    const own = ofVersion.find((one) => one.owner.kind === owner.kind && one.owner.name === owner.name);
    const found = own ?? ofVersion.find(({ overlays }) => overlays.length === 0);
    return found ? [found] : [];
  });
}

/** The objects of a list; none where it is none. */
export function listIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter((one): one is JsonObject => isJsonObject(one)) : [];
}
