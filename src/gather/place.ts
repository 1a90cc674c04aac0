// Where the records are from.
import type { Gathered } from '../core/gathered.ts'
import type { GitHubReader } from '../ports.ts'

export function toPlace(github: GitHubReader): Pick<Gathered, 'repository' | 'webUrl'> {
  return { repository: github.repository, webUrl: github.webUrl }
}
