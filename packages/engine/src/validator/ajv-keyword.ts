import { _, Name, stringify, type CodeKeywordDefinition, type KeywordCxt } from 'ajv/dist/2020.js';
import { strConcat } from 'ajv/dist/compile/codegen/code.js';
import { canonicalJson } from '../digest/canonical-json.js';
import type { Json } from '../json.js';
import { runners, type KeywordRule } from '../keywords/index.js';

/** Names that Ajv gives to what every validation function has. */
const rootData = new Name('rootData');
const instancePath = new Name('instancePath');
const vErrors = new Name('vErrors');
const errors = new Name('errors');

/**
 * A rule as an Ajv keyword. The code that it generates calls the rule's runner: the function itself where Ajv compiles
 * at run time, an import of `@kinform/engine/keywords` where the code stands alone.
 */
export function ajvKeyword(rule: KeywordRule): CodeKeywordDefinition {
  return { keyword: rule.keyword, type: rule.takes, code: (cxt) => generate(cxt, rule.keyword) };
}

function generate(cxt: KeywordCxt, keyword: string): void {
  const { gen, data, it } = cxt;
  const parameter = cxt.schema as Json;
  const runner = gen.scopeValue('keyword', {
    key: keyword,
    ref: runners[keyword],
    code: _`require("@kinform/engine/keywords").runners[${keyword}]`,
  });
  const value = gen.scopeValue('schema', {
    key: canonicalJson(parameter),
    ref: parameter,
    code: stringify(parameter),
  });
  const path = strConcat(instancePath, it.errorPath);
  const found = gen.const('found', _`${runner}(${data}, ${value}, ${rootData}, ${path}, this)`);
  gen.if(_`${found}.length > 0`, () => {
    gen.assign(vErrors, _`${vErrors} === null ? ${found} : ${vErrors}.concat(${found})`);
    gen.assign(errors, _`${vErrors}.length`);
  });
}
