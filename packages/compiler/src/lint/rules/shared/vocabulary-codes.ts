import { isJsonObject, type Json } from '@kinform/engine';
import { nearestOf } from '../../../template/nearest.js';
import type { Found, LintRule } from '../../lint-rule.js';
import type { FileScene } from '../../scenes.js';

/** A shared list that does not hold together: its name, its words, its groups. */
export const vocabularyWhole: LintRule<FileScene> = {
  code: 'vocabulary.codes',
  about:
    'Every vocabulary bears the name of its file, and has words for each of its codes and groups and for no others.',
  severity: 'error',
  *check({ file, kind }) {
    if (kind?.meta !== 'vocabulary' || !isJsonObject(file.value)) return;
    const name = file.path.slice('vocabularies/'.length, -'.json'.length);
    if (file.value['id'] !== name) {
      yield {
        at: { file: file.path, path: ['id'] },
        message: `The file is called "${name}", and says "id": ${JSON.stringify(file.value['id'])}.`,
        mend: `Write "id": "${name}".`,
      };
    }
    const codes = textsOf(file.value['codes']);
    const groups = Array.isArray(file.value['groups']) ? file.value['groups'].filter(isJsonObject) : [];
    yield* groupsThatDiffer(file.path, groups, codes);
    const known = [...codes, ...groups.map((group) => String(group['code']))];
    for (const [locale, words] of Object.entries(isJsonObject(file.value['text']) ? file.value['text'] : {})) {
      yield* wordsThatDiffer(file.path, locale, isJsonObject(words) ? words : {}, known);
    }
  },
};

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function* groupsThatDiffer(
  file: string,
  groups: readonly { [name: string]: Json | undefined }[],
  codes: string[],
): Generator<Found> {
  const seen = new Map<string, string>();
  for (const [index, group] of groups.entries()) {
    for (const [place, code] of textsOf(group['codes']).entries()) {
      const at = { file, path: ['groups', index, 'codes', place] };
      const near = nearestOf(code, codes);
      if (!codes.includes(code)) {
        const mend = near ? `Write "${near}" instead.` : 'Add it to "codes", or take it out here.';
        yield { at, message: `"${code}" is not one of the codes.`, mend };
      } else if (seen.has(code)) {
        yield { at, message: `"${code}" stands in "${seen.get(code) ?? ''}" already.`, mend: 'Keep it in one group.' };
      }
      seen.set(code, String(group['code']));
    }
  }
}

function* wordsThatDiffer(file: string, locale: string, words: object, known: readonly string[]): Generator<Found> {
  for (const code of known.filter((one) => !Object.hasOwn(words, one))) {
    yield {
      at: { file, path: ['text', locale] },
      message: `The code "${code}" has no words in ${locale}.`,
      mend: `Add "${code}" to the words in ${locale}.`,
    };
  }
  for (const code of Object.keys(words).filter((one) => !known.includes(one))) {
    yield {
      at: { file, path: ['text', locale, code], name: true },
      severity: 'warning',
      message: `There are words for "${code}", which is not one of the codes.`,
      mend: 'Take them out, or add the code.',
    };
  }
}
