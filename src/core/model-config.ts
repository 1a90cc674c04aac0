// The model as a user sets it: which server, which name, how much, how long, at what price.

/** Names of the inputs, as written in a workflow. */
export const MODEL_INPUT_NAMES = [
  'openai-api-key',
  'openai-base-url',
  'model',
  'max-input-tokens',
  'max-output-tokens',
  'timeout',
  'input-token-price',
  'output-token-price',
] as const
export type ModelInputName = (typeof MODEL_INPUT_NAMES)[number]

/** What the inputs are where nobody sets them. */
export const MODEL_DEFAULTS: Readonly<Record<ModelInputName, string>> = {
  'openai-api-key': '',
  'openai-base-url': '',
  model: '',
  'max-input-tokens': '24000',
  'max-output-tokens': '12000',
  timeout: '120',
  'input-token-price': '',
  'output-token-price': '',
}

export type ModelConfig = {
  /** '' for a server that asks for none. */
  readonly apiKey: string
  readonly baseUrl: string
  readonly name: string
  readonly maxInputTokens: number
  readonly maxOutputTokens: number
  /** For everything that the model is asked, in milliseconds. */
  readonly timeoutMs: number
  /** Price of a million tokens, in whatever currency; null where it was not given. */
  readonly prices: { readonly input: number; readonly output: number } | null
}

/** Where a key is given and no server. */
export const DEFAULT_BASE_URL = 'https://api.openai.com/v1'
/** Where no model is named. The one place that names a model; https://platform.openai.com/docs/models lists what there is. */
export const DEFAULT_MODEL = 'gpt-6-luna'

/** What a model may be given and take, in tokens and seconds: below there is no draft, above it is a slip of the keyboard. */
const INPUT_TOKENS = { min: 6_000, max: 1_000_000 }
const OUTPUT_TOKENS = { min: 500, max: 200_000 }
const TIMEOUT_S = { min: 5, max: 3_600 }

/**
 * The inputs of a model -> its configuration; null where neither a key nor a server is given. What is wrong with them is added to `problems`,
 * as sentences that name the input.
 */
export function parseModel(read: (name: ModelInputName) => string, problems: string[]): ModelConfig | null {
  const apiKey = read('openai-api-key').trim()
  const baseUrl = read('openai-base-url').trim().replace(/\/+$/, '')
  const name = read('model').trim()
  const whole = (input: ModelInputName, { min, max }: { min: number; max: number }) => {
    const text = read(input).trim()
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= min && value <= max))
      problems.push(`${input}: "${text}" is not a whole number from ${min} to ${max}`)
    return value
  }
  const maxInputTokens = whole('max-input-tokens', INPUT_TOKENS)
  const maxOutputTokens = whole('max-output-tokens', OUTPUT_TOKENS)
  const timeoutMs = whole('timeout', TIMEOUT_S) * 1000
  const prices = parsePrices(read, problems)
  if (/[^\x21-\x7e]/.test(apiKey)) problems.push('openai-api-key: holds a character that no key has')
  if (baseUrl !== '' && !isBaseUrl(baseUrl))
    problems.push(
      `openai-base-url: "${withoutSecrets(baseUrl)}" is not an https address without user name, query and fragment; http is for localhost alone`,
    )
  if (!/^[\w.:@/+-]{0,200}$/.test(name)) problems.push(`model: "${name}" is not the name of a model`)
  // A secret is empty in runs for forks and bots: that is no mistake, whatever else is set.
  if (apiKey === '' && baseUrl === '') return null
  return {
    apiKey,
    baseUrl: baseUrl === '' ? DEFAULT_BASE_URL : baseUrl,
    name: name === '' ? DEFAULT_MODEL : name,
    maxInputTokens,
    maxOutputTokens,
    timeoutMs,
    prices,
  }
}

function parsePrices(read: (name: ModelInputName) => string, problems: string[]): ModelConfig['prices'] {
  const texts = { input: read('input-token-price').trim(), output: read('output-token-price').trim() }
  if (texts.input === '' && texts.output === '') return null
  for (const side of ['input', 'output'] as const)
    if (!/^\d{1,6}(\.\d{1,6})?$/.test(texts[side]))
      problems.push(
        `${side}-token-price: "${texts[side]}" is not the price of a million tokens, such as 0.50; give both or none`,
      )
  return { input: Number(texts.input), output: Number(texts.output) }
}

/** A key goes where it points: https, or this machine. */
function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname))
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** An address as it may be shown. */
function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '')
}
