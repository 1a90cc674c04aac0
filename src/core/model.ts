// What is said to a model and what comes back, in our own words. The port that carries it is in ports.ts.

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

/** A JSON schema as a plain value. */
export type JsonSchema = Readonly<Record<string, unknown>>

export type ModelRequest = {
  readonly messages: readonly Message[]
  /** The form that the answer has to have. Servers that cannot enforce it are asked in words: the prompt says it as well. */
  readonly schema: { readonly name: string; readonly value: JsonSchema }
  readonly maxOutputTokens: number
}

export type ModelReply = {
  readonly text: string
  /** The server ended the answer at its limit of tokens: the text is not whole. */
  readonly isCut: boolean
  /** As the server counted; null where it did not say. */
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null
}

/** Why a model wrote nothing. */
export type ModelProblem =
  | 'rate-limited'
  | 'unreachable'
  | 'timed-out'
  | 'server-error'
  | 'too-long'
  | 'refused'
  | 'empty'
  | 'not-allowed'
  | 'gone'
  | 'not-an-answer'
  | 'redirected'
  | 'too-many-requests'

/** What asking a model took, over all requests of a run. */
export type ModelEffort = {
  readonly name: string
  /** Hosts that were contacted, such as `api.openai.com`, in order of first contact. */
  readonly hosts: readonly string[]
  readonly requests: number
  /** Answers that were complete. */
  readonly replies: number
  /** Sums over the answers that said it; null where none did. */
  readonly inputTokens: number | null
  readonly outputTokens: number | null
  readonly durationMs: number
}
