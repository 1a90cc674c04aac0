// A GitHub for tests: REST and GraphQL over a real bare repository, job logs on a second host. Requests and answers that GitHub's
// own description does not allow, and routes that it does not have, are problems that fail the test.
import { type BareRepository, createBareRepository } from './test-github/bare-repository.ts'
import { createFaultQueue, type Faults } from './test-github/faults.ts'
import { createGraphql } from './test-github/graphql.ts'
import { type Match, readOpenApi } from './test-github/openapi.ts'
import { PEOPLE_ROUTES } from './test-github/people.ts'
import { type Answer, type Links, NOT_FOUND, type Routes, refusal } from './test-github/route.ts'
import { ACTIONS_ROUTES } from './test-github/routes-actions.ts'
import { CONTENTS_ROUTES } from './test-github/routes-contents.ts'
import { CONVERSATION_ROUTES } from './test-github/routes-conversation.ts'
import { DEPLOYMENTS_ROUTES } from './test-github/routes-deployments.ts'
import { GIT_DATA_ROUTES } from './test-github/routes-git-data.ts'
import { ISSUES_ROUTES } from './test-github/routes-issues.ts'
import { PULLS_ROUTES } from './test-github/routes-pulls.ts'
import { startStorage } from './test-github/storage.ts'
import { answer, listen, type RecordedRequest, receive, type WireAnswer } from './test-github/wire.ts'
import { createWorld, type Settings, type World } from './test-github/world.ts'

/** Routes by method and path below the repository. Exactly the operations of the OpenAPI fixture. */
export const ROUTES: Routes = {
  ...ACTIONS_ROUTES,
  ...CONTENTS_ROUTES,
  ...CONVERSATION_ROUTES,
  ...DEPLOYMENTS_ROUTES,
  ...GIT_DATA_ROUTES,
  ...ISSUES_ROUTES,
  ...PEOPLE_ROUTES,
  ...PULLS_ROUTES,
}

