// What a way in looks like from outside: the reactions, comments and labels that came through the API, in order, and the one entry.
import { expect } from '@jest/globals'
import type { ActionResult } from '../support/run-action.ts'
import type { Comment } from '../support/test-github/threads.ts'
import { ACTIONS_BOT_LOGIN } from '../support/test-github/written.ts'
import type { TestGitHub } from '../support/test-github.ts'
import { readEntry } from './delivery.ts'

type Said = { readonly content?: string; readonly labels?: readonly string[] }

/** A write that people see -> how a test says it. Those of the pull request and of its branch are none. */
const SAYINGS: readonly (readonly [RegExp, (place: string, said: Said, name: string) => string])[] = [
  [/^POST (.+)\/reactions$/, (place, { content }) => `${content} on ${place}`],
  [/^POST (.+)\/comments$/, (place) => `comment on ${place}`],
  [/^PATCH ((?:issues\/)?comments\/\d+)$/, (place) => `edit of ${place}`],
  [/^POST (.+)\/labels$/, (place, { labels }) => `label ${labels} on ${place}`],
  [/^DELETE (.+)\/labels\/(.+)$/, (place, _, name) => `label ${name} off ${place}`],
]

/** All that was said and done where people see it, but on the pull request of the entry: `eyes on issues/1`, `edit of issues/comments/9002`. */
export function listTalk(github: TestGitHub, { outputs }: ActionResult): readonly string[] {
  const ofEntry = `issues/${outputs['pull-request-number']}`
  return github.requests.flatMap(({ method, path, body }) => {
    const request = `${method} ${path.replace(`/repos/${github.repository}/`, '')}`
    for (const [form, say] of SAYINGS) {
      const [, place, name] = form.exec(request) ?? []
      if (place !== undefined) return place === ofEntry ? [] : [say(place, (body ?? {}) as Said, name ?? '')]
    }
    return []
  })
}

/** What the action said among these comments. */
export function findOwnWords(comments: readonly Comment[]): readonly Comment[] {
  return comments.filter(({ author }) => author === ACTIONS_BOT_LOGIN)
}

/**
 * The whole of a conversation that ended well: a reaction at once, one comment that was edited until it links to the pull request, a rocket.
 * `asked` is what was reacted to, `thread` is where the comment stands, both as paths of the API; `after` is what came then.
 */
export function expectGoodTalk(
  github: TestGitHub,
  result: ActionResult,
  conversation: {
    readonly asked: string
    readonly thread: string
    readonly comments: readonly Comment[]
    readonly after?: readonly string[]
  },
): void {
  const { asked, thread, comments, after = [] } = conversation
  const own = findOwnWords(comments)
  const commentPath = thread.startsWith('commits/') ? 'comments' : 'issues/comments'
  expect(own.map(({ body }) => body)).toEqual([
    expect.stringContaining(
      `[pull request ${result.outputs['pull-request-number']}](${result.outputs['pull-request-url']})`,
    ),
  ])
  expect(listTalk(github, result)).toEqual([
    `eyes on ${asked}`,
    `comment on ${thread}`,
    `edit of ${commentPath}/${own[0]?.id}`,
    `rocket on ${asked}`,
    ...after,
  ])
}

/**
 * What people read of the entry that was written, without the comment for programs at its end. It is all that its branch adds, and its pull
 * request is the only one of the journal.
 */
export async function readOneEntry(github: TestGitHub, result: ActionResult): Promise<string> {
  const { branch = '', 'entry-path': path, 'pull-request-number': number } = result.outputs
  const { defaultBranch } = github.world.settings
  if (result.outputs['outcome'] !== 'journaled') throw new Error(`there is no entry: ${result.stderr}${result.stdout}`)
  expect({
    stderr: result.stderr,
    changed: await github.git.git(['diff', '--name-only', defaultBranch, branch]),
    pulls: github.world.pulls
      .filter((pull) => pull.branch.startsWith('journal/'))
      .map((pull) => [`${pull.number}`, pull.branch]),
  }).toEqual({ stderr: '', changed: path, pulls: [[number, branch]] })
  const [visible = '', ...rest] = (await readEntry(github, result)).split('<!-- journal-writer\n')
  expect(rest).toHaveLength(1)
  return visible
}
