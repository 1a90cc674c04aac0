// A request for a completion as a server reads it.
export type Json = Readonly<Record<string, unknown>>

/** A request as it came in. */
export type ModelCall = {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Parsed JSON; null without a body. */
  readonly body: Json | null
  /** The contents of the messages, one after another. */
  readonly prompt: string
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Null for anything but a JSON object. */
export function parseBody(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** `''` where the messages are not what all servers accept: a list of a role and a text each. */
export function toPrompt(body: Json | null): string {
  const messages: unknown = body?.['messages']
  if (!Array.isArray(messages)) return ''
  const texts = messages.map((message: unknown) =>
    isObject(message) && ['system', 'user', 'assistant'].includes(String(message['role'])) ? message['content'] : null,
  )
  return texts.every((text) => typeof text === 'string') ? texts.join('\n') : ''
}

/** `json_schema`, `json_object`, `text`; the last one where no form is asked for. */
export function toForm(body: Json | null): string {
  const format = body?.['response_format']
  return isObject(format) ? String(format['type']) : 'text'
}
