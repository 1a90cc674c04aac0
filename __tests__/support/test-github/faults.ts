// The fault queue: which request meets which mishap.

/** A mishap and the request that meets it. All given effects happen; without `status` the route answers as usual around them. */
export type Fault = {
  /** `api` unless said otherwise. */
  readonly host?: 'api' | 'storage'
  /** Any method unless given. */
  readonly method?: string
  /**
   * A text is the path below the repository (`/actions/jobs/7/logs`, storage: `/logs/7`) where `*` stands for anything;
   * a pattern is tested on the whole path.
   */
  readonly path: string | RegExp
  /** Which matching request from now on is the first to meet it, counted from 1. Default 1. */
  readonly nth?: number
  /** How many matching requests in a row meet it. Default 1. */
  readonly times?: number
  /** Happens first: somebody else pushes, a comment is edited. */
  readonly before?: () => void | Promise<void>
  readonly delayMs?: number
  /** The connection ends without an answer: before anything was done, or after the write was done. */
  readonly drop?: 'before' | 'after'
  /** Answered instead of what the route would answer; the route is not run. */
  readonly status?: number
  /** With `status`: a text as it is, anything else as JSON. */
  readonly body?: unknown
  /** Added to the answer, whoever gives it. */
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes of the body that arrive before the connection ends. */
  readonly cutBodyAfter?: number
  /** Bytes of the body that arrive before nothing more does, with the connection open. */
  readonly stallBodyAfter?: number
}

export type Faults = {
  add(fault: Fault): void
  /** Faults that have not been met as often as they were meant to be. */
  readonly pending: readonly Fault[]
}

type Queued = { readonly fault: Fault; skip: number; left: number }

/** A queue; `take` gives the first fault that this request meets, and counts. */
export function createFaultQueue(repositoryPath: string): Faults & {
  take(request: { host: 'api' | 'storage'; method: string; path: string }): Fault | null
} {
  const queue: Queued[] = []
  const matches = (fault: Fault, { host, method, path }: { host: string; method: string; path: string }) =>
    (fault.host ?? 'api') === host &&
    (fault.method ?? method) === method &&
    (fault.path instanceof RegExp
      ? fault.path.test(path)
      : toPattern(fault.path).test(toRelative(path, repositoryPath)))

  return {
    add: (fault) => queue.push({ fault, skip: (fault.nth ?? 1) - 1, left: fault.times ?? 1 }),
    get pending() {
      return queue.map(({ fault }) => fault)
    },
    take(request) {
      for (const queued of queue) {
        if (!matches(queued.fault, request)) continue
        if (queued.skip > 0) {
          queued.skip -= 1
          continue
        }
        queued.left -= 1
        if (queued.left === 0) queue.splice(queue.indexOf(queued), 1)
        return queued.fault
      }
      return null
    },
  }
}

function toRelative(path: string, repositoryPath: string): string {
  return path === repositoryPath || path.startsWith(`${repositoryPath}/`) ? path.slice(repositoryPath.length) : path
}

function toPattern(glob: string): RegExp {
  return new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)
}
