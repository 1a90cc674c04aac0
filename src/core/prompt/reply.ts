// What a model answered -> a draft, or replacements for sentences, or what is wrong with it. Whatever the server promised of the form, it is
// checked here, and every text is cleaned before anything else looks at it.
import type * as z from 'zod/mini'
import { type Draft, draftSchema, type Sentence } from '../entry/draft.ts'
import { mapSentences } from '../entry/draft-sentences.ts'
import { toVisible } from '../safety/sanitize.ts'
import { findObjects, isBroken } from './find-json.ts'
import { describeIssues } from './issues.ts'
import { repairSchema } from './schemas.ts'

export type ParsedReply =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'no-draft'; readonly problem: string }

/** A draft is a tenth of this. More is a model that does not stop. */
const MAX_REPLY_CHARS = 400_000

/** Longer ones are no sentences. */
const MAX_SENTENCE_CHARS = 600
const MAX_TITLE_CHARS = 160
const MAX_LABEL_CHARS = 100
/** What the lists of a draft hold at most. An entry shows less. */
const MAX_CLAIMS = 12
const MAX_SENTENCES = 10
const MAX_CITES = 30
const MAX_ITEMS = 12
const MAX_WORDS = 10
/** Attempts are as many as there were. */
const MAX_ATTEMPTS = 200

/**
 * A reply -> the first object in it that is a draft, be it fenced, after thinking aloud, before closing words, or the one value of another
 * object. A second draft after it is not looked at: nobody asked for it.
 */
export function parseReply(text: string): ParsedReply {
  if (text.length > MAX_REPLY_CHARS) return noDraft('the answer is longer than any draft')
  if (text.trim() === '') return noDraft('the answer is empty')
  const problems: { isMeant: boolean; problem: string }[] = []
  for (const found of findObjects(text)) {
    for (const value of [found, ...wrappedIn(found)]) {
      const result = parseMended(draftSchema, value)
      if (result.success) return { kind: 'draft', draft: cleanDraft(result.data) }
      problems.push({ isMeant: 'sufficiency' in toRecord(value), problem: describeIssues(result.error.issues, value) })
    }
  }
  // Of several objects the problem of the one that was meant is told. Objects within a broken one are not what is wrong.
  const meant = problems.find(({ isMeant }) => isMeant)
  if (meant === undefined && isBroken(text)) return noDraft('the JSON is broken or ends before it is whole')
  return noDraft((meant ?? problems[0])?.problem ?? 'there is no JSON object in it')
}

/** The answer to the question that sent sentences back: what stands for each address now, null for nothing. Null where it is no such answer. */
export function parseRepair(text: string): ReadonlyMap<string, Sentence | null> | null {
  if (text.length > MAX_REPLY_CHARS) return null
  for (const found of findObjects(text)) {
    const result = parseMended(repairSchema, found)
    if (!result.success) continue
    const replacements = new Map<string, Sentence | null>()
    for (const { address, replacement } of result.data.sentences)
      if (!replacements.has(address))
        replacements.set(address, replacement === null ? null : cleanSentence(replacement, MAX_SENTENCE_CHARS))
    return replacements
  }
  return null
}

function noDraft(problem: string): ParsedReply {
  return { kind: 'no-draft', problem }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** `{ "draft": { ... } }` is what some models make of a form with a name. */
function wrappedIn(value: unknown): readonly unknown[] {
  const [only, ...others] = Object.values(toRecord(value))
  return others.length === 0 && typeof only === 'object' && only !== null && !Array.isArray(only) ? [only] : []
}

/** Fields that may be null, by their names: an id that is none leaves them empty. */
const NULLABLE: ReadonlySet<string> = new Set([
  'proof',
  'humanLine',
  'echo',
  'badLines',
  'momentFact',
  'symptom',
  'about',
])

/**
 * Checks a value. Servers that enforce a schema do not enforce the form of ids: one bad id takes its citation or its item out, not the draft.
 * A sentence that loses its citations is found by the gates.
 */
function parseMended<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.core.util.SafeParseResult<z.output<Schema>> {
  const result = schema.safeParse(value)
  if (result.success || result.error.issues.some(({ code }) => code !== 'invalid_format')) return result
  const paths = result.error.issues.map(({ path }) => toRemovable(path))
  return schema.safeParse(withoutPaths(value, { paths: new Set(paths), at: '' }))
}

/** The nearest thing around a bad id that can be taken out: an item of a list, or a field that may be null. */
function toRemovable(path: readonly PropertyKey[]): string {
  const last = path.findLastIndex((key) => typeof key === 'number' || NULLABLE.has(String(key)))
  return path
    .slice(0, last + 1)
    .map((key) => `/${String(key)}`)
    .join('')
}

/** A copy without what stands at `paths`: items of lists are gone, fields are null. */
function withoutPaths(value: unknown, { paths, at }: { paths: ReadonlySet<string>; at: string }): unknown {
  const inner = (item: unknown, key: string | number) => withoutPaths(item, { paths, at: `${at}/${key}` })
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (paths.has(`${at}/${index}`) ? [] : [inner(item, index)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, paths.has(`${at}/${key}`) ? null : inner(item, key)]),
  )
}

