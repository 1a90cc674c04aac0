// How many tokens a text takes, guessed from its bytes: a real tokenizer is one per model, megabytes long, and slow on the lines that logs have.
// The guess is meant to be too high. What a server counted stands in the receipt.

/** What a text is made of: our own rules, what people write in whatever language, or logs, diffs, ids and hashes. */
export type Density = 'rules' | 'prose' | 'log'

/** The least that was seen with the tokenizers o200k and cl100k: a log of hashes and numbers has half as many bytes to a token as English. */
const BYTES_PER_TOKEN: Readonly<Record<Density, number>> = { rules: 3.5, prose: 3, log: 1.9 }

/** Other tokenizers are coarser than those, and a server adds words of its own. */
const SAFETY_MARGIN = 1.1

/** Marks of a chat template around one message. */
const TOKENS_PER_MESSAGE = 10

const ENCODER = new TextEncoder()

/** Tokens that a text takes at most, for all that is usual. The parts of a text never count for less than the whole. */
export function estimateTokens(text: string, density: Density): number {
  return Math.ceil((ENCODER.encode(text).length / BYTES_PER_TOKEN[density]) * SAFETY_MARGIN)
}

/** Tokens of a message around its content. */
export function estimateFrame(messages: number): number {
  return messages * TOKENS_PER_MESSAGE
}
