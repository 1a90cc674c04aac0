// An entry of a red run on its pull request, and people who say something there: each word is delivered as GitHub does it.
import { type ActionResult, runAction } from '../support/run-action.ts'
import { fillShop, redAttempt, type Shop, TEST_LOG } from '../support/shop.ts'
import type { Comment, Pull, ReviewComment } from '../support/test-github/threads.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import { issueCommentEvent, reviewCommentEvent } from '../support/webhook-events.ts'
import { deliverRun } from './delivery.ts'

export type Inputs = Readonly<Record<string, string>>

export type EntryTalk = {
  readonly github: TestGitHub
  readonly shop: Shop
  readonly pull: Pull
  /** Of the delivery that wrote the entry. */
  readonly first: ActionResult
  /** Somebody comments, noor unless said otherwise. */
  say(body: string, author?: string): Promise<Said>
  /** Somebody replies to a comment on a line. */
  reply(to: ReviewComment, body: string, author?: string): Promise<ActionResult>
  edit(comment: Comment, body: string): Promise<ActionResult>
  remove(comment: Comment): Promise<ActionResult>
  /** The event of a comment once more. */
  deliver(comment: Comment): Promise<ActionResult>
  /** Another red run of the same streak. */
  failAgain(): Promise<ActionResult>
  readEntry(): Promise<string>
  [Symbol.asyncDispose](): Promise<void>
}

export type Said = { readonly comment: Comment; readonly result: ActionResult }

/** `inputs` are those of every delivery. */
export async function openEntry(inputs: Inputs = {}): Promise<EntryTalk> {
  const github = await startTestGitHub()
  const { world } = github
  const shop = await fillShop(github)
  const first = await deliverRun(github, shop.failed, inputs)
  const pull = world.pulls[0]
  if (pull === undefined) throw new Error(`no entry was written: ${first.stdout}${first.stderr}`)
  let minutes = 0
  const tick = () => {
    minutes += 1
    world.settings.now = `2026-03-02T12:${String(minutes).padStart(2, '0')}:00Z`
  }
  const onThread = (comment: Comment, change: { action?: 'edited' | 'deleted'; from?: string } = {}) =>
    runAction({
      github,
      eventName: 'issue_comment',
      event: issueCommentEvent(github, { issue: pull, comment, ...change }),
      inputs,
    })
  return {
    github,
    shop,
    pull,
    first,
    async say(body, author = 'noor') {
      tick()
      const comment = world.addComment(pull, { author, body })
      return { comment, result: await onThread(comment) }
    },
    async reply(to, body, author = 'noor') {
      tick()
      const comment = world.addReviewComment(pull, { author, body, inReplyTo: to.id, path: to.path })
      const event = reviewCommentEvent(github, { pull, comment })
      return runAction({ github, eventName: 'pull_request_review_comment', event, inputs })
    },
    async edit(comment, body) {
      tick()
      const from = comment.body
      comment.body = body
      comment.updatedAt = world.settings.now
      return onThread(comment, { action: 'edited', from })
    },
    async remove(comment) {
      tick()
      pull.comments.splice(pull.comments.indexOf(comment), 1)
      return onThread(comment, { action: 'deleted' })
    },
    deliver: (comment) => onThread(comment),
    async failAgain() {
      tick()
      const [sha = ''] = await github.git.commit({
        message: 'Try again',
        date: '2026-03-02T09:30:00Z',
        files: { 'src/total.js': '0\n' },
      })
      const run = world.addRun({
        sha,
        createdAt: '2026-03-02T09:31:00Z',
        attempts: [redAttempt(TEST_LOG, '2026-03-02T09:31:00Z')],
      })
      return deliverRun(github, run, inputs)
    },
    readEntry: () => github.git.show(`${first.outputs['branch']}:${first.outputs['entry-path']}`),
    [Symbol.asyncDispose]: () => github.stop(),
  }
}

/** Bodies of the comments that the journal wrote. */
export function listReplies({ comments }: Pick<Pull, 'comments'>): readonly string[] {
  return comments.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body)
}
