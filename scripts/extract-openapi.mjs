// Cuts what the test GitHub needs out of GitHub's published descriptions: REST operations as JSON Schema, GraphQL types as SDL.
// The packages are far too large to depend on (385 MB), so they are fetched once, by hand, outside the project:
//   npm install --prefix DIR @octokit/openapi@23.0.2 @octokit/graphql-schema@15.26.1
//   node scripts/extract-openapi.mjs DIR
// Writes __tests__/support/fixtures/github-openapi.json and github-schema.graphql. To use one more operation, add it below and run again.
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse, print } from 'graphql'

const REPOSITORY = '/repos/{owner}/{repo}'
/** Below the repository. Where two paths fit one address the first counts, so `/commits/{ref}` stands after what is more exact. */
const OPERATIONS = [
  'GET ',
  'GET /actions/runs',
  'GET /actions/runs/{run_id}',
  'GET /actions/runs/{run_id}/jobs',
  'GET /actions/workflows/{workflow_id}/runs',
  'GET /actions/jobs/{job_id}/logs',
  'GET /check-runs/{check_run_id}/annotations',
  'GET /collaborators/{username}/permission',
  'PATCH /comments/{comment_id}',
  'POST /comments/{comment_id}/reactions',
  'GET /compare/{basehead}',
  'GET /commits/{commit_sha}/comments',
  'POST /commits/{commit_sha}/comments',
  'GET /commits/{commit_sha}/pulls',
  'GET /commits/{ref}',
  'GET /contents/{path}',
  'GET /deployments',
  'GET /deployments/{deployment_id}',
  'GET /deployments/{deployment_id}/statuses',
  'POST /issues',
  'PATCH /issues/comments/{comment_id}',
  'POST /issues/comments/{comment_id}/reactions',
  'GET /issues/{issue_number}',
  'GET /issues/{issue_number}/comments',
  'POST /issues/{issue_number}/comments',
  'POST /issues/{issue_number}/labels',
  'DELETE /issues/{issue_number}/labels/{name}',
  'POST /issues/{issue_number}/reactions',
  'GET /issues/{issue_number}/timeline',
  'GET /git/ref/{ref}',
  'GET /git/trees/{tree_sha}',
  'GET /git/blobs/{file_sha}',
  'POST /git/blobs',
  'POST /git/trees',
  'POST /git/commits',
  'POST /git/refs',
  'PATCH /git/refs/{ref}',
  'GET /pulls',
  'POST /pulls',
  'POST /pulls/comments/{comment_id}/reactions',
  'GET /pulls/{pull_number}',
  'PATCH /pulls/{pull_number}',
  'GET /pulls/{pull_number}/comments',
  'GET /pulls/{pull_number}/commits',
  'GET /pulls/{pull_number}/files',
  'GET /pulls/{pull_number}/reviews',
]

/**
 * The forms of a timeline event that are kept, and the events that have each. The description leaves the names open, and some of
 * its forms require nothing: with them, every object would pass.
 */
const TIMELINE_EVENTS = {
  'labeled-issue-event': ['labeled'],
  'unlabeled-issue-event': ['unlabeled'],
  'timeline-comment-event': ['commented'],
  'timeline-cross-referenced-event': ['cross-referenced'],
  'timeline-committed-event': ['committed'],
  'timeline-reviewed-event': ['reviewed'],
  'state-change-issue-event': ['closed', 'merged', 'referenced', 'reopened'],
}

/** Type -> fields that are kept. Arguments stay whole; interfaces and scalars are kept as far as these fields name them. */
const GRAPHQL_FIELDS = {
  Query: ['id', 'repository'],
  Node: ['id'],
  Repository: ['id', 'object'],
  GitObject: ['id', 'oid'],
  Blob: ['id', 'oid', 'byteSize', 'isBinary', 'isTruncated', 'text'],
  Commit: ['id', 'oid'],
  Tag: ['id', 'oid'],
  Tree: ['id', 'oid'],
}

/** What JSON Schema checks. Formats that are not listed (`repo.nwo`, `timestamp`) have no checker in ajv-formats. */
const VALIDATING = new Set(
  'type enum required minimum maximum minLength maxLength minItems maxItems minProperties uniqueItems pattern'.split(
    ' ',
  ),
)
const FORMATS = new Set(['date-time', 'date', 'uri', 'email', 'int32', 'int64'])

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/extract-openapi.mjs DIR (see the head of this script)')
const packages = join(resolve(folder), 'node_modules/@octokit')
const fixtures = join(import.meta.dirname, '../__tests__/support/fixtures')

const description = JSON.parse(await readFile(join(packages, 'openapi/generated/api.github.com.json'), 'utf8'))
const rest = extractOperations()
await writeFile(join(fixtures, 'github-openapi.json'), toLines(rest))
await writeFile(join(fixtures, 'github-schema.graphql'), await extractGraphql())

function extractOperations() {
  const schemas = {}
  const operations = {}
  for (const operation of OPERATIONS) {
    const [verb, below] = operation.split(' ')
    const source = description.paths[REPOSITORY + below]?.[verb.toLowerCase()]
    if (source === undefined) throw new Error(`GitHub's description has no operation ${operation}`)
    operations[`${verb} ${REPOSITORY}${below}`] = {
      operationId: source.operationId,
      parameters: source.parameters.map(follow).map(toParameter),
      ...(source.requestBody && {
        body: {
          required: source.requestBody.required === true,
          schema: close(toJsonSchema(source.requestBody.content['application/json'].schema)),
        },
      }),
      answers: Object.fromEntries(
        Object.entries(source.responses).map(([status, answer]) => [status, toMediaTypes(follow(answer))]),
      ),
    }
  }
  schemas['timeline-issue-events'] = {
    anyOf: Object.keys(TIMELINE_EVENTS).map((name) => ({ $ref: `#/schemas/${name}` })),
  }
  collect({ ...operations, schemas, error: { $ref: '#/schemas/basic-error' } }, schemas)
  for (const [name, events] of Object.entries(TIMELINE_EVENTS))
    schemas[name].properties.event = { type: 'string', enum: events }
  allowNull(schemas)
  return { version: description.info.version, operations, schemas }
}

