import { _, stringify, type CodeKeywordDefinition, type KeywordCxt } from 'ajv/dist/2020.js';
import { canonicalJson } from '../digest/canonical-json.js';
import type { Json } from '../json.js';
import { runners, type KeywordRule } from '../keywords/index.js';
import { callRuntime } from './call-runtime.js';

/**
 * A rule as an Ajv keyword. The code that it generates calls the rule's runner: the function itself where Ajv compiles
 * at run time, an import of `@kinform/engine/keywords` where the code stands alone.
 */
export function ajvKeyword(rule: KeywordRule): CodeKeywordDefinition {
  return { keyword: rule.keyword, type: rule.takes, code: (cxt) => generate(cxt, rule.keyword) };
}

function generate(cxt: KeywordCxt, keyword: string): void {
  const parameter = cxt.schema as Json;
  const runner = cxt.gen.scopeValue('keyword', {
    key: keyword,
    ref: runners[keyword],
    code: _`require("@kinform/engine/keywords").runners[${keyword}]`,
  });
  const value = cxt.gen.scopeValue('schema', {
    key: canonicalJson(parameter),
    ref: parameter,
    code: stringify(parameter),
  });
  callRuntime(cxt, runner, value);
}
