// Which values of an environment are credentials: they are replaced wherever they turn up, whatever form they take.

/** Shorter values are words, and would be replaced wherever they stand. */
const MIN_SECRET_CHARS = 12

/** Names under which runners and shells keep credentials: GITHUB_TOKEN, ACTIONS_RUNTIME_TOKEN, OPENAI_API_KEY, INPUT_OPENAI-API-KEY. */
const SECRET_NAME = /TOKEN|SECRET|PASSWORD|API[_-]?KEY/i
/** Names that match and hold none: prices, counts, addresses of token services. */
const PLAIN_NAME = /^INPUT_(?!.*(GITHUB-TOKEN|API-KEY))|_URL$/i

/** The environment of the process -> the values that may not be written or sent. */
export function toOwnSecrets(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(environment)
    .filter(([name]) => SECRET_NAME.test(name) && !PLAIN_NAME.test(name))
    .map(([, value]) => value?.trim() ?? '')
  return [...new Set(values)].filter((value) => value.length >= MIN_SECRET_CHARS)
}
