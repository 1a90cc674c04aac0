// Reads that may fail: what cannot be had becomes a gap in the entry instead of the end of it.
import type { Gap } from '../core/evidence.ts'
import { describeFailure, PortFailure } from '../core/failure.ts'
import type { Console } from '../ports.ts'

/** What a refusal means for a reader of the entry; the exact answer goes to the log. */
const MEANINGS: Readonly<Record<number, string>> = {
  401: 'the token was refused (401)',
  403: 'the token may not read it (403)',
  404: 'GitHub does not have it (404)',
  410: 'it had expired (410)',
  429: 'GitHub asked for a pause (429)',
}

/** A read whose failure becomes a gap. */
export type Attempt = <T>(what: string, read: Promise<T>) => Promise<T | null>

export type GapSink = { readonly gaps: Gap[]; readonly console: Console }

/** A read whose failure is a gap. A bug stays a bug: only what a port reports is caught. */
export async function orGap<T>(read: Promise<T>, what: string, { gaps, console }: GapSink): Promise<T | null> {
  try {
    return await read
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    const { status } = failure
    const why = status === null ? 'no answer came' : (MEANINGS[status] ?? `GitHub answered ${status}`)
    console.info(`Could not read ${what}: ${describeFailure(failure)}`)
    gaps.push({ what, why, status })
    return null
  }
}
