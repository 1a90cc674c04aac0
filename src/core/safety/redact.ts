// Where a secret stood, its name stands. Texts are searched as a person reads them (without escape sequences, timestamps, invisible
// characters; full-width letters as plain ones) and replaced where they really are, line by line, so that line numbers keep.
import { findKnown, type Range, toCompact } from './known-forms.ts'
import { ESCAPE_SEQUENCES, INVISIBLE, INVISIBLE_BUT_CONTROLS } from './sanitize.ts'
import { rewrite, type View, viewOf } from './view.ts'

/** A half-open range of UTF-16 offsets, and what stands there: `github-token`. */
export type FoundSecret = { readonly start: number; readonly end: number; readonly what: string }

/** Finds secrets of well-known shapes. */
export interface SecretScanner {
  find(text: string): Promise<readonly FoundSecret[]>
}

/** The time before each line of a GitHub Actions log; it would come between the lines of a private key. */
const TIMESTAMPS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z ?/gm

/** A label as this file writes it. Digits and capitals are not in it, so that nobody can pass a token off as redacted already. */
const LABELS = /\[redacted: [a-z-]{1,40}\]/g

/** The name of what redactKnown replaces. */
const KNOWN = 'known-secret'

/** A replaced context can complete another finding's shape; more rounds than this have not been seen. */
const MAX_ROUNDS = 3

const NON_ASCII = /[^\0-\x7f]/gu
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]+/gu

type Source = { readonly text: string; readonly view: View; readonly labels: readonly Range[] }

/** Replaces the secrets that the scanner finds by labels such as `[redacted: github-token]`. `found` names them in order. Idempotent. */
export async function redactText(
  text: string,
  scanner: SecretScanner,
): Promise<{ readonly text: string; readonly found: readonly string[] }> {
  const found: string[] = []
  let redacted = text
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const view = toReadable(redacted)
    const secrets = merge(await scanner.find(view.text))
    const source = { text: redacted, view, labels: labelsOf(redacted) }
    const replaced = secrets.map((secret) => ({ what: secret.what, ranges: toOrigins(source, secret) }))
    const real = replaced.filter(({ ranges }) => ranges.length > 0)
    if (real.length === 0) break
    found.push(...real.map(({ what }) => toName(what)))
    redacted = replace(redacted, merge(real.flatMap(({ ranges }) => ranges)))
  }
  return { text: redacted, found }
}

/** Like redactText for lines (without line ends): a secret over several lines is found, and there are as many lines afterwards. */
export async function redactLines(
  lines: readonly string[],
  scanner: SecretScanner,
): Promise<{ readonly lines: string[]; readonly found: readonly string[] }> {
  const { text, found } = await redactText(lines.join('\n'), scanner)
  return { lines: lines.length === 0 ? [] : text.split('\n'), found }
}

/**
 * Replaces the secrets that the process itself holds, by value: as they are, reversed, hexadecimal, URL-encoded, base64 once or twice,
 * with characters between, in another case, or with up to half of them cut off at one end. Secrets under 8 characters are left alone.
 */
export function redactKnown(text: string, secrets: readonly string[]): string {
  const readable = toReadable(text)
  const letters = rewrite(readable, NOT_ALPHANUMERIC, () => '')
  const texts = { text: readable.text, compact: toCompact(letters.text) }
  const labels = labelsOf(text)
  const ranges = secrets.flatMap((secret) => {
    const { inText, inCompact } = findKnown(secret, texts)
    return [
      ...inText.flatMap((range) => toOrigins({ text, view: readable, labels }, { ...range, what: KNOWN })),
      ...inCompact.flatMap((range) => toOrigins({ text, view: letters, labels }, { ...range, what: KNOWN })),
    ]
  })
  return replace(text, merge(ranges))
}

/** The text as a person reads it: what the log viewer hides is gone, look-alikes are the letters that they look like. */
function toReadable(text: string): View {
  const hidden = [INVISIBLE_BUT_CONTROLS, ESCAPE_SEQUENCES, INVISIBLE, TIMESTAMPS]
  const shown = hidden.reduce((view, pattern) => rewrite(view, pattern, () => ''), viewOf(text))
  return rewrite(shown, NON_ASCII, (char) => char.normalize('NFKC'))
}

/** Where a secret found in a view stands in the text itself: one range a line, white space at the ends and existing labels left out. */
function toOrigins({ text, view, labels }: Source, secret: FoundSecret): readonly FoundSecret[] {
  const ranges: { start: number; end: number }[] = []
  let isOpen = false
  for (let offset = secret.start; offset < secret.end; offset += 1) {
    const [start, end] = view.origin(offset)
    const last = ranges.at(-1)
    if (view.text[offset] === '\n') isOpen = false
    else if (/\s/.test(view.text[offset] ?? '')) continue
    else if (isOpen && last !== undefined && !text.slice(last.end, start).includes('\n'))
      last.end = Math.max(last.end, end)
    else {
      ranges.push({ start, end })
      isOpen = true
    }
  }
  return ranges.flatMap((range) => without(range, labels)).map((range) => ({ ...range, what: secret.what }))
}

function labelsOf(text: string): readonly Range[] {
  return Array.from(text.matchAll(LABELS), ({ index, 0: label }) => ({ start: index, end: index + label.length }))
}

/** What is left of a range outside the labels. */
function without(range: Range, labels: readonly Range[]): readonly Range[] {
  const rest: Range[] = []
  let start = range.start
  for (const label of labels) {
    if (label.end <= start || label.start >= range.end) continue
    if (label.start > start) rest.push({ start, end: label.start })
    start = label.end
  }
  return start < range.end ? [...rest, { start, end: range.end }] : rest
}

/** Overlapping findings become one, named after the longest of them; findings come out in order. */
function merge(found: readonly FoundSecret[]): readonly FoundSecret[] {
  const merged: FoundSecret[] = []
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (next.end <= next.start) continue
    if (last === undefined || next.start >= last.end) merged.push(next)
    else if (next.end > last.end) {
      const isLonger = next.end - next.start > last.end - last.start
      merged[merged.length - 1] = { start: last.start, end: next.end, what: isLonger ? next.what : last.what }
    }
  }
  return merged
}

function replace(text: string, ranges: readonly FoundSecret[]): string {
  let redacted = ''
  let read = 0
  for (const { start, end, what } of ranges) {
    redacted += `${text.slice(read, start)}[redacted: ${toName(what)}]`
    read = end
  }
  return redacted + text.slice(read)
}

/** A name that LABELS knows. */
function toName(what: string): string {
  const name = what
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')
  return name.slice(0, 40) || 'secret'
}
