// What OpenAI refuses of a strict JSON schema. https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
import { isObject } from './request.ts'

const MAX_DEPTH = 10
const MAX_PROPERTIES = 5_000
const UNSUPPORTED = [
  ...['allOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas'],
  ...['patternProperties', 'propertyNames', 'unevaluatedProperties', 'default'],
]

/** The first thing that is wrong with a schema, as OpenAI puts it; null where nothing is. */
export function findSchemaProblem(schema: unknown): string | null {
  if (!isObject(schema) || schema['type'] !== 'object') return `schema must be a JSON Schema of 'type: "object"'`
  const count = { properties: 0 }
  const problem = check(schema, { context: '()', depth: 0, count })
  if (problem === null && count.properties > MAX_PROPERTIES)
    return `Too many properties: ${count.properties} (max ${MAX_PROPERTIES})`
  return problem
}

type Place = { readonly context: string; readonly depth: number; readonly count: { properties: number } }

function check(schema: unknown, { context, depth, count }: Place): string | null {
  if (!isObject(schema)) return `In context=${context}, schema must be an object`
  if (depth > MAX_DEPTH) return `${depth} levels of nesting exceeds limit of ${MAX_DEPTH}`
  const unsupported = UNSUPPORTED.find((keyword) => keyword in schema)
  if (unsupported !== undefined) return `In context=${context}, '${unsupported}' is not permitted`
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const names = Object.keys(properties)
  count.properties += names.length
  if (schema['type'] === 'object') {
    if (schema['additionalProperties'] !== false)
      return `In context=${context}, 'additionalProperties' is required to be supplied and to be false`
    const required = Array.isArray(schema['required']) ? schema['required'] : []
    const missing = names.find((name) => !required.includes(name))
    if (missing !== undefined)
      return `In context=${context}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`
  }
  const inside: [string, unknown][] = [
    ...names.map((name): [string, unknown] => [name, properties[name]]),
    ...('items' in schema ? [['items', schema['items']] as [string, unknown]] : []),
    ...listAlternatives(schema),
    ...Object.entries(isObject(schema['$defs']) ? schema['$defs'] : {}),
  ]
  for (const [name, value] of inside) {
    const isAlternative = /^\d+$/.test(name)
    const problem = check(value, {
      context: `${context.slice(0, -1)}${context === '()' ? '' : ', '}'${name}')`,
      depth: depth + (isAlternative ? 0 : 1),
      count,
    })
    if (problem !== null) return problem
  }
  return null
}

function listAlternatives(schema: Readonly<Record<string, unknown>>): [string, unknown][] {
  const { anyOf } = schema
  return Array.isArray(anyOf) ? anyOf.map((value, index) => [String(index), value]) : []
}
