// What every benchmark prints: a table of what was measured, and a verdict against the figure that was asked for.

export type Verdict = { readonly isOk: boolean; readonly summary: string }

/** Prints rows with aligned columns; the first row is the head. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** 0.953 -> "95.3 %" */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
