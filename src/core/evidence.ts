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
  | 'deployment'

/** Kinds that are somebody's words; every other kind is code, a log or GitHub's own record. */
export const WORDS_OF_PEOPLE: ReadonlySet<EvidenceKind> = new Set([
  'commit',
  'comment',
  'issue',
  'pull',
  'review',
  'request',
  'answer',
])

/** Apps are not people: they are neither quoted, thanked nor believed. GitHub ends their logins so. https://docs.github.com/en/apps */
export function isBot(actor: string | null | undefined): boolean {
  return actor?.endsWith('[bot]') ?? false
}

/** Who could have written the text: GitHub itself, somebody with write access, or anybody. */
export type Trust = 'platform' | 'member' | 'outsider'

export type EvidenceLine = {
  readonly id: LineId
  readonly text: string
  /** 1-based line of the source (log or file) that this was copied from; null where lines have no numbers. */
  readonly sourceLine: number | null
  /** Further lines of the source, equal but for numbers, that this one stands for. */
  readonly repeats: number
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

/** Evidence before it has an id. A line of a log or a file brings its source line. */
export type RawEvidence = Omit<Evidence, 'id' | 'lines' | 'cut'> & {
  readonly lines: readonly (string | Omit<EvidenceLine, 'id'>)[]
  readonly cut?: { readonly before: number; readonly after: number }
}

/** Collects evidence and gives it ids in the order it is added: the same records give the same ids. */
export class EvidenceBook {
  readonly #evidence: Evidence[] = []

  get all(): readonly Evidence[] {
    return this.#evidence
  }

  add(raw: RawEvidence): Evidence {
    const id: EvidenceId = `E${this.#evidence.length + 1}`
    const added: Evidence = {
      ...raw,
      id,
      cut: raw.cut ?? { before: 0, after: 0 },
      lines: raw.lines.map((line, index) => ({
        id: `${id}.${index + 1}` as const,
        ...(typeof line === 'string' ? { text: line, sourceLine: null, repeats: 0 } : line),
      })),
    }
    this.#evidence.push(added)
    return added
  }
}
