/** What Ajv writes for each fault, once as a function. */
const FAULT =
  'const fault = (all, instancePath, keyword, params) => { const one = {instancePath, keyword, params}; ' +
  'if(all === null){return [one];} all.push(one); return all; };';

const PUSHED =
  /const (err\d+) = \{instancePath(?::((?:[^,"{}]|"[^"]*")+))?,keyword:("[^"]+"),params:(\{[^{}]*\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

const ENUM =
  /let (valid\d+);\1 = false;for\(const (v\d+) of (schema\d+)\.enum\)\{if\(func\d+\((data\d*), \2\)\)\{\1 = true;break;\}\}if\(!\1\)\{/g;

/**
 * Ajv's generated code without what nothing here reads: where in the schema an error arose, what lies around a value,
 * and the same dozen lines for each fault. The code decides as before; a test holds its errors against Ajv at
 * run time. Code in which something else reads what lies around a value stays as it is.
 */
export function leanValidator(code: string): string {
  const lean = (FAULT + code)
    .replace(/schemaPath:"(?:[^"\\]|\\.)*",/g, '')
    .replace(
      /instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}/g,
      'instancePath="", rootData=data',
    )
    .replace(
      /,parentData(?::\s*\w+)?,parentDataProperty(?::\s*(?:\"[^\"]*\"|\w+))?,rootData,dynamicAnchors\}/g,
      ',rootData}',
    )
    .replace(
      PUSHED,
      (_all, _name, path: string | undefined, keyword: string, params: string) =>
        `vErrors = fault(vErrors, ${path ?? 'instancePath'}, ${keyword}, ${params});errors++;`,
    )
    .replace(ENUM, (_all, _valid, _value, schema: string, data: string) => `if(!${schema}.enum.includes(${data})){`);
  return /parentData|dynamicAnchors/.test(lean) ? code : lean;
}
