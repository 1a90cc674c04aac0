// `/journal ...` in a comment: what it asks for. Only a whole word at the start of a line counts, outside of code and quotes.
import { MAX_DAYS } from './asked-config.ts'
import { findHeading } from './command/headings.ts'
import { findPlainStarts } from './command/plain-starts.ts'
import { SECTIONS } from './entry/headings.ts'
import { SEVERITY_LEVELS, type SeverityLevel } from './severity-level.ts'
import { TOPICS, type Topic } from './topic.ts'

export type Command =
  /** `/journal`, with or without words: what happened, or, on the pull request of an entry, what to add. */
  | { readonly kind: 'write'; readonly text: string | null }
  | { readonly kind: 'redo' }
  /** An answer to a question of the entry; `topic` where it was named. */
  | { readonly kind: 'answer'; readonly topic: Topic | null; readonly text: string }
  | { readonly kind: 'severity'; readonly level: SeverityLevel }
  | { readonly kind: 'title'; readonly text: string }
  /** `section` is one of the headings of an entry. */
  | { readonly kind: 'drop'; readonly section: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'pattern'; readonly days: number }
  /** Opens an issue for proposal `number`, counted from 1 as they stand in the entry. */
  | { readonly kind: 'issue'; readonly number: number }
  | { readonly kind: 'help' }
  /** Begins like a command and is none: `why` says what is wrong with it. */
  | { readonly kind: 'unknown'; readonly why: string }

const MAX_TEXT_CHARS = 10_000
const DEFAULT_DAYS = 30
const MAX_PROPOSALS = 99
/** A verb with more words than this after it, that do not fit it, is the beginning of a sentence. */
const MAX_MISTAKEN_WORDS = 2

/** The word itself; what comes after it is white space. */
const WORD = /^ {0,3}\/journal(?=\s|$)/i

/** What follows a verb: on its line, and on all lines of the command. */
type Said = { readonly line: string; readonly all: string }
/** Null where the words do not fit; what would be right then stands in `expected`. */
type Verb = { readonly expected: string; readonly read: (said: Said) => Command | null }

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['redo', alone('redo')],
  ['close', alone('close')],
  ['help', alone('help')],
  ['answer', { expected: 'the answer, as in "/journal answer cause: the pool was too small"', read: readAnswer }],
  ['severity', { expected: `one of ${SEVERITY_LEVELS.join(', ')} and nothing else`, read: readSeverity }],
  ['title', { expected: 'the new title on the same line', read: readTitle }],
  ['drop', { expected: `the name of one section: ${SECTIONS.join(', ')}`, read: readDrop }],
  ['pattern', { expected: `nothing, or a number of days from 1 to ${MAX_DAYS}`, read: readPattern }],
  ['issue', { expected: 'the number of a proposal of the entry, as in "/journal issue 1"', read: readIssue }],
])

/** The first command of a comment (Markdown, as GitHub stores it); null where there is none. */
export function parseCommand(markdown: string): Command | null {
  if (!/\/journal/i.test(markdown)) return null
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n')
  const starts = findPlainStarts(lines, (line) => WORD.test(line))
  const [first, next] = starts
  if (first === undefined) return null
  const [line = '', ...more] = lines.slice(first, next)
  return toCommand({ line: line.replace(WORD, '').trim(), more: more.join('\n') })
}

function toCommand({ line, more }: { line: string; more: string }): Command {
  const [word = '', ...words] = line.split(/\s+/)
  const name = word.toLowerCase().replace(/[:.,!]$/, '')
  const verb = VERBS.get(name)
  if (verb === undefined) {
    // A word alone is a slip of the pen; more of them are a story.
    const isSlip = word !== '' && words.length === 0 && more.trim() === '' && !/^\[|^\W*context\b/i.test(word)
    return isSlip ? { kind: 'unknown', why: sayNoVerb(name) } : toWrite(line, more)
  }
  const rest = line.slice(word.length).trim()
  const command = verb.read({ line: rest, all: join(rest, more) })
  if (command !== null) return command
  if (words.length > MAX_MISTAKEN_WORDS) return toWrite(line, more)
  return { kind: 'unknown', why: `"${name}" takes ${verb.expected}.` }
}

/** `[document the race]` and `Context: ...`: the marks of the source's forms are taken off. */
function toWrite(line: string, more: string): Command {
  const whole = join(line, more)
  const bare = takeOffBrackets(whole) ?? join(takeOffBrackets(line) ?? line, more)
  return { kind: 'write', text: toText(bare.replace(/^(?:\*\*|__)?context:(?:\*\*|__)?/i, '')) || null }
}

function takeOffBrackets(text: string): string | null {
  return /^\[([^[\]]*)\]$/.exec(text)?.[1]?.trim() ?? null
}

/** A verb that takes nothing. Politeness does not change it. */
function alone(kind: 'redo' | 'close' | 'help'): Verb {
  return {
    expected: 'no words after it',
    read: ({ line }) => (/^(?:please)?[.!]?$/i.test(line) ? { kind } : null),
  }
}

function readAnswer({ all }: Said): Command | null {
  const [about, name] = /^([a-z]+)\s*:/i.exec(all) ?? []
  const topic = TOPICS.find((candidate) => candidate === name?.toLowerCase()) ?? null
  const text = toText(topic === null ? all : all.slice(about?.length))
  return text === '' ? null : { kind: 'answer', topic, text }
}

function readSeverity({ line }: Said): Command | null {
  const word = line.toLowerCase().replace(/[.!]$/, '')
  const level = SEVERITY_LEVELS.find((candidate) => candidate === word)
  return level === undefined ? null : { kind: 'severity', level }
}

function readTitle({ line }: Said): Command | null {
  return line === '' ? null : { kind: 'title', text: toText(line) }
}

function readDrop({ line }: Said): Command | null {
  const section = findHeading(line.replace(/[.!]$/, ''))
  return section === null ? null : { kind: 'drop', section }
}

function readPattern({ line }: Said): Command | null {
  if (line === '') return { kind: 'pattern', days: DEFAULT_DAYS }
  const days = Number(/^(\d{1,4})\s*(?:d|days?)?[.!]?$/i.exec(line)?.[1] ?? 0)
  return days >= 1 && days <= MAX_DAYS ? { kind: 'pattern', days } : null
}

function readIssue({ line }: Said): Command | null {
  const number = Number(/^#?(\d{1,3})[.!]?$/.exec(line)?.[1] ?? 0)
  return number >= 1 && number <= MAX_PROPOSALS ? { kind: 'issue', number } : null
}

function join(line: string, more: string): string {
  return `${line}\n${more}`.trim()
}

function toText(text: string): string {
  // A cut through a pair of surrogates would leave half a character.
  return text
    .trim()
    .slice(0, MAX_TEXT_CHARS)
    .replace(/[\uD800-\uDBFF]$/, '')
}

/** A stranger's word is repeated only where it is plain. */
function sayNoVerb(word: string): string {
  return /^[a-z0-9-]{1,30}$/.test(word)
    ? `"${word}" is not one of the commands.`
    : 'The word after "/journal" is not one of the commands.'
}
