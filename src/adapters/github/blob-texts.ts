// Reads many files by blob id through GraphQL, which needs one request where REST needs one a file.
import type { GitHubClient } from './client.ts'
import { toPortFailure } from './failure.ts'

/** Keeps an answer under the time GitHub gives a query, with entries of some 30 KB each. */
const MAX_BLOBS_PER_QUERY = 50

/** https://docs.github.com/en/graphql/reference/objects#blob */
type BlobAnswer = { text?: string | null; isTruncated?: boolean } | null

/** The text of each blob that is there, is text, and came whole; the others are left out. */
export async function readBlobTexts(
  client: GitHubClient,
  shas: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const unique = [...new Set(shas)]
  const chunks = Array.from({ length: Math.ceil(unique.length / MAX_BLOBS_PER_QUERY) }, (_, index) =>
    unique.slice(index * MAX_BLOBS_PER_QUERY, (index + 1) * MAX_BLOBS_PER_QUERY),
  )
  const texts = await Promise.all(chunks.map((chunk) => readChunk(client, chunk)))
  return new Map(texts.flat())
}

async function readChunk({ octokit, repo }: GitHubClient, shas: readonly string[]): Promise<[string, string][]> {
  const variables = Object.fromEntries(shas.map((sha, index) => [`b${index}`, sha]))
  const names = Object.keys(variables)
  const query = `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $repo) {
${names.map((name) => `    ${name}: object(oid: $${name}) { ... on Blob { text isTruncated } }`).join('\n')}
  }
}`
  try {
    const answer = await octokit.graphql<{ repository: Record<string, BlobAnswer> | null }>(query, {
      ...repo,
      ...variables,
    })
    return names.flatMap((name, index): [string, string][] => {
      const blob = answer.repository?.[name]
      const sha = shas[index]
      return sha !== undefined && typeof blob?.text === 'string' && !blob.isTruncated ? [[sha, blob.text]] : []
    })
  } catch (thrown) {
    throw toPortFailure(thrown)
  }
}
