// The machine: its clock, its hash function and its dice, as the ports name them.
import { createHash, randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import type { Clock, Sha256 } from '../ports.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** 16 characters that nobody can guess. */
export const randomNonce = (): string => randomBytes(8).toString('hex')

/**
 * Keeps the young part of the heap at the size it starts with. The pieces of a log are garbage as soon as they are read; a heap that grows
 * collects them seldom, and a log of 200 MB then peaks at more than 200 MB. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}

export const systemClock: Clock = { now: () => new Date().toISOString() }
