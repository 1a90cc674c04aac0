// Writes whose answer was lost: decides when nobody knows what became of one, and that a look comes before a second write.
import { setTimeout as sleep } from 'node:timers/promises'
import { PortFailure } from '../../core/failure.ts'
import type { GitHubClient } from './client.ts'

/** Between a write whose answer was lost and the look at what became of it. */
const SETTLING_S = 1

export type Settle = <T>(write: () => Promise<T>, lookUp?: () => Promise<T | null>) => Promise<T>

/**
 * Runs a write. Where nobody knows what became of it, `lookUp` says so; where it finds nothing, the write is repeated once.
 * Without a look-up the write has to be one that may happen twice.
 */
export function createSettle({ patience }: Pick<GitHubClient, 'patience'>): Settle {
  return async (write, lookUp = async () => null) => {
    try {
      return await write()
    } catch (thrown) {
      if (!isUnsettled(thrown)) throw thrown
      await sleep(SETTLING_S * patience.secondMs)
      return (await lookUp()) ?? write()
    }
  }
}

/** No answer, or one that says that GitHub itself failed: the write may have been recorded. */
function isUnsettled(thrown: unknown): boolean {
  return thrown instanceof PortFailure && (thrown.status === null || thrown.status >= 500)
}

/** Whether GitHub said no, with this status and these words. */
export function isRefusal(thrown: unknown, status: number, message?: RegExp): boolean {
  return thrown instanceof PortFailure && thrown.status === status && (message?.test(thrown.message) ?? true)
}
