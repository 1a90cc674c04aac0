// The words of a link to evidence stand in double brackets, so that brackets in them have to be set apart, and are put together to be compared.

/** Words as they may stand in an anchor. Brackets at their end may stay: the last pair of a run closes the anchor. */
export function setApart(words: string): string {
  return words.replace(/\]{2,}(?=[^\]])/g, (run) => [...run].join(' '))
}

/** Words as they were, or nearly: two that are equal here were the same but for white space between brackets. */
export function putTogether(words: string): string {
  return words.replace(/\] +(?=\])/g, ']')
}
