import { _, Ajv2020 } from 'ajv/dist/2020.js';
import { formats, rules, type KeywordRule } from '../keywords/index.js';
import { ajvKeyword } from './ajv-keyword.js';
import { membersKeyword } from './members-keyword.js';

/**
 * The one validator that Kinform wraps: JSON Schema 2020-12, strict, all errors, own properties only, no answers in
 * errors, no `$data`, Kinform's own formats and keywords. With `standalone` it can give its code as source text.
 */
export function createAjv({ standalone = false }: { standalone?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    ownProperties: true,
    verbose: false,
    messages: false,
    $data: false,
    discriminator: false,
    inlineRefs: false,
    passContext: true,
    addUsedSchema: false,
    loopRequired: 1,
    loopEnum: 1,
    code: standalone ? { source: true, esm: true, formats: _`require("@kinform/engine/keywords").formats` } : {},
  });
  for (const [name, has] of Object.entries(formats)) ajv.addFormat(name, has);
  for (const rule of Object.values(rules)) ajv.addKeyword(ajvKeyword(rule as KeywordRule));
  ajv.addKeyword(membersKeyword);
  leaveOutUnevaluated(ajv);
  return ajv;
}

/** Forms are closed by `members`; without keywords about what was left unevaluated no function need keep account of it. */
function leaveOutUnevaluated(ajv: Ajv2020): void {
  ajv.removeKeyword('unevaluatedProperties').removeKeyword('unevaluatedItems');
  ajv.opts.unevaluated = false;
}
