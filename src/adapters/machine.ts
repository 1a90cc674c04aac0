// The machine: its clock and its hash function, as the ports name them.
import { createHash } from 'node:crypto'
import type { Clock, Sha256 } from '../ports.ts'

export const sha256: Sha256 = (text) => createHash('sha256').update(text).digest('hex')

export const systemClock: Clock = { now: () => new Date().toISOString() }
