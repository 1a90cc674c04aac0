// Reads what was said and done on issues, pull requests and commits. The shapes of the answers are in thread-responses.ts.
import type { GitHubReader } from '../../ports.ts'
import type { GitHubClient } from './client.ts'
import { readCommitComments, readThreadComments } from './comments.ts'
import { convert, listUncounted, PAGE_SIZE } from './pages.ts'
import { toCommit, toFileChange } from './responses.ts'
import { toIssue, toPull, toReviewComment, toReviews, toTimelineEvents } from './thread-responses.ts'

/** GitHub lists no more commits of a pull request. https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
const MAX_PULL_COMMITS = 250
/** 300 files, which is what GitHub gives of a comparison; of a pull request it would give 3,000. */
const MAX_FILE_PAGES = 3

type ThreadReader = Pick<
  GitHubReader,
  | 'listPullsOf'
  | 'readIssue'
  | 'listComments'
  | 'listTimeline'
  | 'readPull'
  | 'readPullChange'
  | 'listReviews'
  | 'listReviewComments'
  | 'listCommitComments'
>

/** The reads about threads, over GitHub's REST API. */
export function createThreadReader(client: GitHubClient): ThreadReader {
  const { octokit, repo, webUrl } = client
  const { rest } = octokit
  return {
    async listPullsOf(sha) {
      const query = { commit_sha: sha, per_page: PAGE_SIZE }
      const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, ...query })
      return data.map(toPull)
    },

    async readIssue(number) {
      const { data } = await rest.issues.get({ ...repo, issue_number: number })
      return toIssue(data)
    },

    async listComments(issueNumber) {
      return listUncounted('comments', (page) => readThreadComments(client, issueNumber, page))
    },

    async listTimeline(issueNumber) {
      const events = await listUncounted('events', async (page) => {
        const query = { issue_number: issueNumber, per_page: PAGE_SIZE, page }
        return (await rest.issues.listEventsForTimeline({ ...repo, ...query })).data
      })
      return convert(events, toTimelineEvents)
    },

    async readPull(number) {
      const { data } = await rest.pulls.get({ ...repo, pull_number: number })
      return toPull(data)
    },

    async readPullChange(number) {
      const toQuery = (page: number) => ({ ...repo, pull_number: number, per_page: PAGE_SIZE, page })
      const [commits, files] = await Promise.all([
        listUncounted('commits', async (page) => {
          const { data } = await rest.pulls.listCommits(toQuery(page))
          return data.map(toCommit)
        }),
        listUncounted(
          'files',
          async (page) => {
            const { data } = await rest.pulls.listFiles(toQuery(page))
            return data.map(toFileChange)
          },
          MAX_FILE_PAGES,
        ),
      ])
      return {
        commits: commits.items,
        files: files.items,
        totalCommits: commits.total,
        isCut: commits.missing !== null || files.missing !== null || commits.total >= MAX_PULL_COMMITS,
        url: `${webUrl}/pull/${number}/files`,
      }
    },

    async listReviews(pullNumber) {
      const reviews = await listUncounted('reviews', async (page) => {
        const query = { pull_number: pullNumber, per_page: PAGE_SIZE, page }
        return (await rest.pulls.listReviews({ ...repo, ...query })).data
      })
      return convert(reviews, toReviews)
    },

    async listReviewComments(pullNumber) {
      return listUncounted('review comments', async (page) => {
        const query = { pull_number: pullNumber, per_page: PAGE_SIZE, page }
        const { data } = await rest.pulls.listReviewComments({ ...repo, ...query })
        return data.map(toReviewComment)
      })
    },

    async listCommitComments(sha) {
      return listUncounted('comments', (page) => readCommitComments(client, sha, page))
    },
  }
}
