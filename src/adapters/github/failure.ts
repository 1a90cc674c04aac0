// Turns whatever Octokit, fetch or a timer threw into one PortFailure. Decides what a person may read of it: never headers, bodies or signed URLs.
import { describeFailure, PortFailure } from '../../core/failure.ts'

/** Longer explanations are cut: the first sentences say what happened. */
const MAX_REASON_CHARS = 500

/**
 * A thrown value as a PortFailure whose message reads "GET /repos/o/r/actions/jobs/1/logs: 410 Gone".
 * `status` is null where no answer came; Octokit itself says 500 then. A PortFailure is handed back as it is.
 */
export function toPortFailure(thrown: unknown): PortFailure {
  if (thrown instanceof PortFailure) return thrown
  const what = describeRequest(readField(thrown, 'request'))
  const response = readField(thrown, 'response')
  const graphqlErrors = readField(thrown, 'errors')
  if (Array.isArray(graphqlErrors))
    return new PortFailure(`POST /graphql: ${join(graphqlErrors.map(describeDetail))}`, { status: 200, cause: thrown })
  if (response === undefined)
    return new PortFailure(join([what, describeConnection(thrown)], ': '), { status: null, cause: thrown })
  const answered = Number(readField(response, 'status'))
  const status = Number.isInteger(answered) ? answered : null
  const reason = `${status ?? ''} ${describeAnswer(response)}`.trim()
  return new PortFailure(join([what, reason], ': '), { status, cause: thrown })
}

/** Text that may hold addresses, on one line and without what their query strings sign: "https://host/path?…". */
export function redactUrls(text: string): string {
  return text
    .replace(/\bhttps?:\/\/[^\s"'<>]+/gi, (url) => url.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '?…'))
    .replace(/\s+/g, ' ')
    .trim()
}

/** Why nothing came back: the innermost cause, which is the one that names the host or the timeout. */
export function describeConnection(thrown: unknown): string {
  const root = findRoot(thrown)
  if (readField(root, 'name') === 'TimeoutError') return 'no answer in time'
  const message = readField(root, 'message')
  const code = readField(root, 'code')
  const text = typeof message === 'string' && message !== '' ? message : describeFailure(thrown)
  return cut(redactUrls(typeof code !== 'string' || text.includes(code) ? text : `${text} (${code})`))
}

function findRoot(thrown: unknown): unknown {
  const cause = readField(thrown, 'cause')
  return readField(cause, 'message') === undefined ? thrown : findRoot(cause)
}

function describeRequest(request: unknown): string {
  const url = readField(request, 'url')
  const method = readField(request, 'method')
  if (typeof url !== 'string' || typeof method !== 'string') return ''
  return `${method} ${URL.canParse(url) ? new URL(url).pathname : (url.split('?')[0] ?? '')}`
}

function describeAnswer(response: unknown): string {
  const data = readField(response, 'data')
  const errors = readField(data, 'errors')
  const said = join([readField(data, 'message'), ...(Array.isArray(errors) ? errors : [])].map(describeDetail))
  return `${cut(said) || 'without a reason'}${describeRemedy(response, said)}`
}

/** What GitHub says: a text, or an object with a message or with a field and a code. */
function describeDetail(detail: unknown): string {
  if (typeof detail === 'string') return redactUrls(detail)
  const message = readField(detail, 'message')
  if (typeof message === 'string') return redactUrls(message)
  const parts = ['resource', 'field', 'code'].map((name) => readField(detail, name))
  return redactUrls(parts.filter((part) => typeof part === 'string').join(' '))
}

/** When a limit ends, or which permission would have helped. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
function describeRemedy(response: unknown, said: string): string {
  const status = readField(response, 'status')
  if (status !== 403 && status !== 429) return ''
  const headers = readField(response, 'headers')
  const resetS = Number(readField(headers, 'x-ratelimit-reset'))
  if (readField(headers, 'x-ratelimit-remaining') === '0' && resetS > 0 && resetS < MAX_DATE_S)
    return ` (the limit resets at ${new Date(resetS * 1000).toISOString()})`
  const retryAfter = readField(headers, 'retry-after')
  if (typeof retryAfter === 'string' && /^\d{1,6}$/.test(retryAfter)) return ` (GitHub asks to wait ${retryAfter} s)`
  // The header comes with every answer, and tells something only where a permission is what was missing.
  const permissions = readField(headers, 'x-accepted-github-permissions')
  const isMissing = /not accessible/i.test(said) && typeof permissions === 'string'
  return isMissing && /^[a-z_=,; ]{1,200}$/.test(permissions) ? ` (needs ${permissions})` : ''
}

/** The last second that a Date can hold. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const MAX_DATE_S = 8.64e12

function readField(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function join(parts: readonly string[], separator = '; '): string {
  return parts.filter((part) => part !== '').join(separator)
}

function cut(text: string): string {
  return text.length > MAX_REASON_CHARS ? `${text.slice(0, MAX_REASON_CHARS)}…` : text
}
