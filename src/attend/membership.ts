// Who may ask, and whose word counts: GitHub is asked once for each person. Whatever cannot be found out is a no.
import { isPermitted, judge, needsPermission } from '../core/admission.ts'
import { describeFailure, PortFailure } from '../core/failure.ts'
import type { Policy } from '../core/policy-config.ts'
import type { Actor, Permission } from '../core/records.ts'
import type { Skipped } from '../core/trigger.ts'
import type { Console, GitHubReader } from '../ports.ts'

export type Membership = {
  /** Why one of these may not ask; null where all of them may. */
  refuse(askers: readonly (Actor | null)[]): Promise<Skipped | null>
  /** Which of these people may ask: their commands count on the pull request of an entry. */
  findAskers(people: readonly Actor[]): Promise<readonly string[]>
  /** Which of these people may write to the repository: their words can prove what they say. */
  findMembers(logins: readonly string[]): Promise<readonly string[]>
}

export function createMembership({
  github,
  policy,
  console,
}: {
  github: GitHubReader
  policy: Policy
  console: Console
}): Membership {
  const asked = new Map<string, Promise<Permission | 'unknown'>>()

  function readPermission(login: string): Promise<Permission | 'unknown'> {
    const known = asked.get(login) ?? askPermission(login, { github, console })
    asked.set(login, known)
    return known
  }

  async function judgeOne(asker: Actor | null): Promise<Skipped | null> {
    const permission = asker !== null && needsPermission(asker) ? await readPermission(asker.login) : null
    return judge(asker, permission, policy)
  }

  return {
    async refuse(askers) {
      const refusals = await Promise.all(askers.map(judgeOne))
      return refusals.find((refusal) => refusal !== null) ?? null
    },

    async findAskers(people) {
      const logins = [...new Map(people.map((person) => [person.login, person])).values()]
      const judged = await Promise.all(logins.map(async (person) => ({ person, refusal: await judgeOne(person) })))
      return judged.flatMap(({ person, refusal }) => (refusal === null ? [person.login] : []))
    },

    async findMembers(logins) {
      const distinct = [...new Set(logins)]
      const permissions = await Promise.all(distinct.map(readPermission))
      return distinct.filter((_, index) => isPermitted(permissions[index] ?? 'unknown', 'write'))
    },
  }
}

async function askPermission(
  login: string,
  { github, console }: { github: GitHubReader; console: Console },
): Promise<Permission | 'unknown'> {
  try {
    return await github.readPermission(login)
  } catch (failure) {
    if (!(failure instanceof PortFailure)) throw failure
    // There is no such account: it was deleted, or it is an app.
    if (failure.status === 404) return 'none'
    console.info(`Could not read what ${login} may do here: ${describeFailure(failure)}`)
    return 'unknown'
  }
}
