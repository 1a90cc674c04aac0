// What the gather stage needs.
import type { Policy } from '../core/policy-config.ts'
import type { Clock, Console, GitHubReader, ReadWorkflow } from '../ports.ts'

export type GatherPorts = {
  readonly github: GitHubReader
  readonly readWorkflow: ReadWorkflow
  readonly console: Console
  readonly clock: Clock
  readonly policy: Policy
  /** Start of the names of the journal's own branches. */
  readonly branchPrefix: string
  /** The label that asks for an entry. */
  readonly label: string
  /** Which of these people may do here what the policy asks of somebody who asks: those whose words count. Asks once for each. */
  readonly findMembers: (logins: readonly string[]) => Promise<readonly string[]>
}
