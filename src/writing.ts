// From records to the text of an entry: made safe, condensed, drafted, verified, rendered. The same on GitHub and on a disk.
import { condense, type Dossier } from './core/dossier.ts'
import { complete } from './core/entry/complete.ts'
import type { Draft } from './core/entry/draft.ts'
import { render } from './core/entry/render.ts'
import type { Gathered } from './core/gathered.ts'
import type { ModelEffort } from './core/model.ts'
import { makeSafe } from './core/safety/safe-records.ts'
import { describeFinding, type Finding } from './core/verify/findings.ts'
import { verify } from './core/verify/verify-draft.ts'
import { verifyEntry } from './core/verify/verify-entry.ts'
import type { Writer } from './core/writer.ts'
import { draft } from './draft.ts'
import type { Clock, Console, ModelDesk, SecretScanner, Sha256 } from './ports.ts'

export type WritingPorts = {
  readonly clock: Clock
  readonly console: Console
  readonly secrets: SecretScanner
  /** Credentials that the process holds: they are never written, in whatever form they turn up. */
  readonly ownSecrets: readonly string[]
  readonly sha256: Sha256
  /** Null where no model is configured. */
  readonly desk: ModelDesk | null
}

/** Records that are safe to write about, and what they come to. */
export type Condensed = { readonly dossier: Dossier; readonly redactions: number }

/** What was written, before it is known where it goes. */
export type Written = Condensed & {
  readonly draft: Draft
  readonly writer: Writer
  readonly modelEffort: ModelEffort | null
  /** What did not fit into the prompt. */
  readonly leftOut: readonly string[]
  readonly markdown: string
  readonly title: string
  readonly findings: readonly Finding[]
}

/** Records -> what a writer may use: safe, and condensed. */
export async function prepare(gathered: Gathered, timezone: string, ports: WritingPorts): Promise<Condensed> {
  const { records, found } = await makeSafe(gathered, { scanner: ports.secrets, known: ports.ownSecrets })
  const dossier = condense(records, { timezone, now: ports.clock.now(), sha256: ports.sha256 })
  return { dossier, redactions: found.length }
}

/** Dossier -> an entry: drafted, verified, completed from facts, rendered. The same on GitHub and on a disk. */
export async function writeEntry(condensed: Condensed, ports: WritingPorts): Promise<Written> {
  const { dossier } = condensed
  const { draft: written, facts, words, ...rest } = await draft(dossier, ports)
  const { draft: proven, findings } = verify(written, dossier, words)
  // A model says things that do not hold; a template of ours that does is a mistake.
  const level = rest.writer.kind === 'model' ? 'info' : 'warning'
  for (const finding of findings) ports.console[level](`A sentence was dropped. ${describeFinding(finding)}`)
  const whole = complete(proven, { original: written, facts, dossier })
  const entry = render(whole, dossier, { sha256: ports.sha256, writer: rest.writer })
  // What the finished file has wrong is a mistake of ours: it is said, and the entry is written all the same.
  for (const finding of verifyEntry(entry.markdown, { fileName: null, dossier, draft: whole }))
    ports.console.warning(`The entry has a flaw. ${describeFinding(finding)}`)
  return { ...condensed, ...rest, draft: whole, findings, ...entry }
}
