// One Octokit for one repository. Decides how long to wait, what is repeated and where the token may go; every failure leaves as a PortFailure.
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import Bottleneck from 'bottleneck/light.js'
import { PortFailure, UserError } from '../../core/failure.ts'
import { toPortFailure } from './failure.ts'

/** GitHub ends a request after 10 s of work; the rest is for the way and for large diffs. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
const REQUEST_TIMEOUT_MS = 30_000
/** A rate limit that ends within this time is waited for, once. A secondary limit without a time asks for one minute. */
const MAX_LIMIT_WAIT_S = 90
const READ_RETRIES = 3
/** A renamed repository answers with one redirect; more than three in a row lead nowhere. */
const MAX_REDIRECTS = 3
/** Answers that a repetition does not change. 429 is the throttling plugin's. */
const NEVER_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451]

/** How patient the adapters are. Tests shorten it; the program uses the defaults. */
export type Patience = {
  readonly requestTimeoutMs: number
  /** Base of the pauses between retries and of rate-limit waits: one "second". */
  readonly secondMs: number
  /** Pauses before asking again for a log that is not there yet. */
  readonly logRetriesS: readonly number[]
  /** A log download that brings nothing for this long has stalled. */
  readonly logStallMs: number
}

const PATIENCE: Patience = {
  requestTimeoutMs: REQUEST_TIMEOUT_MS,
  secondMs: 1000,
  logRetriesS: [2, 4, 8, 16],
  logStallMs: 30_000,
}

export type ClientOptions = {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of an own server (the GraphQL address follows from it). */
  readonly apiUrl: string
  /** `https://github.com`, or the own server. */
  readonly serverUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly patience?: Partial<Patience>
}

/** What the two GitHub adapters share. `repo` is what every Octokit call of this repository begins with. */
export type GitHubClient = {
  readonly octokit: Octokit
  readonly repo: { readonly owner: string; readonly repo: string }
  readonly repository: string
  readonly webUrl: string
  readonly apiUrl: string
  readonly patience: Patience
}

/**
 * Reads (and GraphQL, which is only read here) are repeated after 5xx and lost connections; writes are not, and run one after another.
 * The token goes to the origin of `apiUrl` and nowhere else. Throws UserError where `repository` is not `owner/name`.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const [owner, repo, ...rest] = options.repository.split('/')
  if (!owner || !repo || rest.length > 0)
    throw new UserError('repository-unreadable', `"${options.repository}" is not the name of a repository`, {
      hint: 'Give it as owner/name.',
    })
  const patience = { ...PATIENCE, ...options.patience }
  return {
    octokit: createOctokit(options, patience),
    repo: { owner, repo },
    repository: `${owner}/${repo}`,
    webUrl: `${options.serverUrl.replace(/\/+$/, '')}/${owner}/${repo}`,
    apiUrl: options.apiUrl,
    patience,
  }
}

function createOctokit(options: ClientOptions, patience: Patience): Octokit {
  const waitOnce = (retryAfterS: number, _options: unknown, _octokit: unknown, retryCount: number) =>
    retryCount === 0 && retryAfterS <= MAX_LIMIT_WAIT_S
  // The plugin's own groups put one to three seconds between writes; this program makes a handful of them.
  const withoutGap = () => new Bottleneck.Group({})
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: 'journal-writer',
    // Octokit's own log lines would go to standard error, which the runner searches for commands.
    log: silentLog,
    request: { fetch: createFetch(options.apiUrl, patience), log: silentLog },
    retry: { doNotRetry: NEVER_RETRIED, retries: READ_RETRIES, retryAfterBaseValue: patience.secondMs },
    throttle: {
      onRateLimit: waitOnce,
      onSecondaryRateLimit: waitOnce,
      retryAfterBaseValue: patience.secondMs,
      write: withoutGap(),
      notifications: withoutGap(),
    },
  })
  const writes = new Bottleneck({ maxConcurrent: 1 })
  // Hooks that are added last run outermost: these see a request before, and its failure after, the plugins.
  octokit.hook.wrap('request', (request, parameters) => {
    const isRead = parameters.method === 'GET' || parameters.url.endsWith('/graphql')
    // A copy: plugin-retry counts in this object, which requests without parameters of their own would share. Reads are
    // given no number, since with one it would repeat them after 404 as well.
    parameters.request = { ...parameters.request, ...(!isRead && { retries: 0 }) }
    return isRead ? request(parameters) : writes.schedule(async () => request(parameters))
  })
  octokit.hook.error('request', (error) => {
    throw toPortFailure(error)
  })
  return octokit
}

const silent = () => undefined
const silentLog = { debug: silent, info: silent, warn: silent, error: silent }

type FetchInit = RequestInit & { readonly headers?: Record<string, string> }

/** A fetch that stays on one origin, gives up in time, and hands a body over only when all of it has come. */
function createFetch(apiUrl: string, { requestTimeoutMs }: Patience) {
  const { origin } = new URL(apiUrl)
  return async (address: string, init: FetchInit = {}): Promise<Response> => {
    const signal = AbortSignal.timeout(requestTimeoutMs)
    let url = new URL(address)
    for (let redirects = 0; ; redirects++) {
      if (url.origin !== origin)
        throw new PortFailure(`GitHub led to ${url.host}, where the token must not go`, { status: null })
      const response = await fetch(url, { ...init, redirect: 'manual', signal })
      const isRedirect = response.status >= 300 && response.status < 400
      if (!isRedirect || init.redirect === 'manual')
        return readWhole(response, { isJson: !init.headers?.['accept']?.includes('raw') })
      const location = response.headers.get('location')
      if (location === null || redirects === MAX_REDIRECTS)
        throw new PortFailure(`${response.status} that leads nowhere`, { status: response.status })
      await response.body?.cancel()
      url = new URL(location, url)
    }
  }
}

/**
 * Octokit takes a body that broke off for an empty one, and a proxy's HTML page for an answer.
 * Refusing both here makes them a failed request, which is repeated.
 */
async function readWhole(response: Response, { isJson }: { isJson: boolean }): Promise<Response> {
  const bytes = await response.arrayBuffer()
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? 'nothing'
  if (response.ok && isJson && !mediaType.includes('json'))
    throw new PortFailure(`${response.status} with ${mediaType} instead of JSON`, { status: response.status })
  return new Response(bytes.byteLength === 0 ? null : bytes, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  })
}
