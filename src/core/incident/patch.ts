// Reads a unified diff of one file: which lines came, which went, and where they stood before.

export type PatchLine = {
  readonly kind: 'hunk' | 'same' | 'added' | 'removed'
  /** Without the sign in front. */
  readonly text: string
  /** Position in the patch, from 0. */
  readonly index: number
  /** 1-based line of the old file: its own, or for an added line the one that it comes after. */
  readonly oldLine: number
}

/** A patch as GitHub gives it, without a file header. Null, where GitHub gives none, has no lines. */
export function readPatch(patch: string | null): readonly PatchLine[] {
  let next = 1
  return (patch ?? '').split('\n').map((line, index): PatchLine => {
    const text = line.slice(1)
    switch (line[0]) {
      case '+':
        return { kind: 'added', text, index, oldLine: next - 1 }
      case '-':
        next += 1
        return { kind: 'removed', text, index, oldLine: next - 1 }
      case ' ':
        next += 1
        return { kind: 'same', text, index, oldLine: next - 1 }
      default: {
        const start = /^@@ -(\d+)/.exec(line)?.[1]
        if (start !== undefined) next = Number(start)
        // Anything else is git's own remark, such as the one on a missing line end.
        return { kind: 'hunk', text: line, index, oldLine: next - 1 }
      }
    }
  })
}

/** Lines that came or went, white space at their ends taken off. */
export function textsOf(lines: readonly PatchLine[], kind: 'added' | 'removed'): readonly string[] {
  return lines.filter((line) => line.kind === kind).map(({ text }) => text.trim())
}
