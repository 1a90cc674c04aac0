// POST /graphql: queries are held against GitHub's published schema (fixtures/github-schema.graphql) and read from the repository.
import { readFileSync } from 'node:fs'
import { buildSchema, execute, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import type { BareRepository, GitObject } from './bare-repository.ts'

type Arguments = Readonly<Record<string, string>>

const FIXTURE = new URL('../fixtures/github-schema.graphql', import.meta.url)
/** GitHub does not say from which size on it cuts the text of a blob. */
const MAX_TEXT_BYTES = 512 * 1024
/** git's own test for a binary file looks this far. */
const BINARY_TEST_BYTES = 8000

/** The answer's body, and what the schema forbids about the query: one line a mistake. */
export type GraphqlAnswer = { readonly json: unknown; readonly problems: readonly string[] }

export type Graphql = (body: unknown) => Promise<GraphqlAnswer>

export function createGraphql(git: BareRepository, repository: { owner: string; name: string }): Graphql {
  let schema: GraphQLSchema | undefined
  const refuse = (errors: readonly GraphQLError[]): GraphqlAnswer => ({
    json: { errors },
    problems: errors.map(({ message }) => message),
  })

  return async (body) => {
    const { query, variables } = (body ?? {}) as { query?: unknown; variables?: Record<string, unknown> }
    if (typeof query !== 'string') return refuse([new GraphQLError('A query attribute must be specified')])
    schema ??= buildSchema(readFileSync(FIXTURE, 'utf8'))
    const document = parseOrFail(query)
    if (document instanceof GraphQLError) return refuse([document])
    const errors = validate(schema, document)
    if (errors.length > 0) return refuse(errors)
    const readObject = createBatchReader(git)
    const rootValue = {
      repository: ({ owner, name }: Arguments) =>
        owner === repository.owner && name === repository.name
          ? { id: 'R_1', object: ({ oid = '', expression = '' }: Arguments) => readObject(oid || expression) }
          : null,
    }
    const result = await execute({ schema, document, rootValue, variableValues: variables ?? {} })
    return { json: result, problems: (result.errors ?? []).map(({ message }) => message) }
  }
}

function parseOrFail(query: string) {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** Reads all objects of a query in one git process, however many fields ask. */
function createBatchReader(git: BareRepository): (name: string) => Promise<unknown> {
  let names: string[] = []
  let batch: Promise<readonly unknown[]> | null = null
  return async (name) => {
    const index = names.push(name) - 1
    batch ??= new Promise((done) => setImmediate(done)).then(async () => {
      const asked = names
      names = []
      batch = null
      // `cat-file` answers with full ids, so expressions are resolved first; ids resolve to themselves.
      const ids = await Promise.all(asked.map((one) => (isFullId(one) ? one : resolve(git, one))))
      const objects = await git.readObjects([...new Set(ids.filter((id) => id !== ''))])
      return ids.map((id) => toNode(id, objects.get(id)))
    })
    return (await batch)[index]
  }
}

function isFullId(name: string): boolean {
  return /^[0-9a-f]{40}$/.test(name)
}

async function resolve(git: BareRepository, expression: string): Promise<string> {
  const { code, stdout } = await git.run(['rev-parse', '-q', '--verify', '--end-of-options', expression])
  return code === 0 ? stdout.toString().trim() : ''
}

function toNode(oid: string, object: GitObject | undefined): unknown {
  if (object === undefined) return null
  const node = { id: `O_${oid}`, oid }
  if (object.type === 'commit') return { __typename: 'Commit', ...node }
  if (object.type === 'tree') return { __typename: 'Tree', ...node }
  if (object.type === 'tag') return { __typename: 'Tag', ...node }
  const isBinary = object.content.subarray(0, BINARY_TEST_BYTES).includes(0)
  return {
    __typename: 'Blob',
    ...node,
    byteSize: object.content.length,
    isBinary,
    isTruncated: !isBinary && object.content.length > MAX_TEXT_BYTES,
    text: isBinary ? null : object.content.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
  }
}
