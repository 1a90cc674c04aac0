// Where the JSON is in what a model wrote: it may think aloud first, put a fence around it, and go on talking after it.

/** Objects that are looked at before a reply counts as prose. */
const MAX_TRIES = 50
/** No answer of ours is nested deeper; what is would only cost time. */
const MAX_DEPTH = 40

/** The start of an object: a brace and a key, or an empty object. What prose and code put in braces is passed over. */
const OBJECT_START = /\{(?=\s*["}])/g
/** The end of thinking aloud, as models mark it. */
const END_OF_THOUGHT = /<\/(?:think|thinking|thought|reasoning)>/gi

/**
 * The objects in a text, in the order in which they should be looked at: what follows the last mark of thinking first, then all of the text.
 * Each is parsed; a text that is no JSON gives nothing. Takes time in proportion to the text, whatever is in it.
 */
export function* findObjects(text: string): Generator<unknown> {
  const thought = [...text.matchAll(END_OF_THOUGHT)].at(-1)
  const after = thought === undefined ? 0 : thought.index + thought[0].length
  if (after > 0) yield* objectsFrom(text, after)
  yield* objectsFrom(text, 0)
}

function* objectsFrom(text: string, from: number): Generator<unknown> {
  const start = new RegExp(OBJECT_START)
  start.lastIndex = from
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const match = start.exec(text)
    if (match === null) return
    const span = balance(text, match.index)
    if (span === null) continue
    const value = parse(span.json)
    if (value === undefined) continue
    yield value
    start.lastIndex = span.end
  }
}

/** True where an object begins that is no JSON, or never ends: a reply that was cut. */
export function isBroken(text: string): boolean {
  const [first] = text.matchAll(OBJECT_START)
  const span = first === undefined ? undefined : balance(text, first.index)
  return span === null || (span !== undefined && parse(span.json) === undefined)
}

/**
 * From an opening brace to the one that closes it, outside of strings. Line feeds and tabs within strings, which JSON forbids and models write,
 * become spaces on the way. Null where it never closes, closes wrongly or goes too deep.
 */
function balance(text: string, from: number): { json: string; end: number } | null {
  const closers: string[] = []
  const pieces: string[] = []
  let isInString = false
  let copied = from
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (isInString) {
      if (character === '\\') at += 1
      else if (character === '"') isInString = false
      else if (character < ' ') {
        pieces.push(text.slice(copied, at), ' ')
        copied = at + 1
      }
    } else if (character === '"') isInString = true
    else if (character === '{' || character === '[') {
      if (closers.length === MAX_DEPTH) return null
      closers.push(character === '{' ? '}' : ']')
    } else if (character === '}' || character === ']') {
      if (closers.pop() !== character) return null
      if (closers.length === 0) return { json: pieces.join('') + text.slice(copied, at + 1), end: at + 1 }
    }
  }
  return null
}

/** `undefined` for what is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (refused) {
    if (refused instanceof SyntaxError) return undefined
    throw refused
  }
}
