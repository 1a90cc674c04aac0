// What a proposal may be: something to do, or a shape to look for. A statement in its clothes would pass with less evidence.
import type { Check } from './check.ts'
import { toParts, toTyped } from './typed.ts'

/** Where a proposal begins so, it tells. */
const TELLS = /^(?:we|he|she|i|nobody|no one|somebody|someone|everybody|everyone|(?:it|they|there|this|that) \w+ed)\b/i
/** A past that stands by itself; behind a "that" or a "when" it describes what to look for. */
const PAST = /\b(?:was|were|had|went|took|did|has been|have been)\b/i
export const DESCRIBES =
  /\b(?:that|which|who|whose|what|where|when|if|whether|as|than|why|how|before|after|until|since|like)\b/i

export const checkProposals: Check = (checked) => {
  if (checked.standing !== 'proposal') return []
  return toParts(toTyped(checked)).flatMap((part) => {
    const found = TELLS.exec(part) ?? PAST.exec(part)
    if (found === null || DESCRIBES.test(part.slice(0, found.index))) return []
    return [{ code: 'proposal-states', detail: found[0] }]
  })
}
