// The threads of a golden incident: the issue that tells of it, and the pull requests around it. In their texts `{id}` becomes the short sha
// of a commit, and `{run:id}` the address of a run.
import * as z from 'zod/mini'
import { type Issue, REACTIONS, type TimelineSpec } from './test-github/threads.ts'
import type { Run } from './test-github/world.ts'
import type { TestGitHub } from './test-github.ts'

const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))
const reactions = z.partialRecord(z.enum(REACTIONS), z.number())
const said = z.strictObject({ by: z.string(), at: moment, text: z.string(), reactions: z.optional(reactions) })

export const pullSchema = z.strictObject({
  number: z.optional(z.number()),
  title: z.string(),
  by: z.string(),
  at: moment,
  text: z.string(),
  branch: z.string(),
  /** Commits that it brought; its branch is gone. */
  commits: z.array(z.string()),
  /** When it was merged, or else closed; without either it is open. */
  merged: z.optional(moment),
  closed: z.optional(moment),
  comments: z.optional(z.array(said)),
  reviews: z.optional(
    z.array(
      z.strictObject({
        by: z.string(),
        at: moment,
        state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED']),
        text: z.string(),
      }),
    ),
  ),
  lines: z.optional(
    z.array(z.strictObject({ by: z.string(), at: moment, path: z.string(), line: z.number(), text: z.string() })),
  ),
})

export const issueSchema = z.strictObject({
  number: z.number(),
  title: z.string(),
  by: z.string(),
  at: moment,
  text: z.string(),
  labels: z.array(z.string()),
  reactions: z.optional(reactions),
  comments: z.array(said),
  /** Commits whose messages name the issue. */
  references: z.optional(z.array(z.strictObject({ commit: z.string(), at: moment, by: z.string() }))),
  /** Pull requests that name the issue. */
  mentions: z.optional(z.array(z.strictObject({ pull: z.number(), at: moment, by: z.string() }))),
  closed: z.optional(z.strictObject({ at: moment, by: z.string(), commit: z.optional(z.string()) })),
})

export type ThreadsSpec = {
  readonly pulls: readonly z.infer<typeof pullSchema>[]
  readonly issue: z.infer<typeof issueSchema> | null
  /** Permissions by login; whom it does not name may write. */
  readonly people: Readonly<Record<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'>>
}

type Known = {
  readonly github: TestGitHub
  readonly shaOf: (id: string) => string
  readonly runs: ReadonlyMap<string, Run>
}

/** Lets the threads come into being; gives the issue, where there is one. */
export function addThreads({ pulls, issue, people }: ThreadsSpec, { github, shaOf, runs }: Known): Issue | null {
  const { world, webUrl } = github
  const fill = (text: string) =>
    text.replace(/\{(run:)?([\w-]+)\}/g, (_, isRun: string | undefined, id: string) =>
      isRun === undefined ? shaOf(id).slice(0, 7) : `${webUrl}/actions/runs/${runs.get(id)?.id}`,
    )
  const toSaid = ({ by, at, text, reactions: counts }: z.infer<typeof said>) => ({
    author: by,
    createdAt: at,
    body: fill(text),
    ...(counts !== undefined && { reactions: counts }),
  })
  for (const [login, permission] of Object.entries(people)) world.people.set(login, { permission })
  for (const {
    by,
    at,
    text,
    commits,
    merged,
    closed,
    comments = [],
    reviews = [],
    lines = [],
    number,
    ...rest
  } of pulls)
    world.addPull({
      ...rest,
      ...(number !== undefined && { number }),
      author: by,
      createdAt: at,
      body: fill(text),
      commits: commits.map(shaOf),
      ...(merged !== undefined && { mergedAt: merged, state: 'closed' }),
      ...(closed !== undefined && { closedAt: closed, state: 'closed' }),
      comments: comments.map(toSaid),
      reviews: reviews.map((review) => ({
        author: review.by,
        submittedAt: review.at,
        state: review.state,
        body: fill(review.text),
      })),
      reviewComments: lines.map(({ path, line, ...word }) => ({ ...toSaid(word), path, line })),
    })
  if (issue === null) return null
  const { by, at, text, comments, references = [], mentions = [], closed, reactions: counts, ...rest } = issue
  const timeline: TimelineSpec[] = [
    ...references.map((event) => ({
      kind: 'referenced' as const,
      at: event.at,
      actor: event.by,
      sha: shaOf(event.commit),
    })),
    ...mentions.map((event) => ({
      kind: 'cross-referenced' as const,
      at: event.at,
      actor: event.by,
      source: { number: event.pull },
    })),
    ...(closed === undefined
      ? []
      : [
          {
            kind: 'closed' as const,
            at: closed.at,
            actor: closed.by,
            sha: closed.commit === undefined ? null : shaOf(closed.commit),
          },
        ]),
  ]
  return world.addIssue({
    ...rest,
    author: by,
    createdAt: at,
    updatedAt: comments.at(-1)?.at ?? at,
    body: fill(text),
    comments: comments.map(toSaid),
    timeline,
    ...(counts !== undefined && { reactions: counts }),
    ...(closed !== undefined && { state: 'closed', closedAt: closed.at }),
  })
}
