// Pages of comments, which the reader lists for an entry and the conversation lists to find its own.
import type { Comment } from '../../core/records.ts'
import type { GitHubClient } from './client.ts'
import { PAGE_SIZE } from './pages.ts'
import { toComment } from './thread-responses.ts'

/** One page of the comments of an issue or a pull request, oldest first; without those on lines. */
export async function readThreadComments(
  { octokit, repo }: GitHubClient,
  number: number,
  page: number,
): Promise<Comment[]> {
  const { data } = await octokit.rest.issues.listComments({ ...repo, issue_number: number, per_page: PAGE_SIZE, page })
  return data.map(toComment)
}

/** One page of the comments on a commit, oldest first. */
export async function readCommitComments(
  { octokit, repo }: GitHubClient,
  sha: string,
  page: number,
): Promise<Comment[]> {
  const { data } = await octokit.rest.repos.listCommentsForCommit({
    ...repo,
    commit_sha: sha,
    per_page: PAGE_SIZE,
    page,
  })
  return data.map(toComment)
}
