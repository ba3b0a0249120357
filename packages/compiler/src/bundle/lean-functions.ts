/** A pattern of generated code, and what says the same in fewer words. */
export type Rewriting = [pattern: RegExp, by: string | ((...found: string[]) => string)];

/** What Ajv writes out each time, once as a function: a fault, faults that something found, rows of a list, repeated rows. */
export const sharedFunctions = [
  'import * as keywords from "@kinform/engine/keywords";',
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
  'else {all = checked(all, data, checks, rootData, instancePath, context);}',
  'return held(self, all); };',
  'const listed = (self, data, {instancePath = "", rootData = data} = {}, context, row, least, most, same) => { let all = null;',
  'if(!Array.isArray(data)){return held(self, fault(all, instancePath, "type", {type: "array"}));}',
  'if(most && data.length > most){all = fault(all, instancePath, "maxItems", {limit: most});}',
  'if(least && data.length < least){all = fault(all, instancePath, "minItems", {limit: least});}',
  'all = each(all, data, row, instancePath, rootData, context);',
  'return held(self, same ? unlike(all, data, same, instancePath) : all); };',
  'const text = (self, data, {instancePath = "", rootData = data} = {}, context, most, length, has, format, ...checks) => { let all = null;',
  'if(typeof data !== "string"){return held(self, fault(all, instancePath, "type", {type: "string"}));}',
  'if(most && length(data) > most){all = fault(all, instancePath, "maxLength", {limit: most});}',
  'if(has && !has(data)){all = fault(all, instancePath, "format", {format});}',
  'return held(self, checked(all, data, checks, rootData, instancePath, context)); };',
  'const checked = (all, data, checks, rootData, instancePath, context) => {',
  'for(let at = 0; at < checks.length; at += 2){all = took(all, checks[at](data, checks[at + 1], rootData, instancePath, context));} return all; };',
].join('');

const HEAD = String.raw`function (validate\d+)\(data, \{instancePath="", rootData=data\}=\{\}\)\{let vErrors = null;`;
const END = String.raw`\1\.errors = vErrors;return vErrors === null;\}`;
/** A text with the most characters, the format and the checks that it may have. */
const TEXT =
  String.raw`if\(typeof data === "string"\)\{(?:if\((func\d+)\(data\) > (\d+)\)\{vErrors = fault\(vErrors, instancePath, "maxLength", \{limit: \d+\}\);\})?` +
  String.raw`(?:if\(!\((formats\d+)\(data\)\)\)\{vErrors = fault\(vErrors, instancePath, "format", \{format: ("[^"]+")\}\);\})?` +
  String.raw`((?:vErrors = took\(vErrors, \w+\(data, \w+, rootData, instancePath, this\)\);)*)\}else `;
const typeFault = (type: string): string =>
  String.raw`\{vErrors = fault\(vErrors, instancePath, "type", \{type: "${type}"\}\);\}`;
const limit = (sign: string, keyword: string): string =>
  String.raw`(?:if\(data\.length ${sign} (\d+)\)\{vErrors = fault\(vErrors, instancePath, "${keyword}", \{limit: \d+\}\);\})?`;

/** Whole functions that choices, groups and lists have in common: each becomes one call. */
export const wholes: Rewriting[] = [
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
      return callOf('group', name, checksIn(body));
    },
  ],
  [
    new RegExp(HEAD + TEXT + typeFault('string') + END, 'g'),
    (_all, name = '', length = '', most = '', has = '', format = '', body = '') => {
      return callOf('text', name, [most || '0', length || '0', has || '0', format || '0', ...checksIn(body)]);
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
      return callOf('listed', name, [row, least || '0', most || '0', same || '0']);
    },
  ],
];

/** Runners and what each goes by, one after the other. */
function checksIn(body: string): string[] {
  return [...body.matchAll(/took\(vErrors, (\w+)\(data, (\w+),/g)].flatMap(([, run = '', by = '']) => [run, by]);
}

function callOf(shared: string, name: string, given: string[]): string {
  while (given.at(-1) === '0') given.pop();
  return `function ${name}(data, at){return ${shared}(${[name, 'data', 'at', 'this', ...given].join(', ')});}`;
}
