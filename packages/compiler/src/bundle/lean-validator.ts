import { sharedFunctions, wholes, type Rewriting } from './lean-functions.js';

/** Each pattern of generated code, and what says the same in fewer words; later ones build on earlier ones. */
const shorter: Rewriting[] = [
  [/schemaPath:"(?:[^"\\]|\\.)*",/g, ''],
  [/require\("@kinform\/engine\/keywords"\)/g, 'keywords'],
  [/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '(text) => Array.from(text).length'],
  [
    /instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}/g,
    'instancePath="", rootData=data',
  ],
  [/,parentData(?::\s*\w+)?,parentDataProperty(?::\s*(?:"[^"]*"|\w+))?,rootData,dynamicAnchors\}/g, ',rootData}'],
  [
    /const (err\d+) = \{instancePath(?::((?:[^,"{}]|"[^"]*")+))?,keyword:("[^"]+"),params:(\{[^{}]*\})\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
    (_all, _name, path = 'instancePath', keyword = '', params = '') =>
      `vErrors = fault(vErrors, ${path}, ${keyword}, ${params});errors++;`,
  ],
  [
    /let (valid\d+);\1 = false;for\(const (v\d+) of (schema\d+)\.enum\)\{if\(func\d+\((data\d*), \2\)\)\{\1 = true;break;\}\}if\(!\1\)\{/g,
    'if(!$3.enum.includes($4)){',
  ],
  [
    /const (found\d+) = ([^;]*);if\(\1\.length > 0\)\{vErrors = vErrors === null \? \1 : vErrors\.concat\(\1\);errors = vErrors\.length;\}/g,
    'vErrors = took(vErrors, $2);',
  ],
  [
    /const (len\d+) = data\.length;for\(let (i\d+)=0; \2<\1; \2\+\+\)\{if\(!\((validate\d+)\.call\(this, data\[\2\], \{instancePath:instancePath\+"\/" \+ \2,rootData\}\)\)\)\{vErrors = vErrors === null \? \3\.errors : vErrors\.concat\(\3\.errors\);errors = vErrors\.length;\}\}/g,
    'vErrors = each(vErrors, data, $3, instancePath, rootData, this);',
  ],
  [
    /let (i\d+) = data\.length;let (j\d+);if\(\1 > 1\)\{(outer\d+):for\(;\1--;\)\{for\(\2 = \1; \2--;\)\{if\((func\d+)\(data\[\1\], data\[\2\]\)\)\{vErrors = fault\(vErrors, instancePath, "uniqueItems", \{i: \1, j: \2\}\);errors\+\+;break \3;\}\}\}\}/g,
    'vErrors = unlike(vErrors, data, $4, instancePath);',
  ],
  [/if\(data && typeof data == "object" && !Array\.isArray\(data\)\)/g, 'if(isObject(data))'],
];

/** How many errors there are is only asked in order to know whether there are any. */
const counting: Rewriting[] = [
  [/let errors = 0;/g, ''],
  [/errors\+\+;|errors = vErrors\.length;/g, ''],
  [/return errors === 0;/g, 'return vErrors === null;'],
];

/**
 * Ajv's generated code without what nothing here reads: where in the schema an error arose, what lies around a value,
 * how many errors there are, and the same dozen lines for each fault, list and group. The code decides as before; a
 * test holds its errors against Ajv at run time. Code in which something else reads what is left out stays as it is.
 */
export function leanValidator(code: string): string {
  const lean = rewritten(code, shorter);
  if (/parentData|dynamicAnchors/.test(lean)) return code;
  const uncounted = rewritten(lean, counting);
  const isCounted = /(?<![.\w])errors\b/.test(withoutTexts(uncounted));
  return sharedFunctions + (isCounted ? lean : rewritten(uncounted, wholes));
}

function rewritten(code: string, patterns: readonly Rewriting[]): string {
  return patterns.reduce(
    (text, [pattern, by]) => (typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)),
    code,
  );
}

/** Generated code without its literal texts, in which a word means nothing. */
function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}
