// A completion that came as server-sent events, put together. For servers that stream whether asked to or not.
import { parseJson, readField } from './json.ts'

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
const DATA = /^data: ?(.*)$/
const END = '[DONE]'

type Collected = {
  content: string
  refusal: string
  finishReason: unknown
  usage: unknown
  error: unknown
}

/**
 * Events of `chat.completion.chunk` -> one `chat.completion`. Ends with `[DONE]` or with the stream, whichever is first.
 * Null where there are more bytes, or more text, than allowed. A failure of the stream is thrown as it is.
 */
export async function collectStream(
  chunks: AsyncIterable<Uint8Array>,
  limits: { readonly maxBytes: number; readonly maxTextChars: number },
): Promise<unknown> {
  const decoder = new TextDecoder()
  const collected: Collected = { content: '', refusal: '', finishReason: null, usage: null, error: undefined }
  let pending = ''
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.byteLength
    const lines = (pending + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r/)
    pending = lines.pop() ?? ''
    for (const line of lines) if (add(collected, line) === 'end') return toCompletion(collected)
    if (bytes > limits.maxBytes || pending.length + collected.content.length > limits.maxTextChars) return null
  }
  add(collected, pending)
  return toCompletion(collected)
}

/** Comments, other fields and what is no JSON are passed over: gateways send such lines to keep a connection open. */
function add(collected: Collected, line: string): 'more' | 'end' {
  const data = DATA.exec(line)?.[1]?.trim()
  if (data === undefined || data === '') return 'more'
  if (data === END) return 'end'
  const event = parseJson(data)
  const choice = readField(readField(event, 'choices'), '0')
  // Some servers send the whole message as one event.
  const delta = readField(choice, 'delta') ?? readField(choice, 'message')
  collected.content += toText(readField(delta, 'content'))
  collected.refusal += toText(readField(delta, 'refusal'))
  collected.finishReason = readField(choice, 'finish_reason') ?? collected.finishReason
  collected.usage = readField(event, 'usage') ?? collected.usage
  collected.error ??= readField(event, 'error') ?? readField(choice, 'error')
  return 'more'
}

function toCompletion({ content, refusal, finishReason, usage, error }: Collected): unknown {
  if (error !== undefined) return { error }
  return { choices: [{ message: { content, refusal }, finish_reason: finishReason }], usage }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
