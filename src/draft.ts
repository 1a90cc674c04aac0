// The draft stage: who writes. Without a model the facts-only writer does, and its draft goes the same way as any other.
import type { Dossier } from './core/dossier.ts'
import type { Draft } from './core/entry/draft.ts'
import { writeFromFacts } from './core/entry/facts-only/writer.ts'

export function draft(dossier: Dossier): Draft {
  return writeFromFacts(dossier)
}
