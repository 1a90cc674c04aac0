// Evidence: what was read, cut into lines that have ids. Every statement of an entry points here. Gaps are evidence too.

export type EvidenceId = `E${number}`
/** `E12.7`: line 7 of evidence E12. */
export type LineId = `E${number}.${number}`

export type EvidenceKind =
  | 'run'
  | 'job'
  | 'step'
  | 'log'
  | 'annotation'
  | 'commit'
  | 'diff'
  | 'pull'
  | 'review'
  | 'issue'
  | 'comment'
  | 'workflow-file'
  | 'past-entry'
  | 'request'
  | 'answer'

/** Who could have written the text: GitHub itself, somebody with write access, or anybody. */
export type Trust = 'platform' | 'member' | 'outsider'

export type EvidenceLine = {
  readonly id: LineId
  readonly text: string
  /** 1-based line of the source (log or file) that this was copied from; null where lines have no numbers. */
  readonly sourceLine: number | null
}

export type Evidence = {
  readonly id: EvidenceId
  readonly kind: EvidenceKind
  /** What a person would call it: "the log of test (20)". Plain text. */
  readonly title: string
  readonly url: string | null
  readonly at: string | null
  readonly actor: string | null
  readonly trust: Trust
  readonly lines: readonly EvidenceLine[]
  /** Source lines that exist before the first and after the last line kept here. */
  readonly cut: { readonly before: number; readonly after: number }
}

/** What could not be had: shown in the entry. `status` is the HTTP status where there was one. */
export type Gap = { readonly what: string; readonly why: string; readonly status: number | null }

/** Evidence as a source hands it over, before it has an id. A line may bring its source line number. */
export type RawEvidence = Omit<Evidence, 'id' | 'lines' | 'cut'> & {
  readonly lines: readonly (string | { readonly text: string; readonly sourceLine: number | null })[]
  readonly cut?: { readonly before: number; readonly after: number }
}

/** Gives ids in reading order: the same raw evidence in the same order gets the same ids. */
export function toEvidence(raw: readonly RawEvidence[]): readonly Evidence[] {
  return raw.map((item, index) => {
    const id: EvidenceId = `E${index + 1}`
    return {
      ...item,
      id,
      cut: item.cut ?? { before: 0, after: 0 },
      lines: item.lines.map((line, lineIndex) => ({
        id: `${id}.${lineIndex + 1}` as const,
        text: typeof line === 'string' ? line : line.text,
        sourceLine: typeof line === 'string' ? null : line.sourceLine,
      })),
    }
  })
}
