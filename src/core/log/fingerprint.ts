// What two runs of the same failure have in common: the error lines without everything that changes from run to run.

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const HEX = /\b(?=[a-z]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|\b0x[0-9a-f]+\b/gi
/** Folders that runners and tools make up anew: the part below them that looks random goes too. */
const TEMPORARY = /(?:[A-Za-z]:)?(?:[/\\](?:private|var|tmp|temp|T|_temp|folders))+[/\\][\w.+-]+/g
/** Where the checkout lies differs between runners, the path inside it does not. */
const WORKSPACE =
  /(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Z]:\\a)[/\\][^/\\\s]+[/\\][^/\\\s:]+|\/github\/workspace|\/home\/travis\/build\/[^/\s]+\/[^/\s:]+/g
const DURATION =
  /\b\d+(?:[.,]\d+)? ?(?:ms|µs|us|ns|s|secs?|seconds?|m|min|mins|minutes?|h|hours?)\b(?: ?\d+(?:\.\d+)? ?(?:s|ms|secs?|seconds?)\b)*/g
const MASKED = /\*{3,}/g
const DIGITS = /\d+/g
const SPACE = /\s+/g

/** Masks times, durations, hashes, ids, temporary and workspace paths, ports and all other digits. Equal failures give equal text. */
export function normalise(line: string): string {
  let text = line
  if (text.includes('/') || text.includes('\\')) text = text.replace(WORKSPACE, '<work>').replace(TEMPORARY, '<tmp>')
  if (/\d/.test(text)) text = text.replace(UUID, '#').replace(HEX, '#').replace(DURATION, '#').replace(DIGITS, '#')
  return text.replace(MASKED, '#').replace(SPACE, ' ').trim()
}

/** Lines that go into a signature: enough to tell failures apart, few enough to survive another order of parallel output. */
const SIGNATURE_MAX_LINES = 5

/** What is hashed to compare two failures: the distinct normalised error lines, sorted, so that the order of parallel output does not matter. */
export function toSignature(lines: readonly string[]): readonly string[] {
  const distinct = new Set(lines.slice(0, SIGNATURE_MAX_LINES).map(normalise))
  distinct.delete('')
  return [...distinct].sort()
}
