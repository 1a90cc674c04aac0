// Holds requests and answers against GitHub's published description (fixtures/github-openapi.json, see scripts/extract-openapi.mjs).
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly isMultiSegment?: boolean
  readonly schema: object
}
type Operation = {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly schema: object }
  readonly answers: Readonly<Record<string, Readonly<Record<string, object>>>>
}
type Description = { readonly operations: Readonly<Record<string, Operation>>; readonly schemas: object }

/** An operation of the description, found for a request. */
export type Match = {
  /** Method and path as the description writes them. */
  readonly key: string
  readonly operation: Operation
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>
}

export type OpenApi = {
  readonly keys: readonly string[]
  /** The operation that a method and a path (still encoded) mean, or null. */
  find(method: string, path: string): Match | null
  /** What GitHub's description forbids about a request: one line a mistake. Unknown parameters and fields are mistakes. */
  checkRequest(match: Match, request: { query: Readonly<Record<string, string>>; body: unknown }): string[]
  /** What it forbids about an answer. Errors that it does not list must have the form of its basic error. */
  checkAnswer(match: Match, answer: { status: number; type: string | null; json: unknown }): string[]
}

const FIXTURE = new URL('../fixtures/github-openapi.json', import.meta.url)
const ROOT = 'https://github.test/openapi.json'

/** Reads the description; validators are compiled when they are first needed. */
export function readOpenApi(): OpenApi {
  const description: Description = JSON.parse(readFileSync(FIXTURE, 'utf8'))
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true }))
  ajv.addSchema({ ...description, $id: ROOT })
  // Parameters are text on the wire: `per_page=100` is an integer.
  const coercing = addFormats(new Ajv({ strict: false, allErrors: true, coerceTypes: true }))
  const patterns = Object.entries(description.operations).map(([key, operation]) => toPattern(key, operation))
  const parameterChecks = new Map<string, ValidateFunction>()

  function check(pointer: readonly string[], value: unknown): string[] {
    const path = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
    const validate = ajv.getSchema(`${ROOT}#/${path}`)
    if (validate === undefined) throw new Error(`no schema at ${path}`)
    return validate(value) === true ? [] : describe(validate)
  }

  function checkParameters(match: Match, place: 'path' | 'query', values: Readonly<Record<string, string>>): string[] {
    const id = `${place} of ${match.key}`
    const validate =
      parameterChecks.get(id) ??
      coercing.compile(toObjectSchema(match.operation.parameters.filter((parameter) => parameter.in === place)))
    parameterChecks.set(id, validate)
    return validate({ ...values }) === true ? [] : describe(validate).map((line) => `${place} parameter ${line}`)
  }

  return {
    keys: Object.keys(description.operations),

    find(method, path) {
      for (const { key, operation, verb, pattern, names } of patterns) {
        const values = verb === method ? pattern.exec(path)?.slice(1) : undefined
        if (values === undefined) continue
        const params = names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')])
        return { key, operation, params: Object.fromEntries(params) }
      }
      return null
    },

    checkRequest(match, { query, body }) {
      const errors = [...checkParameters(match, 'path', match.params), ...checkParameters(match, 'query', query)]
      const expected = match.operation.body
      if (expected === undefined) return body === null ? errors : [...errors, 'a body was sent, there is none']
      if (body === null) return expected.required ? [...errors, 'the body is missing'] : errors
      return [...errors, ...check(['operations', match.key, 'body', 'schema'], body).map((line) => `body ${line}`)]
    },

    checkAnswer(match, { status, type, json }) {
      const answers = match.operation.answers[String(status)]
      if (answers === undefined) {
        if (status < 400) return [`status ${status} is not one of this operation's`]
        return check(['schemas', 'basic-error'], json)
      }
      if (Object.keys(answers).length === 0) return []
      if (type !== null && type in answers)
        return check(['operations', match.key, 'answers', String(status), type], json)
      // The description mentions raw media types in its prose only.
      return type?.includes('.raw') === true ? [] : [`media type ${type} is not one of status ${status}`]
    },
  }
}

/** `/contents/{path}` -> a pattern whose groups are its parameters; a multi-segment one may hold slashes. */
function toPattern(key: string, operation: Operation) {
  const [verb = '', template = ''] = key.split(' ')
  const names: string[] = []
  const source = template
    .split(/\{(\w+)\}/)
    .map((part, index) => {
      if (index % 2 === 0) return part
      names.push(part)
      return operation.parameters.some(({ name, isMultiSegment }) => name === part && isMultiSegment)
        ? '(.+)'
        : '([^/]+)'
    })
    .join('')
  return { key, operation, verb, names, pattern: new RegExp(`^${source}$`) }
}

function toObjectSchema(parameters: readonly Parameter[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

function describe(validate: ValidateFunction): string[] {
  return (validate.errors ?? []).map(({ instancePath, message, params, keyword }) => {
    const detail = keyword === 'additionalProperties' ? ` (${params['additionalProperty']})` : ''
    return `${instancePath || '/'} ${message}${detail}`
  })
}
