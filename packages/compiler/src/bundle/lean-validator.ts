/** What Ajv writes out each time, once as a function: a fault, faults that something found, rows of a list, repeated rows. */
const SHARED = [
  'const fault = (all, instancePath, keyword, params) => took(all, [{instancePath, keyword, params}]);',
  'const took = (all, found) => found.length === 0 ? all : all === null ? found : all.concat(found);',
  'const isObject = (data) => data && typeof data == "object" && !Array.isArray(data);',
  'const each = (all, list, validate, instancePath, rootData, self) => { list.forEach((row, at) => {',
  'if(!validate.call(self, row, {instancePath: instancePath + "/" + at, rootData})){all = took(all, validate.errors);} }); return all; };',
  'const unlike = (all, list, same, instancePath) => { for(let i = list.length - 1; i > 0; i--){ for(let j = i - 1; j >= 0; j--){',
  'if(same(list[i], list[j])){return fault(all, instancePath, "uniqueItems", {i, j});} } } return all; };',
  'const held = (self, errors) => { self.errors = errors; return errors === null; };',
  'const oneOf = (self, data, {instancePath = ""} = {}, codes) => { let all = null;',
  'if(typeof data !== "string"){all = fault(all, instancePath, "type", {type: "string"});}',
  'if(!codes.includes(data)){all = fault(all, instancePath, "enum", {allowedValues: codes});} return held(self, all); };',
  'const group = (self, data, {instancePath = "", rootData = data} = {}, context, ...checks) => { let all = null;',
  'if(!isObject(data)){all = fault(all, instancePath, "type", {type: "object"});}',
  'else {for(let at = 0; at < checks.length; at += 2){all = took(all, checks[at](data, checks[at + 1], rootData, instancePath, context));}}',
  'return held(self, all); };',
  'const listed = (self, data, {instancePath = "", rootData = data} = {}, context, row, least, most, same) => { let all = null;',
  'if(!Array.isArray(data)){return held(self, fault(all, instancePath, "type", {type: "array"}));}',
  'if(most && data.length > most){all = fault(all, instancePath, "maxItems", {limit: most});}',
  'if(least && data.length < least){all = fault(all, instancePath, "minItems", {limit: least});}',
  'all = each(all, data, row, instancePath, rootData, context);',
  'return held(self, same ? unlike(all, data, same, instancePath) : all); };',
].join('');

/** Each pattern of generated code, and what says the same in fewer words; later ones build on earlier ones. */
const shorter: [RegExp, string | ((...found: string[]) => string)][] = [
  [/schemaPath:"(?:[^"\\]|\\.)*",/g, ''],
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
const counting: [RegExp, string][] = [
  [/let errors = 0;/g, ''],
  [/errors\+\+;|errors = vErrors\.length;/g, ''],
  [/return errors === 0;/g, 'return vErrors === null;'],
];

const HEAD = String.raw`function (validate\d+)\(data, \{instancePath="", rootData=data\}=\{\}\)\{let vErrors = null;`;
const END = String.raw`\1\.errors = vErrors;return vErrors === null;\}`;
const typeFault = (type: string): string =>
  String.raw`\{vErrors = fault\(vErrors, instancePath, "type", \{type: "${type}"\}\);\}`;
const limit = (sign: string, keyword: string): string =>
  String.raw`(?:if\(data\.length ${sign} (\d+)\)\{vErrors = fault\(vErrors, instancePath, "${keyword}", \{limit: \d+\}\);\})?`;

/** Whole functions that choices, groups and lists have in common: each becomes one call. */
const wholes: typeof shorter = [
  [
    new RegExp(
      `${HEAD}if\\(typeof data !== "string"\\)${typeFault('string')}` +
        String.raw`if\(!(schema\d+)\.enum\.includes\(data\)\)\{vErrors = fault\(vErrors, instancePath, "enum", \{allowedValues: \2\.enum\}\);\}` +
        END,
      'g',
    ),
    'function $1(data, at){return oneOf($1, data, at, $2.enum);}',
  ],
  [
    new RegExp(
      HEAD +
        String.raw`if\(isObject\(data\)\)\{((?:vErrors = took\(vErrors, \w+\(data, \w+, rootData, instancePath, this\)\);)+)\}else ` +
        typeFault('object') +
        END,
      'g',
    ),
    (_all, name = '', body = '') => {
      const checks = [...body.matchAll(/took\(vErrors, (\w+)\(data, (\w+),/g)].map(([, run, by]) => `${run}, ${by}`);
      return `function ${name}(data, at){return group(${name}, data, at, this, ${checks.join(', ')});}`;
    },
  ],
  [
    new RegExp(
      HEAD +
        String.raw`if\(Array\.isArray\(data\)\)\{` +
        limit('>', 'maxItems') +
        limit('<', 'minItems') +
        String.raw`vErrors = each\(vErrors, data, (validate\d+), instancePath, rootData, this\);(?:vErrors = unlike\(vErrors, data, (func\d+), instancePath\);)?\}else ` +
        typeFault('array') +
        END,
      'g',
    ),
    (_all, name = '', most = '', least = '', row = '', same = '') => {
      const given = [row, least || '0', most || '0', same].filter((one) => one !== '');
      while (given.at(-1) === '0') given.pop();
      return `function ${name}(data, at){return listed(${name}, data, at, this, ${given.join(', ')});}`;
    },
  ],
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
  return SHARED + (isCounted ? lean : rewritten(uncounted, wholes));
}

function rewritten(code: string, patterns: readonly (typeof shorter)[number][]): string {
  return patterns.reduce(
    (text, [pattern, by]) => (typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by)),
    code,
  );
}

/** Generated code without its literal texts, in which a word means nothing. */
function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}
