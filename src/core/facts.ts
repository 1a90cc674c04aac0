// Facts: the one place where digits are born. A fact is computed from evidence and renders as a noun phrase.
import type { EvidenceId } from './evidence.ts'

export type FactId = `F${number}`

export type Fact = {
  readonly id: FactId
  /** What it measures, in words: "jobs that failed". */
  readonly name: string
  /** The exact form: "20 min 12 s", "4 reverts". */
  readonly display: string
  /** The `~` form, for titles and running text: "20 min". */
  readonly rounded: string
  /** The `w` form, where a small count reads better as a word: "four reverts". */
  readonly words: string
  readonly from: readonly EvidenceId[]
  /** How it was computed, for a reader who doubts it. */
  readonly formula: string
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** A span of time in full, to the second: `73_212_000` -> "20 h 20 min 12 s". Days start at 24 hours. Negative spans are 0 s. */
export function toDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms / SECOND)) * SECOND
  const parts: [number, string][] = [
    [Math.floor(whole / DAY), 'd'],
    [Math.floor((whole % DAY) / HOUR), 'h'],
    [Math.floor((whole % HOUR) / MINUTE), 'min'],
    [(whole % MINUTE) / SECOND, 's'],
  ]
  const shown = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`)
  return shown.length > 0 ? shown.join(' ') : '0 s'
}

/** A span of time for running text: seconds under a minute, minutes under a day, hours above. Rounded, never cut off. */
export function toRoundedDuration(ms: number): string {
  if (ms < MINUTE) return toDuration(ms)
  if (ms < DAY) return toDuration(Math.round(ms / MINUTE) * MINUTE)
  return toDuration(Math.round(ms / HOUR) * HOUR)
}

/** `toCount(2, 'failed job')` -> "2 failed jobs". A noun that does not just take an s is given as `plural`. */
export function toCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** `toCountInWords(2, 'failed job')` -> "two failed jobs"; above twelve the digits stay. */
export function toCountInWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${SMALL[count] ?? count} ${count === 1 ? noun : plural}`
}

/** Collects facts and gives them ids in the order they are added. */
export class FactBook {
  readonly #facts: Fact[] = []

  get all(): readonly Fact[] {
    return this.#facts
  }

  count(
    name: string,
    value: { count: number; noun: string; plural?: string },
    from: readonly EvidenceId[],
    formula: string,
  ): Fact {
    const { count, noun, plural } = value
    return this.#add({
      name,
      display: toCount(count, noun, plural),
      rounded: toCount(count, noun, plural),
      words: toCountInWords(count, noun, plural),
      from,
      formula,
    })
  }

  /** Between two moments, both ISO 8601. */
  duration(name: string, span: { start: string; end: string }, from: readonly EvidenceId[], formula: string): Fact {
    const ms = Date.parse(span.end) - Date.parse(span.start)
    const rounded = toRoundedDuration(ms)
    return this.#add({ name, display: toDuration(ms), rounded, words: rounded, from, formula })
  }

  /** A value that is already a noun phrase: a clock time, a size, a ratio. */
  text(name: string, display: string, from: readonly EvidenceId[], formula: string): Fact {
    return this.#add({ name, display, rounded: display, words: display, from, formula })
  }

  #add(fact: Omit<Fact, 'id'>): Fact {
    const added: Fact = { ...fact, id: `F${this.#facts.length + 1}` }
    this.#facts.push(added)
    return added
  }
}
