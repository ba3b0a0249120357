import { isJsonObject, type JsonObject } from '@kinform/engine';
import type { Library } from '../../files/library.js';
import type { Place } from '../../files/place.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { WholeScene } from '../../scenes.js';
import { nearestOf } from '../../../template/nearest.js';
import { listIn, qualityFiles } from './quality-scenes.js';

/** A quality profile that says it is another's, names forms that there are not, or gives one id twice. */
export const qualityPlace: LintRule<WholeScene> = {
  code: 'quality.place',
  about:
    'A quality profile says whose folder it is in, speaks of forms and versions that there are, and gives each id once.',
  severity: 'error',
  *check(scene) {
    for (const { path, owner, value } of qualityFiles(scene)) {
      if (value[owner.kind] !== owner.name) {
        yield {
          at: { file: path, path: [owner.kind] },
          message: `It does not say "${owner.kind}": "${owner.name}", and that is whose folder it is in.`,
          mend: 'Put it right, or move the file.',
        };
      }
      const forms = isJsonObject(value['forms']) ? value['forms'] : {};
      for (const [form, version] of Object.entries(forms)) {
        yield* unknownForm(scene.library, form, String(version), { file: path, path: ['forms', form] });
      }
      for (const [index, item] of listIn(value['items']).entries()) {
        const at = { file: path, path: ['items', index] };
        yield* sameId(listIn(value['items']), index, { ...at, path: [...at.path, 'id'] });
        yield* unnamedForms(item, forms, at);
      }
    }
  },
};

function* unknownForm({ forms }: Library, form: string, version: string, at: Place): Generator<Found> {
  const versions = forms.get(form);
  if (versions?.includes(version)) return;
  if (versions) {
    yield { at, message: `${form} has no version ${version}.`, mend: `Its versions are ${versions.join(', ')}.` };
    return;
  }
  const near = nearestOf(form, [...forms.keys()]);
  yield { at, message: `There is no form "${form}".`, mend: near ? `Write "${near}".` : 'Leave it out.' };
}

function* sameId(items: readonly JsonObject[], index: number, at: Place): Generator<Found> {
  const id = items[index]?.['id'];
  if (items.findIndex((one) => one['id'] === id) === index) return;
  yield { at, message: `Another item has the id "${String(id)}" already.`, mend: 'Give this one another.' };
}

function* unnamedForms(
  item: JsonObject,
  named: JsonObject,
  at: { file: string; path: (string | number)[] },
): Generator<Found> {
  for (const form of Object.keys(isJsonObject(item['forms']) ? item['forms'] : {})) {
    if (Object.hasOwn(named, form)) continue;
    yield {
      at: { ...at, path: [...at.path, 'forms', form], name: true },
      message: `The item speaks of ${form}, and the file does not say from which version on.`,
      mend: `Add "${form}" to "forms" at the top of the file.`,
    };
  }
}
