// The head of an error line: the few words that a person would say aloud. Always a slice of the line, so that it can be looked up.

/** Words and characters that reach the title. */
const MAX_WORDS = 9
const MAX_CHARS = 72
/** What is read of a line behind its noise: nothing beyond can reach the title, and the patterns below look back from its end. */
const WINDOW_CHARS = 400
const SLICE = /[^\s]+/g

/** What tools put before the words of an error: markers, severities, places, counters, rules. */
const LEADING_NOISE = new RegExp(
  [
    '##\\[error\\]',
    '\\[(?:error|info|warning|warn|junit|javac)\\]',
    '(?:fatal )?error(?:\\[\\w+\\])?:(?!:)',
    '(?:uncaught |unhandled )?exception:',
    '(?:fatal|fail(?:ed|ure)?|warning|fatal error):(?!:)',
    'err!',
    'npm (?:err!|error)(?: code)?',
    'e(?= {2})',
    'e:(?=\\s)',
    'error(?=\\s{2})',
    '---? fail:',
    'fail(?=\\s+\\S+\\.\\w+)',
    '(?:caused by|reason):',
    'exception in thread "[^"]*"',
    '\\d+[.)](?=\\s)',
    '\\d+:\\d+',
    '\\[\\d+,\\d+\\]',
    '(?:line )?\\d+:(?=\\s)',
    '#\\d+ [\\d.]+',
    '[✗✖✕×●❌✘›>|*=!-]+(?=\\s)',
    '[_=*#!~-]{2,}',
    '\\(?(?:[A-Za-z]:)?[\\w./\\\\@+-]+\\.\\w{1,6}[:(]\\d+[\\d:,)]*:?',
    '[\\w./\\\\@-]+/[\\w.-]+:(?=\\s)',
  ].join('|'),
  'iy',
)

/** What they put behind them: durations, verdicts, rules. */
const TRAILING_NOISE =
  /(?:\s+(?:in )?\(?\d[\d.,]*\s?m?s(?:ec\w*)?\)?|\s+Time elapsed:.*|\s+<<<? .*|\s+\(?\[?FAIL(?:ED|URE)?!?\]?\)?|\s+\.{3,}\s*\w*|\s*[_=*#~-]{2,}|[\s.,;:({[–—]+)$/

/** A head of such words alone says nothing: the line below it has to. */
const SAYS_NOTHING = new Set(
  (
    'a an the error errors fail failed failing failure failures caused what went wrong exception fatal warning test tests build command ' +
    'exited with exit code status process completed returned non zero'
  ).split(' '),
)

/** Words that a title does not end with. */
const DANGLING =
  /\s+(?:a|after|an|and|are|as|at|be|before|but|by|for|from|has|have|if|in|into|is|it|no|not|of|on|or|than|that|the|to|was|were|when|with|expected|received)$/i

/** A bracket that the cut left open, and what stands in it. */
const OPEN_BRACKET = /(?<=\S)\s+[([{][^)\]}]*$/

/** Punctuation that a title does not end with. */
const LOOSE_END = /(?:\s+[-=>|+/&]+|[\s.,;:({[–—]+)$/

/** An error line -> its head; null where the line says nothing. */
export function toHead(line: string): string | null {
  let start = line.length - line.trimStart().length
  for (let before = -1; before !== start; ) {
    before = start
    LEADING_NOISE.lastIndex = start
    if (LEADING_NOISE.test(line)) start = LEADING_NOISE.lastIndex
    while (/\s/.test(line.charAt(start))) start += 1
  }
  const head = cutWords(trimEnds(line.slice(start, start + WINDOW_CHARS), [TRAILING_NOISE]))
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every((word) => SAYS_NOTHING.has(word)) || !/\p{L}{3}/u.test(head) ? null : head
}

/** As many whole words as a title has room for; of a first word that is too long, its last parts. */
function cutWords(text: string): string {
  const words = [...text.matchAll(SLICE)]
  let end = 0
  for (const [index, word] of words.entries()) {
    const next = word.index + word[0].length
    if (index === MAX_WORDS || next > MAX_CHARS) break
    end = next
    if (/[.;!?]$/.test(word[0]) && index > 1) break
  }
  if (end === 0) return shorten(words[0]?.[0] ?? '')
  const head = text.slice(0, end)
  // A title that is cut does not end on a word that waits for the next one, nor inside a bracket.
  return trimEnds(head, end < text.length ? [OPEN_BRACKET, LOOSE_END, DANGLING] : [OPEN_BRACKET, LOOSE_END])
}

/** Takes what the patterns find off the end, until none finds anything. */
function trimEnds(text: string, patterns: readonly RegExp[]): string {
  const trimmed = patterns.reduce((rest, pattern) => rest.replace(pattern, ''), text)
  return trimmed === text ? text : trimEnds(trimmed, patterns)
}

/** `org.acme.shop.cart.TotalTest.roundsEveryLine(x)` -> `TotalTest.roundsEveryLine`. */
function shorten(word: string): string {
  const name = word.split('(')[0] ?? word
  const parts = [...name.matchAll(/[^./:\\]+/g)]
  const from = parts.at(-2)?.index ?? 0
  const short = name.slice(from)
  return trimEnds(short.slice(0, MAX_CHARS), [/[\ud800-\udbff]$/, LOOSE_END])
}
