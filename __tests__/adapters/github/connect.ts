// The adapters' client for a test GitHub, with pauses of milliseconds.
import { createClient, type GitHubClient, type Patience } from '../../../src/adapters/github/client.ts'
import { PortFailure } from '../../../src/core/failure.ts'
import type { Answer, Call } from '../../support/test-github/route.ts'
import type { TestGitHub } from '../../support/test-github.ts'

const QUICK: Patience = { requestTimeoutMs: 5000, secondMs: 1, logRetriesS: [2, 4, 8, 16], logStallMs: 5000 }

export function connect(github: TestGitHub, patience: Partial<Patience> = {}): GitHubClient {
  const { token, apiUrl, serverUrl, repository } = github
  return createClient({ token, apiUrl, serverUrl, repository, patience: { ...QUICK, ...patience } })
}

/** The failure that a promise ends with. Anything else, success too, fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<PortFailure> {
  const ending: unknown = await promise.catch((thrown: unknown) => thrown)
  if (ending instanceof PortFailure) return ending
  throw new Error('expected a PortFailure', { cause: ending })
}

/** `GET /actions/jobs/7/logs 302` for every request, in order of arrival. */
export function listRequests({ requests, owner, name }: TestGitHub): string[] {
  return requests.map(({ host, method, path, status }) => {
    const place = host === 'api' ? path.replace(`/repos/${owner}/${name}`, '') : `${host}:${path}`
    return `${method} ${decodeURIComponent(place)} ${status ?? 'dropped'}`
  })
}

/** Changes what a route answers; the regular answer is made first. */
export function alter({ routes }: TestGitHub, key: string, change: (answer: Answer, call: Call) => Answer): void {
  const regular = routes[key]
  if (regular === undefined) throw new Error(`the test GitHub has no route ${key}`)
  routes[key] = async (call) => change(await regular(call), call)
}
