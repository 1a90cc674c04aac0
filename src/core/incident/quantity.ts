// Quantities as words for facts: parts of a whole, grouped counts, the size of a change.
import type { Comparison } from '../records.ts'

/** `toRatio(1, 12, 'job')` -> "1 of 12 jobs". */
export function toRatio(part: number, whole: number, noun: string): string {
  return `${group(part)} of ${toGrouped(whole, noun)}`
}

/** `toGrouped(4511, 'line')` -> "4,511 lines". */
export function toGrouped(count: number, noun: string): string {
  return `${group(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** Files and lines of a comparison: "2 files (+4 −1)". */
export function toSize({ files, isCut }: Comparison): string {
  const added = files.reduce((sum, file) => sum + file.additions, 0)
  const deleted = files.reduce((sum, file) => sum + file.deletions, 0)
  return `${toGrouped(files.length, 'file')}${isCut ? ' and more' : ''} (+${added} −${deleted})`
}

function group(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
