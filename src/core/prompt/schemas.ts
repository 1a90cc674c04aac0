// The forms of both answers as JSON schemas, from the schemas that check them. A server that enforces a schema takes only part of what one can
// say: patterns and ranges are left out here, and checked when the answer is there. So is what a field holds: the prompt says that already.
import * as z from 'zod/mini'
import { draftSchema, sentenceSchema } from '../entry/draft.ts'
import type { JsonSchema } from '../model.ts'

export type Schema = z.core.JSONSchema.JSONSchema

export const repairSchema = z.strictObject({
  sentences: z
    .array(
      z.strictObject({
        address: z.string().check(z.describe('as it was given')),
        replacement: z.nullable(sentenceSchema).check(z.describe('null takes the sentence out')),
      }),
    )
    .check(z.describe('one for each address')),
})

/** Both forms with all that is known of them: patterns, descriptions, what ids are called. */
export const DRAFT_FORM: Schema = z.toJSONSchema(draftSchema)
export const REPAIR_FORM: Schema = z.toJSONSchema(repairSchema)

/** As a server gets them. Names have letters, digits, `_` and `-`. */
export const DRAFT_SCHEMA = { name: 'journal_draft', value: toStrict(DRAFT_FORM) }
export const REPAIR_SCHEMA = { name: 'journal_repair', value: toStrict(REPAIR_FORM) }

/**
 * What strict modes accept, and nothing else: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas (every property
 * required, nothing additional, nothing beside a `$ref`). Zod writes the first two for strict objects.
 */
function toStrict(schema: Schema): JsonSchema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const { type, properties, required, additionalProperties, items, anyOf, enum: values, $defs } = schema
  const kept = {
    type,
    properties: properties && eachSchema(properties),
    required,
    additionalProperties,
    items: isSchema(items) ? toStrict(items) : undefined,
    anyOf: anyOf?.filter(isSchema).map(toStrict),
    enum: values,
    $defs: $defs && eachSchema($defs),
  }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}

function eachSchema(schemas: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => (isSchema(schema) ? [[name, toStrict(schema)]] : [])),
  )
}

/** True for a schema that says something: `true` and lists of schemas are none of ours. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
