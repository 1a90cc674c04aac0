// Reads of what is linked: what they need, and how what a cap leaves out is said.
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { PortFailure } from '../core/failure.ts'
import type { GitHubReader } from '../ports.ts'
import { type Attempt, orGap } from './gaps.ts'
import type { GatherPorts } from './ports.ts'

export type Reads = {
  readonly github: GitHubReader
  /** A read whose failure becomes one of `gaps`. */
  readonly attempt: Attempt
  readonly gaps: Gap[]
  /** True for a branch of the journal: what hangs on it is no record of an incident. */
  readonly isOwnBranch: (branch: string | null, fromFork: boolean) => boolean
}

/** Reads that collect their gaps. */
export function toReads({ github, console, branchPrefix }: GatherPorts): Reads {
  const gaps: Gap[] = []
  return {
    github,
    gaps,
    attempt: (what, read) => orGap(read, what, { gaps, console }),
    isOwnBranch: (branch, fromFork) => branch !== null && !fromFork && branch.startsWith(branchPrefix),
  }
}

/** Says what was left out because there is too much of it. `noun` is in the singular: `more commit`. */
export function noteLeftOut(gaps: Gap[], count: number, { noun, max }: { noun: string; max: number }): void {
  if (count > 0) gaps.push({ what: toCount(count, noun), why: `only the first ${max} are read`, status: null })
}

/** GitHub says 404 for what is not there, 410 for what was deleted, 422 for what is no sha. */
const NONE: ReadonlySet<number | null> = new Set([404, 410, 422])

/** A read of something that may not exist: what a person's text only seems to name is no gap. */
export async function orNone<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read
  } catch (failure) {
    if (failure instanceof PortFailure && NONE.has(failure.status)) return null
    throw failure
  }
}