/** What GitHub sends as null although its description does not say so. */
function allowNull(schemas) {
  const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] })
  // The fork that a run or a pull request came from is gone.
  const run = schemas['workflow-run'].properties
  run.head_repository = orNull(run.head_repository)
  for (const name of ['pull-request', 'pull-request-simple']) {
    const head = schemas[name].properties.head.properties
    head.repo = orNull(head.repo)
  }
  // A later commit has changed the line that a comment of a review is about.
  const comment = schemas['pull-request-review-comment'].properties
  for (const key of ['line', 'position']) comment[key] = orNull(comment[key])
}

/** Adds every schema that `value` names, and those that they name. */
function collect(value, schemas) {
  if (value === null || typeof value !== 'object') return
  if (typeof value.$ref === 'string') {
    const name = value.$ref.slice('#/schemas/'.length)
    if (!(name in schemas)) {
      schemas[name] = toJsonSchema(description.components.schemas[name])
      collect(schemas[name], schemas)
    }
  }
  for (const part of Object.values(value)) collect(part, schemas)
}

function follow(item) {
  if (item.$ref === undefined) return item
  return item.$ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], description)
}

function toParameter(parameter) {
  const { oneOf, format, ...schema } = toJsonSchema(parameter.schema)
  return {
    name: parameter.name,
    in: parameter.in,
    required: parameter.required === true,
    ...(parameter['x-multi-segment'] && { isMultiSegment: true }),
    schema: {
      ...schema,
      // In an address `77` is a number and a text, so that of an id or a file name both fit.
      ...(oneOf && { anyOf: oneOf }),
      // The description contradicts itself: its text wants a range of dates, `<2026-03-01`, its schema a single moment.
      ...(format && parameter.name !== 'created' && { format }),
    },
  }
}

function toMediaTypes(answer) {
  return Object.fromEntries(
    Object.entries(answer.content ?? {}).map(([type, { schema }]) => [type, toJsonSchema(schema)]),
  )
}

/** OpenAPI 3.0 -> JSON Schema: `nullable` becomes a type, references move, and what validates nothing is left out. */
function toJsonSchema(schema) {
  const { nullable, ...rest } = schema
  const result = {}
  for (const [key, value] of Object.entries(rest)) {
    if (key === '$ref') result.$ref = value.replace('#/components/schemas/', '#/schemas/')
    else if (key === 'properties') result.properties = mapValues(value, toJsonSchema)
    else if (key === 'items' || key === 'not') result[key] = toJsonSchema(value)
    else if (key === 'additionalProperties') result[key] = typeof value === 'object' ? toJsonSchema(value) : value
    else if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') result[key] = value.map(toJsonSchema)
    // An address that is '' unless it is given cannot be held to the form of one.
    else if (VALIDATING.has(key) || (key === 'format' && FORMATS.has(value) && rest.default !== '')) result[key] = value
  }
  if (nullable !== true) return result
  if (result.$ref === undefined && typeof result.type === 'string' && result.enum === undefined)
    return { ...result, type: [result.type, 'null'] }
  return { anyOf: [result, { type: 'null' }] }
}

/** The description says nothing about fields that do not exist. A request that sends one is a mistake of ours, so it is refused. */
function close(schema) {
  if (schema.$ref !== undefined)
    return close(toJsonSchema(follow({ $ref: schema.$ref.replace('#/', '#/components/') })))
  const closed = { ...schema }
  for (const key of ['allOf', 'anyOf', 'oneOf']) if (closed[key]) closed[key] = closed[key].map(close)
  if (closed.items) closed.items = close(closed.items)
  if (closed.properties) {
    closed.properties = mapValues(closed.properties, close)
    closed.additionalProperties ??= false
  }
  return closed
}

async function extractGraphql() {
  const source = parse(await readFile(join(packages, 'graphql-schema/schema.graphql'), 'utf8'), { noLocation: true })
  const withoutText = (node) => ({ ...node, description: undefined, directives: [] })
  const definitions = source.definitions
    .filter(({ name }) => name?.value in GRAPHQL_FIELDS)
    .map((type) => ({
      ...withoutText(type),
      interfaces: (type.interfaces ?? []).filter(({ name }) => name.value in GRAPHQL_FIELDS),
      fields: type.fields
        .filter(({ name }) => GRAPHQL_FIELDS[type.name.value].includes(name.value))
        .map((field) => ({ ...withoutText(field), arguments: field.arguments.map(withoutText) })),
    }))
  const scalars = source.definitions
    .filter(({ kind, name }) => kind === 'ScalarTypeDefinition' && name.value === 'GitObjectID')
    .map(withoutText)
  return `${print({ kind: 'Document', definitions: [...scalars, ...definitions] })}\n`
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
}

/** JSON with a line for each operation and each schema, so that a change can be read. */
function toLines(parts) {
  const toText = (value, depth) =>
    depth === 0 || typeof value !== 'object'
      ? JSON.stringify(value)
      : `{\n${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}: ${toText(part, depth - 1)}`)
          .join(',\n')}\n}`
  return `${toText(parts, 2)}\n`
}
