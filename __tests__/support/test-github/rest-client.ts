// Asks the test GitHub as a client with its token would: for tests of the server itself.
import type { TestGitHub } from '../test-github.ts'

export type Json = Record<string, unknown>
export type RestAnswer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

export type RestClient = {
  /** `path` is below the repository. Redirects are not followed. */
  ask(path: string, init?: { method?: string; body?: unknown; accept?: string }): Promise<RestAnswer>
  post(path: string, body: unknown): Promise<RestAnswer>
  patch(path: string, body: unknown): Promise<RestAnswer>
  remove(path: string): Promise<RestAnswer>
}

export function createRestClient(github: TestGitHub): RestClient {
  const ask: RestClient['ask'] = async (
    path,
    { method = 'GET', body, accept = 'application/vnd.github+json' } = {},
  ) => {
    const response = await fetch(`${github.apiUrl}/repos/${github.repository}${path}`, {
      method,
      headers: { authorization: `token ${github.token}`, accept },
      redirect: 'manual',
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : {} }
  }
  return {
    ask,
    post: (path, body) => ask(path, { method: 'POST', body }),
    patch: (path, body) => ask(path, { method: 'PATCH', body }),
    remove: (path) => ask(path, { method: 'DELETE' }),
  }
}
