import { describe, expect, test } from '@jest/globals'
import { writeFromFacts } from '../../../src/core/entry/facts-only/writer.ts'
import type { JsonSchema } from '../../../src/core/model.ts'
import { toOutline } from '../../../src/core/prompt/form.ts'
import { DRAFT_FORM, DRAFT_SCHEMA, REPAIR_SCHEMA } from '../../../src/core/prompt/schemas.ts'
import { aRedRun, dossierOf } from '../../support/gathered.ts'

/** What strict structured outputs take: https://platform.openai.com/docs/guides/structured-outputs#supported-schemas */
const KEYWORDS = ['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', '$ref', '$defs']
/** The narrowest limits that a server documents. https://learn.microsoft.com/azure/ai-services/openai/how-to/structured-outputs */
const MAX_PROPERTIES = 100
const MAX_OBJECT_LEVELS = 5

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordsIn(schema: JsonSchema, key: string): readonly (readonly [string, JsonSchema])[] {
  const inner = schema[key]
  return isSchema(inner) ? Object.entries(inner).flatMap(([name, item]) => (isSchema(item) ? [[name, item]] : [])) : []
}

/** Every schema within a schema, itself included, definitions as well. */
function everySchema(schema: JsonSchema): readonly JsonSchema[] {
  const anyOf: unknown = schema['anyOf']
  const inner = [
    ...recordsIn(schema, 'properties').map(([, item]) => item),
    ...recordsIn(schema, '$defs').map(([, item]) => item),
    ...[schema['items'], ...(Array.isArray(anyOf) ? anyOf : [])].filter(isSchema),
  ]
  return [schema, ...inner.flatMap(everySchema)]
}

function levels(schema: JsonSchema, definitions: ReadonlyMap<string, JsonSchema>): number {
  const named = definitions.get(String(schema['$ref']).replace('#/$defs/', ''))
  if (named !== undefined) return levels(named, definitions)
  const anyOf: unknown = schema['anyOf']
  const inner = [
    ...recordsIn(schema, 'properties').map(([, item]) => item),
    ...[schema['items'], ...(Array.isArray(anyOf) ? anyOf : [])].filter(isSchema),
  ]
  return (schema['type'] === 'object' ? 1 : 0) + Math.max(0, ...inner.map((item) => levels(item, definitions)))
}

describe.each([
  ['a draft', DRAFT_SCHEMA],
  ['a repair', REPAIR_SCHEMA],
])('the schema of %s', (_, { name, value }) => {
  const all = everySchema(value)

  test('has a name that servers take', () => {
    expect(name).toMatch(/^[\w-]{1,64}$/)
  })

  test('says nothing that a strict mode refuses', () => {
    expect(all.flatMap((schema) => Object.keys(schema)).filter((key) => !KEYWORDS.includes(key))).toEqual([])
    expect(all.filter((schema) => '$ref' in schema && Object.keys(schema).length > 1)).toEqual([])
  })

  test('requires every property of every object and allows no other', () => {
    const objects = all.filter((schema) => schema['type'] === 'object')
    expect(objects.length).toBeGreaterThan(2)
    expect(objects.map((schema) => [schema['required'], schema['additionalProperties']])).toEqual(
      objects.map((schema) => [recordsIn(schema, 'properties').map(([key]) => key), false]),
    )
  })

  test('is neither too large nor too deep', () => {
    const properties = all.flatMap((schema) => recordsIn(schema, 'properties'))
    expect(properties.length).toBeLessThanOrEqual(MAX_PROPERTIES)
    expect(levels(value, new Map(recordsIn(value, '$defs')))).toBeLessThanOrEqual(MAX_OBJECT_LEVELS)
  })
})

test('the outline names every field of a draft, in its order', () => {
  const fields = Array.from(toOutline(DRAFT_FORM).matchAll(/^ {2}(\w+): /gm), ([, name]) => name)
  expect(fields).toEqual([
    'sentences',
    'standing',
    'text',
    'cites',
    ...Object.keys(writeFromFacts(dossierOf(aRedRun()))),
  ])
})

test('the outline says of a field what the schema says of it', () => {
  expect(toOutline(DRAFT_FORM)).toContain(
    '    from: LineId,\n    to: LineId,\n    why: Claim | null,  // what to see in these lines\n  }[],  // lines that code copies',
  )
})
