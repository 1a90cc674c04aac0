// Where an entry comes from, as its end comment keeps it: enough to ask for the same entry again, with what was handed over for it.
import * as z from 'zod/mini'
import type { Dossier } from '../dossier.ts'
import type { Handed } from '../gathered.ts'
import { SEVERITY_LEVELS } from '../severity-level.ts'
import type { Target } from '../trigger.ts'

/** Anybody who may push can edit the comment: what stands in it asks GitHub for nothing but what it says. */
const id = z.int().check(z.positive())
const moment = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))))

export const originSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    /** The newest failed run that the entry tells of. */
    id,
    attempt: id,
    workflow: z.nullable(id),
    branch: z.nullable(z.string()),
  }),
  z.object({ kind: z.literal('issue'), number: id }),
  z.object({ kind: z.literal('commit'), sha: z.string().check(z.regex(/^[0-9a-f]{3,64}$/)) }),
  z.object({ kind: z.literal('deployment'), id }),
  z.object({ kind: z.literal('request'), id: z.string() }),
  z.object({ kind: z.literal('pattern'), id: z.string(), since: moment, until: moment }),
])
export type EntryOrigin = Readonly<z.infer<typeof originSchema>>

const text = z.nullable(z.string())
export const handedSchema = z.object({
  title: text,
  text,
  severity: z.nullable(z.enum(SEVERITY_LEVELS)),
  logs: text,
  by: text,
  url: text,
  at: text,
})

/** What a comment keeps of logs that were handed over: their end, where errors are. */
const MAX_LOGS_CHARS = 20_000

/** A dossier -> where its entry comes from; null for a log on a disk, which nobody can ask for again. */
export function toEntryOrigin({ origin, incident }: Dossier): EntryOrigin | null {
  if (origin.kind === 'log') return null
  if (origin.kind !== 'run') return origin
  const [id, attempt] = (incident.runs.at(-1) ?? '').split('.').map(Number)
  if (id === undefined || attempt === undefined) return null
  return { kind: 'run', id, attempt, workflow: incident.workflow?.id ?? null, branch: incident.branch }
}

/** What a comment keeps of what was handed over; null where nothing was. */
export function toKept(handed: Handed): Handed | null {
  const { title, text: words, severity, logs } = handed
  if ([title, words, severity, logs].every((value) => value === null)) return null
  // Half a character is none.
  return { ...handed, logs: logs?.slice(-MAX_LOGS_CHARS).replace(/^[\udc00-\udfff]/, '') ?? null }
}

/** Where an entry comes from -> what to ask for to write it again. */
export function toTarget(origin: EntryOrigin): Target {
  switch (origin.kind) {
    case 'run': {
      const { id, attempt, workflow, branch } = origin
      return { kind: 'run', runId: id, attempt, workflowId: workflow, branch, conclusion: null, endedAt: null }
    }
    case 'issue':
      return { kind: 'thread', number: origin.number, asWritten: null }
    case 'commit':
    case 'deployment':
    case 'request':
    case 'pattern':
      return origin
  }
}
