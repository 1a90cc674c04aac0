// The second host: serves job logs to whoever has a signed address, and wants nobody's credentials.
import type { Fault } from './faults.ts'
import { answer, listen, type RecordedRequest, type RunningServer, receive, type WireAnswer } from './wire.ts'
import type { World } from './world.ts'

export type Storage = RunningServer & {
  /** A new signed address for a job's log. */
  signLog(jobId: number): string
}

const XML = { 'content-type': 'application/xml' }

/** Starts the storage host. What must never happen there is handed to `report`. */
export async function startStorage(options: {
  world: World
  requests: RecordedRequest[]
  takeFault(record: RecordedRequest): Fault | null
  report(problem: string): void
}): Promise<Storage> {
  const signatures = new Set<string>()

  function respond({ path, query, authorization }: RecordedRequest): WireAnswer {
    if (authorization !== null) {
      options.report(`credentials were sent to the storage host: ${path}`)
      return { status: 401, headers: XML, body: '<Error><Code>InvalidAuthenticationInfo</Code></Error>' }
    }
    if (!signatures.has(query['sig'] ?? ''))
      return { status: 403, headers: XML, body: '<Error><Code>AuthenticationFailed</Code></Error>' }
    const log = options.world.findJob(Number(path.replace('/logs/', '')))?.log
    if (log === undefined || (typeof log === 'object' && 'status' in log))
      return { status: 404, headers: XML, body: '<Error><Code>BlobNotFound</Code></Error>' }
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-ms-blob-type': 'AppendBlob' }
    return { status: 200, headers, body: typeof log === 'function' ? log() : log }
  }

  const server = await listen(
    async (request, response) => {
      const record = await receive(request, 'storage')
      options.requests.push(record)
      await answer({ record, response, fault: options.takeFault(record) }, async () => respond(record))
    },
    (error) => options.report(`the storage host crashed: ${error instanceof Error ? error.stack : String(error)}`),
  )
  return {
    ...server,
    signLog(jobId) {
      const signature = `signature-${signatures.size + 1}`
      signatures.add(signature)
      return `${server.url}/logs/${jobId}?se=2026-03-02T12%3A10%3A00Z&sp=r&sv=2025-11-05&sig=${signature}`
    },
  }
}
