import { _, nil, stringify, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv/dist/2020.js';
import { resolveRef, SchemaEnv } from 'ajv/dist/compile/index.js';
import { checkMembers, type Members, type ShapeValidator } from '../keywords/index.js';
import { callRuntime } from './call-runtime.js';

/** What the keyword `members` is given: a reference to the definition of each member, and which must be there. */
interface MembersSchema {
  shapes: Record<string, { $ref: string }>;
  required: string[];
}

/**
 * `members` as an Ajv keyword: what `properties` with references, `required` and `additionalProperties: false` say
 * together, in one call with a table of the referenced functions instead of a page of code for each group.
 */
export const membersKeyword: CodeKeywordDefinition = {
  keyword: 'members',
  type: 'object',
  schemaType: 'object',
  code: generate,
};

function generate(cxt: KeywordCxt): void {
  const { gen } = cxt;
  const { shapes, required } = cxt.schema as MembersSchema;
  const members: Members = { shapes: {}, required };
  let table: Code = nil;
  for (const [name, { $ref }] of Object.entries(shapes)) {
    const validate = compiled(cxt, $ref);
    members.shapes[name] = validate;
    table = _`${table}${name}: ${gen.scopeValue('validate', { ref: validate })}, `;
  }
  const check = gen.scopeValue('keyword', {
    key: 'members',
    ref: checkMembers,
    code: _`require("@kinform/engine/keywords").checkMembers`,
  });
  const code = _`{shapes: {${table}}, required: ${stringify(required)}}`;
  callRuntime(cxt, check, gen.scopeValue('obj', { ref: members, code }));
}

function compiled({ it }: KeywordCxt, ref: string): ShapeValidator {
  const shape = resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
  if (!(shape instanceof SchemaEnv) || !shape.validate) {
    throw new Error(`"members" cannot use ${ref}. Refer to a definition that does not contain itself.`);
  }
  return shape.validate as unknown as ShapeValidator;
}