export type TestGitHub = {
  /** `owner/name`. */
  readonly repository: string
  readonly owner: string
  readonly name: string
  /** The one token that the API accepts; of the shape that a runner gets. */
  readonly token: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** What a runner calls `GITHUB_SERVER_URL`. Nothing listens there: only links are made of it. */
  readonly serverUrl: string
  /** The repository as people see it: `<serverUrl>/owner/name`. */
  readonly webUrl: string
  readonly storageUrl: string
  /** Runs, issues, pull requests, deployments, people and settings; may be changed at any time. */
  readonly world: World
  /** The real bare repository behind the API. */
  readonly git: BareRepository
  /** Everything that was asked, in order of arrival. */
  readonly requests: readonly RecordedRequest[]
  readonly faults: Faults
  /** Routes laid over the regular ones for this server only. Answers are checked all the same. */
  readonly routes: Record<string, Routes[string]>
  /** The problems up to now, which are then forgotten: for tests that provoke them. */
  takeProblems(): string[]
  /** Throws with every problem: an unknown route, a request or an answer against the description, credentials sent to storage. */
  verify(): void
  /** Ends the servers, removes the repository, then verifies. */
  stop(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export type TestGitHubOptions = Partial<Settings> & { readonly repository?: string }

const SERVER_URL = 'https://github.test'

export async function startTestGitHub(options: TestGitHubOptions = {}): Promise<TestGitHub> {
  const { repository = 'octo-org/octo-repo', ...settings } = options
  const [owner = '', name = ''] = repository.split('/')
  const token = `ghs_${'TestGitHub'.repeat(4).slice(0, 36)}`
  const world = createWorld({
    defaultBranch: 'main',
    now: '2026-03-02T12:00:00Z',
    actionsMayOpenPulls: true,
    hasDrafts: true,
    isPrivate: false,
    maxTreeEntries: 100_000,
    ...settings,
  })
  const repositoryPath = `/repos/${owner}/${name}`
  const requests: RecordedRequest[] = []
  const problems: string[] = []
  const report = (problem: string) => void problems.push(problem)
  const faults = createFaultQueue(repositoryPath)
  const openApi = readOpenApi()
  const routes: Record<string, Routes[string]> = { ...ROUTES }
  const [git, storage] = await Promise.all([
    createBareRepository(world.settings.defaultBranch),
    startStorage({ world, requests, report, takeFault: faults.take }),
  ])
  const graphql = createGraphql(git, { owner, name })

  async function respond(record: RecordedRequest, match: Match | null, url: URL): Promise<Answer> {
    if (record.authorization === null) return refusal(401, 'Requires authentication')
    if (!/^(bearer|token) /i.test(record.authorization) || !record.authorization.endsWith(` ${token}`))
      return refusal(401, 'Bad credentials')
    if (record.headers['user-agent'] === undefined) return refusal(403, 'Request forbidden by administrative rules.')
    if (record.method === 'POST' && record.path === '/graphql') {
      const { json, problems } = await graphql(record.body)
      for (const problem of problems) report(`POST /graphql: ${problem}`)
      return { status: 200, json }
    }
    const route = match === null ? undefined : routes[toRouteKey(match.key)]
    if (match === null || route === undefined) {
      report(`unknown route: ${record.method} ${record.path}`)
      return refusal(501, `The test GitHub has no route ${record.method} ${record.path}`)
    }
    if (match.params['owner'] !== owner || match.params['repo'] !== name) return NOT_FOUND
    const errors = openApi.checkRequest(match, record)
    for (const error of errors) report(`request ${match.operation.operationId}: ${error}`)
    if (errors.length > 0) return refusal(422, `Invalid request: ${errors.join('; ')}`)
    return route({
      world,
      git,
      links,
      url,
      accept: record.headers['accept'] ?? '',
      body: (record.body ?? {}) as Readonly<Record<string, unknown>>,
      param: (parameter) => match.params[parameter] ?? '',
      query: (parameter) => record.query[parameter] ?? null,
    })
  }

  const api = await listen(
    async (request, response) => {
      const record = await receive(request, 'api')
      requests.push(record)
      const match = openApi.find(record.method, record.path)
      record.operation = match?.operation.operationId ?? null
      await answer({ record, response, fault: faults.take(record) }, async () => {
        const given = await respond(record, match, new URL(request.url ?? '/', api.url))
        const sent = toWire(given, world.settings.now)
        const type = sent.headers['content-type']?.split(';')[0] ?? null
        if (match !== null && given.status !== 501)
          for (const error of openApi.checkAnswer(match, { status: given.status, type, json: given.json }))
            report(`answer ${given.status} of ${match.operation.operationId}: ${error}`)
        return sent
      })
    },
    (error) => report(`the API crashed: ${error instanceof Error ? error.stack : String(error)}`),
  )
  const links: Links = {
    apiUrl: api.url,
    api: api.url + repositoryPath,
    serverUrl: SERVER_URL,
    web: `${SERVER_URL}/${repository}`,
    owner,
    name,
    signLog: storage.signLog,
  }

  function verify(): void {
    const found = [...new Set(problems)]
    if (found.length > 0) throw new Error(`The test GitHub saw ${found.length} problem(s):\n${found.join('\n')}`)
  }

  async function stop(): Promise<void> {
    await Promise.all([api.close(), storage.close()])
    await git.remove()
    verify()
  }

  return {
    repository,
    owner,
    name,
    token,
    apiUrl: api.url,
    graphqlUrl: `${api.url}/graphql`,
    serverUrl: SERVER_URL,
    webUrl: links.web,
    storageUrl: storage.url,
    world,
    git,
    requests,
    faults,
    routes,
    takeProblems: () => problems.splice(0),
    verify,
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

/** `GET /repos/{owner}/{repo}/pulls` -> `GET /pulls`. */
export function toRouteKey(operationKey: string): string {
  return operationKey.replace('/repos/{owner}/{repo}', '')
}

function toWire({ status, json, raw, headers }: Answer, now: string): WireAnswer {
  const reset = String(Math.floor(Date.parse(now) / 1000) + 3600)
  const limits = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '900', 'x-ratelimit-reset': reset }
  const type = raw?.type ?? (json === undefined ? null : 'application/json; charset=utf-8')
  return {
    status,
    headers: { ...limits, ...(type !== null && { 'content-type': type }), ...headers },
    body: raw?.content ?? (json === undefined ? '' : JSON.stringify(json)),
  }
}
