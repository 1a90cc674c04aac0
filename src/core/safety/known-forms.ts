// The shapes in which a secret that the process holds can turn up in a text: encoded, reversed, spaced out, cut.

/** Shorter secrets would be found in words. GitHub masks from about this length on too. */
const MIN_SECRET_CHARS = 8

/** What must be left of a secret that was cut: less is found in other texts. */
const MIN_REST_CHARS = 12

export type Range = { readonly start: number; readonly end: number }

/** Letters and digits only, A-Z in lower case: what stays the same when separators, case or the base64 alphabet change. */
export function toCompact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

/** Where a secret stands in a text, by its value. `compact` is the text as toCompact gives it; ranges are offsets of the one or the other. */
export function findKnown(
  secret: string,
  texts: { readonly text: string; readonly compact: string },
): { readonly inText: readonly Range[]; readonly inCompact: readonly Range[] } {
  const value = secret.trim()
  if (value.length < MIN_SECRET_CHARS) return { inText: [], inCompact: [] }
  const bytes = new TextEncoder().encode(value)
  const base64 = toBase64Cores(bytes)
  const forms = [
    [...value].reverse().join(''),
    Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value),
    ...base64,
    ...base64.flatMap((core) => toBase64Cores(new TextEncoder().encode(core))),
  ].map(toCompact)
  const plain = toCompact(value)
  return {
    // A secret made of punctuation has next to no letters to go by.
    inText: plain.length < MIN_SECRET_CHARS ? occurrences(texts.text, value) : [],
    inCompact: [
      ...(plain.length < MIN_SECRET_CHARS ? [] : cutOccurrences(texts.compact, plain)),
      ...forms.filter((form) => form.length >= MIN_SECRET_CHARS).flatMap((form) => occurrences(texts.compact, form)),
    ],
  }
}

/**
 * The base64 characters that are the same wherever in a longer text the bytes stand: three bytes become four characters, so there are
 * three ways to start, and characters at either end mix with the neighbours. https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
function toBase64Cores(bytes: Uint8Array): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const shifted = String.fromCharCode(...new Uint8Array(shift), ...bytes)
    const end = Math.floor((shifted.length * 8) / 6)
    return btoa(shifted).slice(Math.ceil((shift * 8) / 6), end)
  })
}

function occurrences(text: string, needle: string): readonly Range[] {
  const found: Range[] = []
  for (let start = text.indexOf(needle); start >= 0; start = text.indexOf(needle, start + needle.length))
    found.push({ start, end: start + needle.length })
  return found
}

/** Whole, or with up to half of its characters missing at the start or at the end. */
function cutOccurrences(text: string, needle: string): readonly Range[] {
  const cut = Math.max(0, Math.min(Math.floor(needle.length / 2), needle.length - MIN_REST_CHARS))
  const tails = occurrences(text, needle.slice(cut)).map(({ start, end }) => {
    let missing = cut
    while (missing > 0 && text[start - 1 - (cut - missing)] === needle[missing - 1]) missing -= 1
    return { start: start - (cut - missing), end }
  })
  const heads = occurrences(text, needle.slice(0, needle.length - cut)).map(({ start, end }) => {
    let more = 0
    while (more < cut && text[end + more] === needle[needle.length - cut + more]) more += 1
    return { start, end: end + more }
  })
  return [...tails, ...heads]
}