/** Every text on one line without what cannot be seen, every list at a length that can be worked with, no sentence without words. */
function cleanDraft(draft: Draft): Draft {
  const { cause, lessons, changes } = draft
  const capped: Draft = {
    ...draft,
    cause: {
      ...cause,
      ruledOut: cause.ruledOut.slice(0, MAX_CLAIMS),
      alternatives: cause.alternatives.slice(0, MAX_CLAIMS),
    },
    slugWords: cleanWords(draft.slugWords),
    tags: cleanWords(draft.tags),
    whatHappened: draft.whatHappened.slice(0, MAX_CLAIMS),
    brutalTruth: draft.brutalTruth.slice(0, MAX_CLAIMS),
    reproduce: draft.reproduce.slice(0, MAX_CLAIMS),
    technical: draft.technical.slice(0, MAX_ITEMS),
    attemptNotes: draft.attemptNotes.slice(0, MAX_ATTEMPTS),
    systemic: draft.systemic.slice(0, MAX_ITEMS),
    feltQuotes: draft.feltQuotes.slice(0, MAX_ITEMS),
    lessons: {
      technical: lessons.technical.slice(0, MAX_CLAIMS),
      process: lessons.process.slice(0, MAX_CLAIMS),
      team: lessons.team.slice(0, MAX_CLAIMS),
      knowledgeGaps: lessons.knowledgeGaps.slice(0, MAX_CLAIMS),
    },
    changes: { week: changes.week.slice(0, MAX_CLAIMS), month: changes.month.slice(0, MAX_CLAIMS) },
    warningSigns: draft.warningSigns.slice(0, MAX_ITEMS),
    nextTime: { ...draft.nextTime, steps: draft.nextTime.steps.slice(0, MAX_CLAIMS) },
    thanks: draft.thanks
      .slice(0, MAX_ITEMS)
      .map(({ actor, actLine }) => ({ actor: cleanText(actor, MAX_LABEL_CHARS), actLine })),
    questions: draft.questions
      .slice(0, MAX_ITEMS)
      .map((question) => ({ ...question, to: question.to === null ? null : cleanText(question.to, MAX_LABEL_CHARS) })),
  }
  return mapSentences(capped, ({ sentence, place, address }) => {
    // Addresses of sentences end in their place within the claim.
    const isOver = Number(address.split('.').at(-1)) >= MAX_SENTENCES
    return isOver ? null : cleanSentence(sentence, MAX_CHARS[place] ?? MAX_SENTENCE_CHARS)
  })
}

const MAX_CHARS: Readonly<Partial<Record<string, number>>> = {
  title: MAX_TITLE_CHARS,
  'attempt-name': MAX_LABEL_CHARS,
  'filed-under': MAX_LABEL_CHARS,
}

/** Null for a sentence without words. */
function cleanSentence({ text, cites }: Sentence, maxChars: number): Sentence | null {
  const words = cleanText(text, maxChars)
  return words === '' ? null : { text: words, cites: [...new Set(cites)].slice(0, MAX_CITES) }
}

function cleanWords(words: readonly string[]): string[] {
  const clean = words.map((word) => cleanText(word, MAX_LABEL_CHARS).toLowerCase()).filter((word) => word !== '')
  return [...new Set(clean)].slice(0, MAX_WORDS)
}

function cleanText(text: string, maxChars: number): string {
  const line = toVisible(text).replace(/\s+/g, ' ').trim()
  return line.length <= maxChars
    ? line
    : line
        .slice(0, maxChars)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()
}
