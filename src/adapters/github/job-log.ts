// Downloads the log of a job. Decides when a log that is not there is asked for again, and keeps the token away from the storage that holds it.
import { setTimeout as sleep } from 'node:timers/promises'
import { PortFailure } from '../../core/failure.ts'
import type { ByteStream } from '../../ports.ts'
import type { GitHubClient } from './client.ts'
import { describeConnection, redactUrls, toPortFailure } from './failure.ts'

/**
 * The log of a finished job as it arrives. GitHub answers with a signed address that is valid for a minute
 * (https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run), fetched here without credentials.
 * A log that is not there yet (404) is asked for again for half a minute; when storage refuses, a new address is asked for once.
 * Throws PortFailure; 410 (expired) at once. The connection stays open until the stream has been read or left.
 */
export async function openJobLog(client: GitHubClient, jobId: number): Promise<ByteStream> {
  const pausesS = [...client.patience.logRetriesS]
  let mayRenew = true
  for (;;) {
    try {
      return await openOnce(client, jobId)
    } catch (thrown) {
      const failure = toPortFailure(thrown)
      const isStorage = failure instanceof StorageFailure
      const pauseS = failure.status === 404 ? pausesS.shift() : undefined
      if (pauseS !== undefined) await sleep(pauseS * client.patience.secondMs)
      else if (isStorage && failure.status !== 404 && mayRenew) mayRenew = false
      else throw failure
    }
  }
}

/** Storage refused or could not be reached, which a new signed address may cure. */
class StorageFailure extends PortFailure {}

async function openOnce({ octokit, repo, apiUrl, patience }: GitHubClient, jobId: number): Promise<ByteStream> {
  const redirect = await octokit.rest.actions.downloadJobLogsForWorkflowRun({
    ...repo,
    job_id: jobId,
    request: { redirect: 'manual' },
  })
  const what = `the log of job ${jobId}`
  const url = parseLocation(redirect.headers.location, apiUrl)
  if (url === null)
    throw new PortFailure(`${what}: GitHub named no place that it could be fetched from`, { status: null })
  const watchdog = createWatchdog(patience.logStallMs)
  try {
    const response = await watchdog.watch(fetch(url, { signal: watchdog.signal }))
    if (response.ok && response.body !== null) return readChunks(response.body, { watchdog, what })
    await response.body?.cancel()
    const reason = redactUrls(response.statusText)
    throw new StorageFailure(`${what}: ${url.host} answered ${response.status} ${reason}`.trimEnd(), {
      status: response.status,
    })
  } catch (thrown) {
    if (thrown instanceof StorageFailure) throw thrown
    throw new StorageFailure(`${what}: ${url.host}: ${describeConnection(thrown)}`, { status: null, cause: thrown })
  }
}

/** An address on the web; a plain-text one only where the API itself is reached in plain text (a test server). */
function parseLocation(location: string | undefined, apiUrl: string): URL | null {
  if (location === undefined || !URL.canParse(location, apiUrl)) return null
  const url = new URL(location, apiUrl)
  return url.protocol === 'https:' || (url.protocol === 'http:' && apiUrl.startsWith('http:')) ? url : null
}

async function* readChunks(
  body: ReadableStream<Uint8Array>,
  { watchdog, what }: { watchdog: Watchdog; what: string },
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  let receivedBytes = 0
  try {
    for (;;) {
      const { done, value } = await watchdog.watch(reader.read())
      if (done) return
      receivedBytes += value.byteLength
      yield value
    }
  } catch (thrown) {
    const reason = describeConnection(thrown)
    throw new PortFailure(`${what} broke off after ${receivedBytes} bytes: ${reason}`, { status: null, cause: thrown })
  } finally {
    // Reached on a reader that leaves early too. A stream that has failed refuses to be cancelled with its own failure.
    await reader.cancel().catch(() => undefined)
  }
}

type Watchdog = { readonly signal: AbortSignal; watch<T>(wait: Promise<T>): Promise<T> }

/** Aborts what it watches when nothing comes for `stallMs`. Time that the reader spends on what came does not count. */
function createWatchdog(stallMs: number): Watchdog {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    async watch(wait) {
      const timer = setTimeout(() => controller.abort(new Error(`nothing came for ${stallMs / 1000} s`)), stallMs)
      try {
        return await wait
      } finally {
        clearTimeout(timer)
      }
    },
  }
}
