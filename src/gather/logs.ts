// Logs on their way in: of a job, of a block that somebody pasted, of a text that was handed over. Each is condensed as it arrives.

import type { ReadLog } from '../core/gathered.ts'
import { splitPasted } from '../core/incident/text.ts'
import { condenseLog } from '../core/log/condense.ts'
import type { Job } from '../core/records.ts'
import type { ByteStream, GitHubReader } from '../ports.ts'

/** Bytes of one log that reach the entry: enough for the error, its stack and the tool's summary. */
export const MAX_EXCERPT_BYTES = 8192

/** Lines of a pasted text that are kept as they are: whoever pasted them chose them, and a fence has room for them. */
const MAX_WHOLE_LINES = 40

/** The log of a job, condensed while it is read. Throws PortFailure where GitHub does not have it. */
export async function readJobLog(job: Job, github: GitHubReader, name = job.name): Promise<ReadLog> {
  const stream = await github.openJobLog(job.id)
  const excerpt = await condenseLog(stream, { maxBytes: MAX_EXCERPT_BYTES, steps: job.steps })
  return { name, jobId: job.id, url: job.url, excerpt, modifiedAt: null }
}

/** Something that a person wrote, with where and when. */
export type Written = {
  readonly body: string
  readonly url: string | null
  readonly author: { readonly login: string } | null
  /** Null where nobody knows. */
  readonly createdAt: string | null
}

/** Blocks that people pasted, condensed like a log. */
export async function readPasted(texts: readonly Written[]): Promise<readonly ReadLog[]> {
  const pasted = texts.flatMap((text) => splitPasted(text.body).blocks.map((lines) => ({ text, lines })))
  return Promise.all(
    pasted.map(({ text, lines }) =>
      readText(lines.join('\n'), {
        name: `what ${text.author?.login ?? 'somebody'} pasted`,
        url: text.url,
        at: text.createdAt,
      }),
    ),
  )
}

/** A text as a log. `at` is when it was written. */
export async function readText(
  text: string,
  { name, url, at }: { name: string; url: string | null; at: string | null },
): Promise<ReadLog> {
  const excerpt = await condenseLog(toStream(text), { maxBytes: MAX_EXCERPT_BYTES, wholeUpTo: MAX_WHOLE_LINES })
  return { name, jobId: null, url, excerpt, modifiedAt: at }
}

async function* toStream(text: string): ByteStream {
  yield new TextEncoder().encode(text)
}
