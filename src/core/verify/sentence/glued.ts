// Gate G2 of a fact: it stands by itself. Right beside a sign, a digit, a name or another fact it would be read as another number.
import type { Segment } from '../../entry/anchors.ts'
import type { Check } from './check.ts'

/** What makes another number of the one behind it, or of the one before it. "(", ", " and a long dash do not. */
const JOINS_BEFORE = /[\p{L}\p{N}.,:/*^+\u2212~<>=-]$/u
const JOINS_AFTER = /^[\p{L}\p{N}/*^+=%-]/u

export const checkGlued: Check = ({ segments }) => {
  const shown = segments.filter(({ kind }) => kind !== 'bold')
  return shown.flatMap((segment, index) => {
    if (segment.kind !== 'fact') return []
    const [before, after, next] = [shown[index - 1], shown[index + 1], shown[index + 2]]
    const isGlued =
      isCopy(before) ||
      isCopy(after) ||
      (before?.kind === 'text' && JOINS_BEFORE.test(before.text)) ||
      (after?.kind === 'text' && (JOINS_AFTER.test(after.text) || (/^[.,:]$/.test(after.text) && isCopy(next))))
    return isGlued ? [{ code: 'number-not-computed', detail: segment.text }] : []
  })
}

function isCopy(segment: Segment | undefined): boolean {
  return segment?.kind === 'fact' || segment?.kind === 'identifier' || segment?.kind === 'link'
}
