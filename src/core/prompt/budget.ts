// What of the dossier goes to the model when not everything fits: the most telling lines first, each whole or not at all.

/** Rows of a prompt that come and go together. */
export type Line = {
  readonly text: string
  /** The lower, the earlier it is taken in. */
  readonly rank: number
  readonly tokens: number
}

/** Lines under one head. A section without lines is not shown. */
export type Section = {
  readonly kind: string
  /** How a reader would call it: `the diff of src/a.js (E7)`. */
  readonly name: string
  readonly head: string
  readonly headTokens: number
  readonly lines: readonly Line[]
}

export type Fitted = { readonly section: Section; readonly shown: readonly Line[] }

/**
 * The lines that fit into `maxTokens`, in the order of the sections: by rank, then by place. A line that is too long for what is left is
 * passed over, and a shorter one further on may still come in. A head is paid for with the first line under it.
 */
export function chooseLines(sections: readonly Section[], maxTokens: number): readonly Fitted[] {
  const chosen = new Map<Section, Set<Line>>()
  let left = maxTokens
  const candidates = sections.flatMap((section) => section.lines.map((line) => ({ section, line })))
  for (const { section, line } of candidates.toSorted((a, b) => a.line.rank - b.line.rank)) {
    const lines = chosen.get(section)
    const price = line.tokens + (lines === undefined ? section.headTokens : 0)
    if (price > left) continue
    left -= price
    chosen.set(section, (lines ?? new Set<Line>()).add(line))
  }
  return sections.map((section) => ({
    section,
    shown: section.lines.filter((line) => chosen.get(section)?.has(line) === true),
  }))
}

/** What was left out, a short phrase for each section that is not whole: `40 of 80 lines of the diff of src/a.js (E7)`. */
export function listLeftOut(fitted: readonly Fitted[]): readonly string[] {
  return fitted.flatMap(({ section, shown }) => {
    const total = section.lines.length
    const missing = total - shown.length
    if (missing === 0) return []
    return [shown.length === 0 ? section.name : `${missing} of ${total} lines of ${section.name}`]
  })
}
