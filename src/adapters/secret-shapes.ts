// Shapes of secrets that secretlint's rules miss: tokens glued to other letters, headers, assignments, signed addresses, keys in logs.
import type { FoundSecret } from '../core/safety/redact.ts'

/** A shape is one expression; what it calls `secret` is the secret, else the whole match. `isReal` has the last word. */
type Shape = { readonly what: string; readonly pattern: RegExp; readonly isReal?: (secret: string) => boolean }

const SHAPES: readonly Shape[] = [
  // Since 2026-04 an installation token can be ghs_<app id>_<JWT>, some 520 characters long.
  { what: 'github-token', pattern: /ghs_\d{1,20}_eyJ[\w-]{1,2000}\.[\w-]{1,2000}\.[\w-]{1,2000}/dg },
  { what: 'github-token', pattern: /gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{50,255}/dg },
  { what: 'gitlab-token', pattern: /gl(?:pat|ptt|dt|rt|cbt|agent)-[\w-]{20,}/dg },
  { what: 'jwt', pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,2000}/dg },
  {
    what: 'authorization-header',
    pattern:
      /\bauthorization["']?\s{0,3}[:=]\s{0,3}["']?(?:basic|bearer|token|digest|apikey)\s{1,3}(?<secret>[^\s"',;]{8,})/dgi,
    isReal: isNoPlaceholder,
  },
  { what: 'bearer-token', pattern: /\bbearer\s{1,3}(?<secret>[\w.~+/-]{16,}=*)/dgi, isReal: hasDigitAndLetter },
  { what: 'google-api-key', pattern: /AIza[\w-]{35}/dg },
  { what: 'google-credential', pattern: /ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}/dg },
  { what: 'aws-access-key-id', pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z0-9])/dg },
  { what: 'slack-token', pattern: /xox[a-z]-[\w-]{10,}|xapp-\d-[\w-]{10,}/dg },
  { what: 'slack-webhook', pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/dg },
  { what: 'stripe-key', pattern: /(?:[rs]k_(?:live|test)|whsec)_[A-Za-z0-9]{16,}/dg },
  { what: 'npm-token', pattern: /npm_[A-Za-z0-9]{36}/dg },
  { what: 'pypi-token', pattern: /pypi-[\w-]{50,}/dg },
  { what: 'anthropic-key', pattern: /sk-ant-[\w-]{20,}/dg },
  { what: 'openai-key', pattern: /(?<![A-Za-z0-9])sk-[\w-]{20,}/dg, isReal: hasDigitAndBothCases },
  {
    what: 'url-password',
    pattern: /(?<![a-z0-9+.-])[a-z0-9+.-]+:\/\/[^\s/:@"'<>]*:(?<secret>[^\s/@"'<>]{3,})@/dgi,
    isReal: isNoPlaceholder,
  },
  {
    what: 'signature',
    pattern: /[?&](?:sig|signature|x-(?:amz|goog)-signature|x-amz-security-token)=(?<secret>[\w%+/=.-]{20,})/dgi,
  },
  {
    what: 'password',
    pattern: assignment('pass|_auth', '(?:=>?|:=)', '["\'`]?(?<secret>[^\\s"\'`,;&<>()]{6,})'),
    isReal: isRandom,
  },
  {
    // A colon also stands in prose ("unexpected token: x2"): the value must be quoted, or long.
    what: 'password',
    pattern: assignment('auth', ':', '(?:["\'](?<quoted>[^\\s"\'`]{6,})["\']|(?<secret>[^\\s"\'`,;&<>()]{16,}))'),
    isReal: isRandom,
  },
]

/** `DB_PASSWORD=...`, `"apiKey": "..."`: the names that secrets go by and `moreNames`, on the same line as their value. */
function assignment(moreNames: string, sign: string, value: string): RegExp {
  const names = `passw(?:or)?d|passphrase|pwd|secret|token|credentials?|api[_-]?key|(?:access|account|private|secret|auth)[_-]?key|${moreNames}`
  return new RegExp(`(?:${names})["']?[ \\t]{0,3}${sign}[ \\t]{0,3}${value}`, 'dgi')
}

/** What the table finds in a text, in no particular order. */
export function findShapes(text: string): readonly FoundSecret[] {
  const found = SHAPES.flatMap(({ what, pattern, isReal }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const [start, end] = match.indices?.groups?.['secret'] ??
        match.indices?.groups?.['quoted'] ??
        match.indices?.[0] ?? [0, 0]
      return isReal?.(text.slice(start, end)) === false ? [] : [{ start, end, what }]
    }),
  )
  return [...found, ...findPrivateKeys(text)]
}

/** References, patterns and masks that stand where a value would. */
function isNoPlaceholder(value: string): boolean {
  return !/^(?:\*+|x+|\.+)$|^[$<{[%]|^(?:process\.|os\.|env\.|secrets\.|self\.|this\.|\.{0,2}\/|https?:)/i.test(value)
}

function isRandom(value: string): boolean {
  return isNoPlaceholder(value) && hasDigitAndLetter(value)
}

function hasDigitAndBothCases(value: string): boolean {
  return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value)
}

function hasDigitAndLetter(value: string): boolean {
  return /\d/.test(value) && /[a-z]/i.test(value)
}

const KEY_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/
/** RFC 1421 headers, and those of OpenPGP blocks. */
const KEY_HEADER = /^\s*(?:Proc-Type|DEK-Info|Version|Comment|Hash): /
/** A key with escaped line ends, as in JSON and in environment variables. */
const KEY_ON_ONE_LINE = /^(?:\\[nrt]|[A-Za-z0-9+/=:, -])*/
/** A line of a key alone, and one behind the prefix of some log. */
const KEY_LINE = /^\s*[A-Za-z0-9+/]+={0,2}\s*$|[^A-Za-z0-9+/=][A-Za-z0-9+/]{40,}={0,2}["',\\nr\s]*$/
/** A 16,384-bit RSA key has 200 lines. */
const MAX_KEY_LINES = 250
/** Longer lines are not lines of a key, whatever stands before them. */
const MAX_KEY_LINE_CHARS = 400

/** Private keys from their first line to as far as they look like one. A first line with nothing behind it is only talked about. */
function findPrivateKeys(text: string): readonly FoundSecret[] {
  return Array.from(text.matchAll(KEY_START)).flatMap((match) => {
    const bodyStart = match.index + match[0].length
    const end = endOfKey(text, bodyStart)
    return end === bodyStart ? [] : [{ start: match.index, end, what: 'private-key' }]
  })
}

function endOfKey(text: string, bodyStart: number): number {
  const restOfLine = text.slice(bodyStart, endOfLine(text, bodyStart))
  const onOneLine = KEY_ON_ONE_LINE.exec(restOfLine)?.[0] ?? ''
  if (/[A-Za-z0-9+/]{24}/.test(onOneLine)) return bodyStart + onOneLine.length
  let end = bodyStart
  let lineEnd = bodyStart + restOfLine.length
  for (let n = 0; n < MAX_KEY_LINES && lineEnd < text.length; n += 1) {
    const start = lineEnd + 1
    lineEnd = endOfLine(text, start)
    const line = text.slice(start, lineEnd)
    if (line.length > MAX_KEY_LINE_CHARS) break
    if (KEY_END.test(line)) return lineEnd
    if (line.trim() !== '' && !KEY_HEADER.test(line) && !KEY_LINE.test(line)) break
    if (line.trim() !== '') end = lineEnd
  }
  return end
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
