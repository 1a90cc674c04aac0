// The form of an answer in words: an outline that stands in the prompt, since not every server enforces a schema, and a list for the document.
import { DRAFT_FORM, isSchema, type Schema } from './schemas.ts'

/** A schema as an outline: its named parts first, then a line for each field with its type and what it holds. */
export function toOutline(form: Schema): string {
  const parts = Object.entries(form.$defs ?? {}).map(([name, part]) => `${name} = ${outline(part, '')}`)
  return [...parts, outline(form, '')].join('\n')
}

function outline(schema: Schema, indent: string): string {
  const within = `${indent}  `
  const fields = fieldsOf(schema).map(([name, field]) => {
    const note = field.description === undefined ? '' : `  // ${field.description}`
    const inner = objectIn(field)
    if (inner === null || !hasNotes(inner)) return `${within}${name}: ${typeOf(field)},${note}`
    const [before, after] = typeOf(field).split(typeOf(inner))
    return `${within}${name}: ${before}${outline(inner, within)}${after},${note}`
  })
  return `{\n${fields.join('\n')}\n${indent}}`
}

/** A small object in one line, `A[]`, `A | null`, or what a value is called. */
function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? ''
  if (schema.title !== undefined) return schema.title
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.anyOf !== undefined) return schema.anyOf.filter(isSchema).map(typeOf).join(' | ')
  if (schema.type === 'array') return isSchema(schema.items) ? `${typeOf(schema.items)}[]` : 'array'
  if (schema.type !== 'object') return [schema.type].flat().join(' | ')
  return `{ ${fieldsOf(schema)
    .map(([name, field]) => `${name}: ${typeOf(field)}`)
    .join(', ')} }`
}

/** The object that a field holds, or holds a list of, where it stands in place and not by its name. */
function objectIn(schema: Schema): Schema | null {
  if (schema.$ref !== undefined) return null
  if (schema.type === 'object') return schema
  const inner = [schema.items, ...(schema.anyOf ?? [])].filter(isSchema)
  return inner.map(objectIn).find((found) => found !== null) ?? null
}

function hasNotes(schema: Schema): boolean {
  return fieldsOf(schema).some(([, field]) => field.description !== undefined || objectIn(field) !== null)
}

function fieldsOf(schema: Schema): readonly (readonly [name: string, field: Schema])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    isSchema(field) ? [[name, field] as const] : [],
  )
}

export type Field = { readonly path: string; readonly type: string; readonly description: string }

/**
 * The fields of a draft by their paths; `[]` stands for any item of a list. Sentences and claims come once, before the rest. A field whose name
 * says what it holds stands in the type of its object alone.
 */
export function listFields(): readonly Field[] {
  const parts = Object.entries(DRAFT_FORM.$defs ?? {}).flatMap(([name, part]) => fieldsUnder(part, name))
  return [...parts, ...fieldsUnder(DRAFT_FORM, '')]
}

function fieldsUnder(schema: Schema, path: string): readonly Field[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const inner = objectIn(field)
    const own = path === '' ? name : `${path}.${name}`
    const { description = '' } = field
    return [
      ...(description === ''
        ? []
        : [{ path: own, type: inner === null ? typeOf(field) : shapeOf(field, inner), description }]),
      ...(inner === null ? [] : fieldsUnder(inner, field.type === 'array' ? `${own}[]` : own)),
    ]
  })
}

/** `{ from, to }[]`: the names of an object's fields, since each that needs words has a row of its own. */
function shapeOf(field: Schema, inner: Schema): string {
  const names = fieldsOf(inner).map(([name]) => name)
  return typeOf(field).replace(typeOf(inner), `{ ${names.join(', ')} }`)
}
