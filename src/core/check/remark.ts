// What a check of an entry says about a line of it, and how that is printed.

/** `error`: it does not fit the record or the format. `warning`: it should be mended. `note`: worth knowing. */
export type Level = 'error' | 'warning' | 'note'

export type Remark = {
  /** 1-based line of the file. */
  readonly line: number
  readonly level: Level
  readonly message: string
}

/** By line; on one line the gravest first. */
export function sortRemarks(remarks: readonly Remark[]): readonly Remark[] {
  const rank = { error: 0, warning: 1, note: 2 } as const
  return remarks.toSorted((a, b) => a.line - b.line || rank[a.level] - rank[b.level])
}

/** `docs/journals/x.md:12: warning: ...`, as compilers say it: editors and terminals make a link of it. */
export function formatRemark(path: string, { line, level, message }: Remark): string {
  return `${path}:${line}: ${level}: ${message.replace(/\s+/g, ' ')}`
}

/** `1 error, no warnings, 2 notes`, or `no findings` */
export function countRemarks(remarks: readonly Remark[]): string {
  if (remarks.length === 0) return 'no findings'
  const count = (level: Level) => remarks.filter((remark) => remark.level === level).length
  const say = (level: Level) => `${count(level) || 'no'} ${level}${count(level) === 1 ? '' : 's'}`
  return [say('error'), say('warning'), say('note')].join(', ')
}
