// Reads that may fail: what cannot be had becomes a gap in the entry instead of the end of it.
import type { Gap } from './core/evidence.ts'
import { describeFailure, PortFailure } from './core/failure.ts'

/** A read whose failure is a gap. A bug stays a bug: only what a port reports is caught. */
export async function orGap<T>(read: Promise<T>, what: string, gaps: Gap[]): Promise<T | null> {
  try {
    return await read
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    gaps.push({ what, why: describeFailure(failure), status: failure.status })
    return null
  }
}
