// Talks to people where they are: reactions, comments, labels, issues. Decides what is safe to repeat after a write whose answer was lost.
import type { Comment } from '../../core/records.ts'
import type { Place } from '../../core/trigger.ts'
import type { Conversation } from '../../ports.ts'
import type { GitHubClient } from './client.ts'
import { readCommitComments, readThreadComments } from './comments.ts'
import { createSettle, isRefusal } from './lost-answers.ts'
import { readPages } from './pages.ts'

/** The writes that people see beside the pull request of the entry. Nothing here deletes what somebody wrote. */
export function createConversation(client: GitHubClient): Conversation {
  const { octokit, repo } = client
  const { rest } = octokit
  const settle = createSettle(client)

  async function listComments(place: Place): Promise<readonly Comment[]> {
    const comments: Comment[] = []
    // Unlike for an entry, a page that is missing fails the whole: the comment that is looked for may be on it.
    await readPages(comments, (page) =>
      place.kind === 'thread'
        ? readThreadComments(client, place.number, page)
        : readCommitComments(client, place.sha, page),
    )
    return comments
  }

  return {
    listComments,

    async react(to, content) {
      // The same reaction a second time is no second one: GitHub answers 200 instead of 201. https://docs.github.com/en/rest/reactions/reactions
      await settle(async () => {
        if (to.kind === 'commit')
          await rest.reactions.createForCommitComment({ ...repo, comment_id: to.comment.id, content })
        else if (to.comment === null) await rest.reactions.createForIssue({ ...repo, issue_number: to.number, content })
        else if (to.comment.isReview)
          await rest.reactions.createForPullRequestReviewComment({ ...repo, comment_id: to.comment.id, content })
        else await rest.reactions.createForIssueComment({ ...repo, comment_id: to.comment.id, content })
      })
    },

    async addComment(place, body) {
      const add = async () => {
        const { data } =
          place.kind === 'thread'
            ? await rest.issues.createComment({ ...repo, issue_number: place.number, body })
            : await rest.repos.createCommitComment({ ...repo, commit_sha: place.sha, body })
        return Number(data.id)
      }
      const lookUp = async () =>
        (await listComments(place)).findLast((comment) => isSameText(comment.body, body))?.id ?? null
      return settle(add, lookUp)
    },

    async editComment(place, id, body) {
      await settle(async () => {
        if (place.kind === 'thread') await rest.issues.updateComment({ ...repo, comment_id: id, body })
        else await rest.repos.updateCommitComment({ ...repo, comment_id: id, body })
      })
    },

    async swapLabel(number, { from, to }) {
      // First on, then off: should it end between them, the thread has both rather than none.
      await settle(() => rest.issues.addLabels({ ...repo, issue_number: number, labels: [to] }))
      try {
        await settle(() => rest.issues.removeLabel({ ...repo, issue_number: number, name: from }))
      } catch (thrown) {
        if (!isRefusal(thrown, 404)) throw thrown
      }
    },

    async openIssue({ title, body }) {
      // Not repeated after a lost answer: nothing tells an issue that was opened then from one that says the same.
      const { data } = await rest.issues.create({ ...repo, title, body })
      return { number: data.number, url: data.html_url }
    },

    async closePull(number) {
      await settle(() => rest.pulls.update({ ...repo, pull_number: number, state: 'closed' }))
    },
  }
}

/** GitHub may store other line ends than it was given, and nothing at the end. */
function isSameText(stored: string, given: string): boolean {
  const fold = (text: string) => text.replaceAll('\r\n', '\n').trim()
  return fold(stored) === fold(given)
}
