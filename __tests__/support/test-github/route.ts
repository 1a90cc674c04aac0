// What a route of the test GitHub gets and gives, and the two forms that many answers share: an error and a page of a list.
import type { BareRepository } from './bare-repository.ts'
import type { World } from './world.ts'

/** Where things live: `api` and `web` are the addresses of the repository, on the API host and for people. */
export type Links = {
  readonly api: string
  readonly web: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly owner: string
  readonly name: string
  /** A fresh address of a job's log on the storage host. */
  signLog(jobId: number): string
}

/** A request that GitHub's description allows. */
export type Call = {
  readonly world: World
  readonly git: BareRepository
  readonly links: Links
  readonly url: URL
  readonly accept: string
  readonly body: Readonly<Record<string, unknown>>
  /** A parameter of the path, decoded. */
  param(name: string): string
  query(name: string): string | null
}

export type Answer = {
  readonly status: number
  readonly json?: unknown
  /** What is not JSON, with its media type. */
  readonly raw?: { readonly type: string; readonly content: string | Uint8Array }
  readonly headers?: Readonly<Record<string, string>>
}

export type Route = (call: Call) => Answer | Promise<Answer>

/** Keyed by method and path as GitHub's description writes them, below `/repos/{owner}/{repo}`. */
export type Routes = Readonly<Record<string, Route>>

const DEFAULT_PER_PAGE = 30
const MAX_PER_PAGE = 100

export function ok(json: unknown): Answer {
  return { status: 200, json }
}

export function created<T extends { readonly url: string }>(json: T): Answer {
  return { status: 201, json, headers: { location: json.url } }
}

/** An error as GitHub words it. `errors` are the details of a 422. */
export function refusal(status: number, message: string, errors?: readonly Record<string, string>[]): Answer {
  return {
    status,
    json: {
      message,
      ...(errors && { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
  }
}

export const NOT_FOUND = refusal(404, 'Not Found')

/** A page of `items` as the request asks for it, with the `Link` header. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export async function toPage<T>(
  call: Call,
  items: readonly T[],
  toJson: (page: readonly T[]) => unknown,
): Promise<Answer> {
  const size = Math.min(Number(call.query('per_page') ?? DEFAULT_PER_PAGE), MAX_PER_PAGE)
  const page = Number(call.query('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const to = (target: number, rel: string) => {
    const url = new URL(call.url)
    url.searchParams.set('page', String(target))
    return `<${url}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ]
  return {
    status: 200,
    json: await toJson(items.slice((page - 1) * size, page * size)),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  }
}
